package org.mizan.learning.web;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.mizan.course.Activity;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.Module;
import org.mizan.language.Language;

/** Finds lessons by their addresses; what is not there is a 404. */
@ApplicationScoped
class LessonPlaces {

    private final Catalogue catalogue;

    @Inject
    LessonPlaces(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    LessonPlace find(LessonAddress address) {
        Language language = catalogue.languages().stream().filter(one -> one.code().equals(address.lang())).findFirst()
                .orElseThrow(NotFoundException::new);
        Course course = catalogue.course(address.course()).orElseThrow(NotFoundException::new);
        Module module = course.module(address.module()).orElseThrow(NotFoundException::new);
        Lesson lesson = module.lessons().stream().filter(one -> one.id().lesson().equals(address.lesson())).findFirst()
                .orElseThrow(NotFoundException::new);
        return new LessonPlace(language, course, module, lesson);
    }

    /** An activity of a lesson by its id, or by one that it had before. */
    static Optional<Activity> activity(Lesson lesson, Language language, String id) {
        return lesson.activities(language).stream().filter(one -> one.id().equals(id)).findFirst()
                .or(() -> lesson.activities(language).stream().filter(one -> one.formerly().contains(id)).findFirst());
    }
}
