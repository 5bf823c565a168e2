package org.mizan.learning.web;

import java.util.List;

import org.mizan.course.ContentHash;
import org.mizan.course.LessonId;

/**
 * All around an activity: where its form goes and what the page has to say about it.
 *
 * @param id           of the activity
 * @param kind         quiz, simulation or reflection
 * @param action       where its form goes
 * @param hash         the version that is shown, as the form sends it back
 * @param version      which version that is
 * @param answered     it was answered once
 * @param activities   how many activities the lesson has
 * @param kept         it is kept in the learner's account
 * @param unrecorded   nothing about this lesson is ever kept
 * @param sessionEnded what was sent could not be kept, since the session had ended
 * @param signIn       where to sign in again
 * @param elsewhere    what the other activities of the page remember, for readers without JavaScript and without account
 */
record Stage(String id, String kind, String action, ContentHash hash, Version version, boolean answered, LessonId lesson, int activities,
        boolean kept, boolean unrecorded, boolean sessionEnded, String signIn, List<Carried> elsewhere) {

    Stage {
        elsewhere = List.copyOf(elsewhere);
    }

    /** The address of its form, which leads back to it. */
    public String target() {
        return action + "#" + id;
    }

    /** A hidden input. */
    record Carried(String name, String value) {
    }
}
