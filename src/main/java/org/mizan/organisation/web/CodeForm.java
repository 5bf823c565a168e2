package org.mizan.organisation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mizan.language.Numerals;
import org.mizan.organisation.Group;

/**
 * What was typed to print a code.
 *
 * @param group   id of a group, or nothing
 * @param lastDay as {@code 2026-11-30}
 */
record CodeForm(String group, String lastDay, String places, Set<Mistake> mistakes) {

    static final CodeForm EMPTY = new CodeForm("", "", "", Set.of());

    /** A lost sheet must not open for ever. */
    private static final int MOST_DAYS = 366;
    private static final int MOST_PLACES = 1000;

    CodeForm {
        mistakes = Set.copyOf(mistakes);
    }

    /** Why no code can be made. */
    enum Mistake {
        GROUP, LAST_DAY, PLACES
    }

    static CodeForm of(@Nullable String group, @Nullable String lastDay, @Nullable String places, List<Group> groups, LocalDate today) {
        var read = new CodeForm(OrganisationForm.typed(group), OrganisationForm.typed(lastDay), OrganisationForm.typed(places), Set.of());
        Set<Mistake> mistakes = EnumSet.noneOf(Mistake.class);
        if (!read.group.isEmpty() && read.groupId().filter(id -> groups.stream().anyMatch(one -> one.id().equals(id))).isEmpty()) {
            mistakes.add(Mistake.GROUP);
        }
        if (read.day().filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(MOST_DAYS))).isEmpty()) {
            mistakes.add(Mistake.LAST_DAY);
        }
        if (read.number().isEmpty()) {
            mistakes.add(Mistake.PLACES);
        }
        return new CodeForm(read.group, read.lastDay, read.places, mistakes);
    }

    Optional<UUID> groupId() {
        return Ids.of(group);
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(lastDay));
        } catch (DateTimeParseException no) {
            return Optional.empty();
        }
    }

    /** What was typed, if a field for days can show it; browsers show nothing else there. */
    public String dayShown() {
        return day().map(LocalDate::toString).orElse("");
    }

    Optional<Integer> number() {
        return Numerals.parse(places).filter(number -> number.stripTrailingZeros().scale() <= 0 && number.precision() <= 5)
                .map(number -> number.intValue()).filter(number -> number >= 1 && number <= MOST_PLACES);
    }

    public boolean wrong(String mistake) {
        return mistakes.contains(Mistake.valueOf(mistake));
    }

    public boolean isGroup(Group one) {
        return one.id().toString().equals(group);
    }
}
