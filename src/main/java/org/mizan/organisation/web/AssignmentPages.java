package org.mizan.organisation.web;

import java.util.List;

import org.mizan.organisation.Consequence;
import org.mizan.organisation.Headcount;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Duties;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages of what an organisation asks of its people. */
@CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class AssignmentPages {

    static native TemplateInstance list(Organisation organisation, List<Line> lines);

    /** A line of the list. */
    record Line(AssignmentView view, Duties.Open open) {
    }

    /** @param done what has just been done to it: created, changed, withdrawn, or nothing */
    static native TemplateInstance one(Organisation organisation, AssignmentView view, Headcount count, String done);

    /** @param change whether it is there already */
    static native TemplateInstance form(Organisation organisation, AssignmentForm form, AssignmentChoices choices, boolean change, String address);

    /** What will happen, before it does. */
    static native TemplateInstance preview(Organisation organisation, AssignmentForm form, AssignmentView view, Consequence consequence, boolean change, String address);

    static native TemplateInstance withdrawal(Organisation organisation, AssignmentView view, Consequence consequence);

    /** For the person who is asked. */
    private AssignmentPages() {
    }
}
