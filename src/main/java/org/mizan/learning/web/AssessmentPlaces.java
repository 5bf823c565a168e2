package org.mizan.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.language.Language;

/** Finds assessments by their addresses; a course that has none is a 404. */
@ApplicationScoped
class AssessmentPlaces {

    private final Catalogue catalogue;

    @Inject
    AssessmentPlaces(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    AssessmentPlace find(String lang, String id) {
        Language language = catalogue.languages().stream().filter(one -> one.code().equals(lang)).findFirst().orElseThrow(NotFoundException::new);
        Course course = catalogue.course(id).filter(found -> !found.assessment().isEmpty()).orElseThrow(NotFoundException::new);
        return new AssessmentPlace(language, course);
    }
}
