package org.mizan.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages that lead to lessons. */
@CheckedTemplate(basePath = "course", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class CoursePages {

    static native TemplateInstance course(CourseView view);

    static native TemplateInstance module(CourseView view, CourseView.ModuleView module);

    private CoursePages() {
    }
}
