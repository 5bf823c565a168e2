package org.mizan.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.mizan.course.Page;

/** Pages that lead to lessons. */
@CheckedTemplate(basePath = "course", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class CoursePages {

    static native TemplateInstance course(CourseView view);

    static native TemplateInstance module(CourseView view, CourseView.ModuleView module);

    static native TemplateInstance guide(CourseView view, Page guide);

    static native TemplateInstance renewal(RenewalView view);

    private CoursePages() {
    }
}
