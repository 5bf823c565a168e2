package org.mizan.organisation.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.StaffFact;
import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.learning.StaffFacts;
import org.mizan.organisation.Facts;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Organisations;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says in lessons what the learner's organisations entered about themselves. */
@ApplicationScoped
class SaidFacts implements StaffFacts {

    private final Memberships memberships;
    private final Organisations organisations;

    @Inject
    SaidFacts(Memberships memberships, Organisations organisations) {
        this.memberships = memberships;
        this.organisations = organisations;
    }

    @Override
    public Map<StaffFact, Markup> of(PersonId person, Language language) {
        List<Organisation> all = memberships.of(person).stream().flatMap(each -> organisations.find(each.organisation()).stream()).toList();
        Map<StaffFact, Markup> said = new EnumMap<>(StaffFact.class);
        for (StaffFact fact : StaffFact.values()) {
            List<String> each = new ArrayList<>();
            all.forEach(organisation -> said(fact, organisation.facts(), language).ifPresent(value -> each.add(named(organisation, value, all.size()))));
            if (!each.isEmpty()) {
                said.put(fact, new Markup("<span class=\"organisation organisation-own\"> (" + String.join(" · ", each) + ")</span>"));
            }
        }
        return said;
    }

    /** Whoever belongs to one organisation knows which one is meant. */
    private static String named(Organisation organisation, String value, int organisations) {
        return organisations == 1 ? value : "<bdi>" + Markup.ofText(organisation.name()) + "</bdi>: " + value;
    }

    private static Optional<String> said(StaffFact fact, Facts facts, Language language) {
        StaffMessages words = ForStaff.words(language);
        return switch (fact) {
            case INCIDENT_CONTACT -> facts.incidentContact().map(SaidFacts::isolated);
            case DATA_PROTECTION_OFFICER -> facts.dataProtectionOfficer().map(SaidFacts::isolated);
            case POLICY -> facts.policy().map(uri -> "<a href=\"" + Markup.ofText(uri.toString()) + "\" rel=\"external noopener noreferrer\">"
                    + Markup.ofText(words.policyRead()) + "</a>");
            case RETENTION -> facts.retentionMonths().isPresent() ? Optional.of(Markup.ofText(words.retentionSaid(facts.retentionMonths().getAsInt())).html())
                    : Optional.empty();
        };
    }

    private static String isolated(String text) {
        return "<bdi>" + Markup.ofText(text) + "</bdi>";
    }
}
