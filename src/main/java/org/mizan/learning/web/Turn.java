package org.mizan.learning.web;

import java.util.List;
import java.util.Map;

import org.mizan.course.Activity;
import org.mizan.course.ContentHash;
import org.mizan.language.Language;

/**
 * An activity in the version that a learner has before them, and what they did in it.
 *
 * @param id       the present id of the activity, also if the version calls it otherwise
 * @param language the language that it is written in
 * @param fields   as they were kept or sent
 * @param sent     a page sent the fields just now
 * @param answered it was answered once, in whatever version
 */
record Turn(LessonPlace place, String id, Activity activity, Language language, ContentHash hash, Version version, Map<String, List<String>> fields,
        boolean sent, boolean answered) {

    /** The learner has done nothing in it, here or earlier. */
    boolean untouched() {
        return version == Version.PRESENT && fields.isEmpty() && !sent && !answered;
    }
}
