package org.mizan.organisation.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What was typed to create an organisation.
 *
 * @param manager the id or user name of the account of whoever is to manage it first
 */
record OrganisationForm(String name, String domain, String zone, String manager, Set<Mistake> mistakes) {

    static final OrganisationForm EMPTY = new OrganisationForm("", "", "", "", Set.of());

    private static final int LONGEST_NAME = 100;
    private static final Pattern DOMAIN = Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    OrganisationForm {
        mistakes = Set.copyOf(mistakes);
    }

    /** Why no organisation can be created. */
    enum Mistake {
        NAME, DOMAIN, ZONE, MANAGER, MANAGER_UNKNOWN, TAKEN, UNREACHABLE
    }

    /** Reads what was sent, and looks at each field by itself. */
    static OrganisationForm of(@Nullable String name, @Nullable String domain, @Nullable String zone, @Nullable String manager) {
        var read = new OrganisationForm(typed(name), typed(domain).toLowerCase(Locale.ROOT), typed(zone), typed(manager), Set.of());
        Set<Mistake> mistakes = EnumSet.noneOf(Mistake.class);
        if (read.name.isEmpty() || read.name.length() > LONGEST_NAME) {
            mistakes.add(Mistake.NAME);
        }
        if (!DOMAIN.matcher(read.domain).matches()) {
            mistakes.add(Mistake.DOMAIN);
        }
        if (Zones.of(read.zone).isEmpty()) {
            mistakes.add(Mistake.ZONE);
        }
        if (read.manager.isEmpty()) {
            mistakes.add(Mistake.MANAGER);
        }
        return read.with(mistakes);
    }

    OrganisationForm with(Set<Mistake> found) {
        return new OrganisationForm(name, domain, zone, manager, found);
    }

    public boolean wrong(String mistake) {
        return mistakes.contains(Mistake.valueOf(mistake));
    }

    static String typed(@Nullable String text) {
        return Optional.ofNullable(text).orElse("").strip();
    }
}
