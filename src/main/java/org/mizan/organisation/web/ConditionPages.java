package org.mizan.organisation.web;

import java.util.List;

import org.mizan.organisation.Organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of courses that are a condition. */
@CheckedTemplate(basePath = "condition", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ConditionPages {

    /**
     * @param course      as it was chosen
     * @param application as it was typed
     * @param wrong       which field cannot be taken as it is: {@code course}, {@code application}, or empty
     */
    static native TemplateInstance conditions(Organisation organisation, List<Line> lines, List<CourseTitle> courses, String course, String application, String wrong);

    /** One condition. */
    record Line(CourseTitle course, String application) {
    }

    private ConditionPages() {
    }
}
