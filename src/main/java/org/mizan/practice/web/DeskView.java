package org.mizan.practice.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.practice.Exercise;
import org.mizan.practice.Today;
import org.mizan.quiz.Asked;

/**
 * What is renewed on the page of somebody who practises.
 *
 * @param asking the question that is shown, if one is
 * @param told   the answer that is shown with its marks, if one is
 * @param aside  questions that were set aside
 */
record DeskView(Language reader, Today today, Optional<Asking> asking, Optional<Telling> told, List<Aside> aside) {

    DeskView {
        aside = List.copyOf(aside);
    }

    /**
     * A question that is due.
     *
     * @param question ready to be shown
     * @param changed  it was answered in a version that is not taught any more, and is asked anew
     */
    record Asking(Exercise exercise, Written written, Markup question, boolean changed) {
    }

    /**
     * An answer with its marks.
     *
     * @param verdict right, partly or wrong; told if the learner wanted to be told
     * @param days    until the question comes again
     */
    record Telling(Exercise exercise, Written written, Markup question, String verdict, int days, List<Link> lessons) {
    }

    /** The language of a question, which need not be that of the page. */
    record Written(Language language, boolean foreign) {
    }

    record Link(String address, String title) {
    }

    record Aside(String id, Asked asked, Written written, String title) {
    }

    /** As the template chooses by it. */
    public String state() {
        if (told.isPresent()) {
            return "told";
        }
        if (asking.isPresent()) {
            return "asking";
        }
        return today.dealt() > 0 ? "over" : today.next().isPresent() ? "waiting" : "empty";
    }

    /** The place of the question in the day, from 1. */
    public int number() {
        return today.dealt() + 1;
    }

    public boolean more() {
        return !today.due().isEmpty();
    }

    /** When the next question is due, in words. */
    public String nextDay() {
        return today.next().map(this::inWords).orElse("");
    }

    private String inWords(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader.locale()).format(day);
    }

    public String address() {
        return "/" + reader + "/practice";
    }

    public String pauses() {
        return address() + "/pauses";
    }

    public String removals() {
        return address() + "/removals";
    }

    public String returns() {
        return address() + "/returns";
    }

    /** Of the title of the lesson or of the course that a question comes from. */
    static String title(Exercise exercise, Language reader) {
        return exercise.lesson().map(lesson -> lesson.text(reader).title()).orElseGet(() -> exercise.course().text(reader).title());
    }

    public String from(Exercise exercise) {
        return title(exercise, reader);
    }
}
