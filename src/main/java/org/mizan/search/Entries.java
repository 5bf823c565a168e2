package org.mizan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mizan.course.Activity;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.Term;
import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.quiz.Prompt;
import org.mizan.quiz.Question;

/** All that a catalogue has to find. Answers, feedback and hints are left out: a search must not give them away. */
public final class Entries {

    /** Every course and lesson in each language that it is written in, and the glossary of each language of the site. */
    public static List<Entry> of(Catalogue catalogue) {
        List<Entry> entries = new ArrayList<>();
        for (Language language : catalogue.languages()) {
            catalogue.glossary(language).stream().filter(term -> term.language().equals(language)).map(Entries::term).forEach(entries::add);
            for (Course course : catalogue.courses()) {
                if (course.texts().containsKey(language)) {
                    entries.add(course(course, language));
                }
                course.lessons().stream().filter(lesson -> lesson.texts().containsKey(language)).map(lesson -> lesson(course, lesson, language))
                        .forEach(entries::add);
            }
        }
        return entries;
    }

    private static Entry term(Term term) {
        return new Entry(Entry.Kind.TERM, term.language(), "/" + term.language() + "/glossary#" + term.id(), term.name(), "",
                PlainText.of(term.meaning()), Optional.empty(), Optional.empty());
    }

    private static Entry course(Course course, Language language) {
        Course.Text text = course.text(language);
        String words = Stream.concat(Stream.of(PlainText.of(text.welcome())), course.outcomes().stream().map(text.outcomes()::get))
                .filter(sentence -> sentence != null).collect(Collectors.joining(" "));
        return new Entry(Entry.Kind.COURSE, language, "/" + language + "/courses/" + course.id(), text.title(), text.summary(), words,
                Optional.empty(), Optional.of(course.audience()));
    }

    private static Entry lesson(Course course, Lesson lesson, Language language) {
        Lesson.Text text = lesson.text(language);
        String words = text.blocks().stream().map(Entries::words).collect(Collectors.joining(" "));
        return new Entry(Entry.Kind.LESSON, language, "/" + language + "/courses/" + lesson.id(), text.title(), text.gist(), words,
                Optional.of(course.text(language).title()), Optional.of(course.audience()));
    }

    private static String words(Lesson.Block block) {
        if (block instanceof Lesson.Prose prose) {
            return PlainText.of(prose.html());
        }
        if (block instanceof Lesson.Step step) {
            return PlainText.of(step.html());
        }
        if (block instanceof Activity.Quizzing quizzing) {
            return quizzing.quiz().questions().stream().map(Entries::asked).collect(Collectors.joining(" "));
        }
        if (block instanceof Activity.Simulating simulating) {
            return simulating.simulation().title() + " " + simulating.simulation().wish();
        }
        return PlainText.of(((Activity.Reflecting) block).prompt());
    }

    private static String asked(Question question) {
        Prompt prompt = question.about().prompt();
        String html = Stream.concat(prompt.title().stream(), prompt.body().stream())
                .map(piece -> piece instanceof Prompt.Text text ? text.markup().html() : " … ").collect(Collectors.joining());
        return PlainText.of(new Markup(html));
    }

    private Entries() {
    }
}
