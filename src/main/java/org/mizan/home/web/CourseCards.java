package org.mizan.home.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.mizan.course.Catalogue;
import org.mizan.course.LessonId;
import org.mizan.language.Language;
import org.mizan.learning.Assessed;
import org.mizan.learning.Progress;
import org.mizan.learning.Studies;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;

/** The library as the reader of this page sees it: with what was done, if the reader is signed in. */
@RequestScoped
public class CourseCards {

    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final CurrentVisitor visitor;
    private final Studies studies;

    @Inject
    CourseCards(Catalogue catalogue, CurrentLanguage language, CurrentVisitor visitor, Studies studies) {
        this.catalogue = catalogue;
        this.language = language;
        this.visitor = visitor;
        this.studies = studies;
    }

    List<CourseCard> all() {
        Optional<Set<LessonId>> done = visitor.person().map(person -> studies.done(person).keySet());
        Map<String, Assessed> standings = visitor.person().map(studies::assessed).orElse(Map.of());
        Language spoken = language.get();
        return catalogue.courses().stream().map(course -> new CourseCard(course, spoken, done.map(lessons -> Progress.of(course, lessons)),
                Optional.ofNullable(standings.get(course.id())))).toList();
    }

    /** Where the learner who is signed in was reading last. */
    Optional<Resume> resume() {
        return visitor.person().flatMap(studies::lastOpened).flatMap(catalogue::lesson)
                .map(lesson -> new Resume(lesson.text(language.get()).title(), "/" + language.code() + "/courses/" + lesson.id()));
    }
}
