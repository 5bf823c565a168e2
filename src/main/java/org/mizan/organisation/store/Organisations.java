package org.mizan.organisation.store;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.mizan.organisation.Facts;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** All organisations of this Mizan. */
@ApplicationScoped
@Transactional
public class Organisations {

    private final OrganisationEntity.Repository rows;
    private final Clock clock;

    @Inject
    Organisations(OrganisationEntity.Repository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps an organisation that the account system has just created. */
    public Organisation create(OrganisationId id, String name, ZoneId zone) {
        var row = new OrganisationEntity();
        row.id = id.value();
        row.name = name;
        row.zone = zone.getId();
        row.created = clock.instant();
        rows.persist(row);
        return row.record();
    }

    public Optional<Organisation> find(OrganisationId id) {
        return rows.findByIdOptional(id.value()).map(OrganisationEntity::record);
    }

    /** By name. */
    public List<Organisation> all() {
        return rows.list("order by name, id").stream().map(OrganisationEntity::record).toList();
    }

    /** From now on it says this about itself, and its due dates are meant in this zone. */
    public void change(OrganisationId id, Facts facts, ZoneId zone) {
        OrganisationEntity row = rows.findById(id.value());
        row.incidentContact = facts.incidentContact().orElse(null);
        row.dataProtectionOfficer = facts.dataProtectionOfficer().orElse(null);
        row.policy = facts.policy().map(URI::toString).orElse(null);
        row.retentionMonths = facts.retentionMonths().isPresent() ? facts.retentionMonths().getAsInt() : null;
        row.zone = zone.getId();
    }
}
