package org.mizan.organisation.web;

import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.language.Language;

/**
 * What a course is called; one that is taught no more is called by its id.
 *
 * @param language in which the title is written
 */
public record CourseTitle(String id, String text, String language) {

    static CourseTitle of(String course, Catalogue catalogue, Language reader) {
        return catalogue.course(course).map(found -> of(found, reader)).orElseGet(() -> new CourseTitle(course, course, Language.ENGLISH.code()));
    }

    static CourseTitle of(Course course, Language reader) {
        return new CourseTitle(course.id(), course.text(reader).title(), course.written(reader).code());
    }
}
