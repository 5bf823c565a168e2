package org.mizan.organisation.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mizan.language.Numerals;
import org.mizan.organisation.Facts;
import org.mizan.organisation.Organisation;

/**
 * What was typed about an organisation.
 *
 * @param retention months
 */
record FactsForm(String incident, String officer, String policy, String retention, String zone, Set<Mistake> mistakes) {

    /** Fits under a lesson's words on a phone. */
    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 500;
    private static final int MOST_MONTHS = 120;

    FactsForm {
        mistakes = Set.copyOf(mistakes);
    }

    /** What cannot be kept as it is. */
    enum Mistake {
        INCIDENT, OFFICER, POLICY, RETENTION, ZONE
    }

    static FactsForm of(Organisation organisation) {
        Facts facts = organisation.facts();
        return new FactsForm(facts.incidentContact().orElse(""), facts.dataProtectionOfficer().orElse(""), facts.policy().map(URI::toString).orElse(""),
                facts.retentionMonths().isPresent() ? Integer.toString(facts.retentionMonths().getAsInt()) : "", organisation.zone().getId(), Set.of());
    }

    static FactsForm of(@Nullable String incident, @Nullable String officer, @Nullable String policy, @Nullable String retention, @Nullable String zone) {
        var read = new FactsForm(OrganisationForm.typed(incident), OrganisationForm.typed(officer), OrganisationForm.typed(policy),
                OrganisationForm.typed(retention), OrganisationForm.typed(zone), Set.of());
        Set<Mistake> mistakes = EnumSet.noneOf(Mistake.class);
        if (read.incident.length() > LONGEST) {
            mistakes.add(Mistake.INCIDENT);
        }
        if (read.officer.length() > LONGEST) {
            mistakes.add(Mistake.OFFICER);
        }
        if (!read.policy.isEmpty() && address(read.policy).isEmpty()) {
            mistakes.add(Mistake.POLICY);
        }
        if (!read.retention.isEmpty() && months(read.retention).isEmpty()) {
            mistakes.add(Mistake.RETENTION);
        }
        if (Zones.of(read.zone).isEmpty()) {
            mistakes.add(Mistake.ZONE);
        }
        return new FactsForm(read.incident, read.officer, read.policy, read.retention, read.zone, mistakes);
    }

    /** What it says, if nothing in it is a mistake. */
    Facts facts() {
        return new Facts(some(incident), some(officer), address(policy), months(retention));
    }

    public boolean wrong(String mistake) {
        return mistakes.contains(Mistake.valueOf(mistake));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(typed -> !typed.isEmpty());
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(uri -> "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null
                    && uri.getUserInfo() == null && text.length() <= LONGEST_ADDRESS);
        } catch (URISyntaxException no) {
            return Optional.empty();
        }
    }

    private static OptionalInt months(String text) {
        return Numerals.parse(text).filter(number -> number.stripTrailingZeros().scale() <= 0 && number.intValue() >= 1 && number.intValue() <= MOST_MONTHS
                && number.precision() <= 5).map(number -> OptionalInt.of(number.intValue())).orElse(OptionalInt.empty());
    }
}
