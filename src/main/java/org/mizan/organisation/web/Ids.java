package org.mizan.organisation.web;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Reads ids as addresses and forms bring them. */
final class Ids {

    /** Empty if the text is no id in its one spelling. */
    static Optional<UUID> of(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException no) {
            return Optional.empty();
        }
    }

    /** Those that are ids. */
    static Set<UUID> all(@Nullable Collection<String> texts) {
        return texts == null ? Set.of() : texts.stream().filter(Objects::nonNull).flatMap(text -> of(text).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Ids() {
    }
}
