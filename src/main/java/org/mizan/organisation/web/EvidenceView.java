package org.mizan.organisation.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.mizan.language.Language;
import org.mizan.organisation.EvidenceExport;
import org.mizan.organisation.Exported;
import org.mizan.organisation.Organisation;

/**
 * What the page about evidence shows.
 *
 * @param keys where the issuer's keys are published
 */
public record EvidenceView(Organisation organisation, List<Choice> assignments, List<CourseTitle> courses, List<Earlier> earlier, String keys) {

    /** What somebody types who verifies a pack. */
    public String command() {
        return "java -jar quarkus-run.jar verify FILE";
    }

    /** An assignment to choose: what is sent, and what is read. */
    public record Choice(String value, String text) {
    }

    /**
     * An export as the organisation reads it.
     *
     * @param machine as HTML's {@code datetime} has it
     * @param course  empty if it is about all
     */
    public record Earlier(EvidenceExport export, String when, String machine, Optional<CourseTitle> course, String from, String until) {

        static Earlier of(EvidenceExport export, Optional<CourseTitle> course, ZoneId zone, Language language) {
            return new Earlier(export, moment(language).withZone(zone).format(export.exported()), export.exported().truncatedTo(ChronoUnit.SECONDS).toString(), course,
                    export.scope().from().map(day -> Day.of(day, language).text()).orElse(""), export.scope().until().map(day -> Day.of(day, language).text()).orElse(""));
        }

        /** Whether it was about all that had been completed. */
        public boolean everything() {
            return course.isEmpty() && from.isEmpty() && until.isEmpty() && export.scope().assignment().isEmpty();
        }

        /** The assignment's title; empty if there is no such assignment any more. */
        public String assignment() {
            return export.scope().assignment().map(asked -> asked.title()).orElse("");
        }
    }

    /** An export as a person reads it who is in it. */
    public record About(Exported exported, String when, String machine, List<CourseTitle> courses) {

        static About of(Exported exported, List<CourseTitle> courses, ZoneId zone, Language language) {
            return new About(exported, moment(language).withZone(zone).format(exported.when()), exported.when().truncatedTo(ChronoUnit.SECONDS).toString(), courses);
        }
    }

    private static DateTimeFormatter moment(Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(language.locale());
    }
}
