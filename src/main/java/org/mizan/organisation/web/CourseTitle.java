package org.mizan.organisation.web;

import org.mizan.course.Catalogue;
import org.mizan.language.Language;

/** What a course is called, and in which language; a course that is taught no more is called by its id. */
public record CourseTitle(String text, String language) {

    static CourseTitle of(String course, Catalogue catalogue, Language reader) {
        return catalogue.course(course).map(found -> new CourseTitle(found.text(reader).title(), found.written(reader).code()))
                .orElseGet(() -> new CourseTitle(course, Language.ENGLISH.code()));
    }
}
