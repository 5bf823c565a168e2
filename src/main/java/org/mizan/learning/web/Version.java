package org.mizan.learning.web;

/** Which version of an activity a learner has before them. */
enum Version {
    /** The one that is published now. */
    PRESENT,
    /** The one in which it was begun; it is finished and marked by that. */
    OLDER,
    /** The one that is published now, after an earlier one was answered. */
    REPLACED,
    /** The one that is published now, since the one in which it was begun is kept no more. */
    LOST;

    /** As templates choose by it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
