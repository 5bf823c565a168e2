package org.mizan.organisation.store;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mizan.organisation.Facts;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code organisation}. */
@Entity
@Table(name = "organisation")
class OrganisationEntity {

    @Id
    UUID id;

    String name;

    String zone;

    @Column(name = "incident_contact")
    @Nullable
    String incidentContact;

    @Column(name = "data_protection_officer")
    @Nullable
    String dataProtectionOfficer;

    @Nullable
    String policy;

    @Column(name = "retention_months")
    @Nullable
    Integer retentionMonths;

    Instant created;

    Organisation record() {
        return new Organisation(new OrganisationId(id), name, ZoneId.of(zone), facts(), created);
    }

    private Facts facts() {
        return new Facts(Optional.ofNullable(incidentContact), Optional.ofNullable(dataProtectionOfficer), Optional.ofNullable(policy).map(URI::create),
                retentionMonths == null ? OptionalInt.empty() : OptionalInt.of(retentionMonths));
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<OrganisationEntity, UUID> {
    }
}
