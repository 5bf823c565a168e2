package org.mizan.learning.web;

import org.mizan.learning.Grade;

/**
 * An item of an attempt that was handed in.
 *
 * @param number its place in the attempt, from 1
 */
record Reviewed(Grade.Mark mark, int number, int total) {

    public String id() {
        return mark.item().id();
    }

    /** As templates and styles choose by it. */
    public String verdict() {
        return !mark.answered() ? "unanswered" : mark.right() ? "right" : mark.share() > 0 ? "partly" : "wrong";
    }

    public int percent() {
        return Grade.percent(mark.share());
    }
}
