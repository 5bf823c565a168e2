package org.mizan.organisation.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What has just happened, to be said on the page that follows. */
public enum Done {

    CREATED, SAVED, ROLE, GROUPS, REMOVED, LEFT, GROUP_CREATED, GROUP_RENAMED, GROUP_DELETED, GROUP_FILLED, GROUP_TAKEN, WITHDRAWN, JOINED;

    /** In an address: {@code group-created}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whatever an address says that is no such word says nothing. */
    static Optional<Done> of(@Nullable String word) {
        return Arrays.stream(values()).filter(done -> done.word().equals(word)).findFirst();
    }
}
