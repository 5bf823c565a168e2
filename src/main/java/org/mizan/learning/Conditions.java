package org.mizan.learning;

import java.util.List;

import org.mizan.privacy.PersonId;

/** Courses that somebody else made a condition for another application, so that their completion is shown to it without the learner's asking. */
public interface Conditions {

    /** Those that hold for a person now. */
    List<Condition> of(PersonId person);

    /**
     * One of them.
     *
     * @param by          who made it one: the name of an organisation
     * @param application for what, in that organisation's words
     */
    record Condition(String course, String by, String application) {
    }
}
