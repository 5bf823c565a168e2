package org.mizan.organisation.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mizan.organisation.JoiningCode;
import org.mizan.organisation.OrganisationId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code joining_code}. */
@Entity
@Table(name = "joining_code")
class JoiningCodeEntity {

    @Id
    UUID id;

    UUID organisation;

    @Column(name = "member_group")
    @Nullable
    UUID memberGroup;

    @Column(name = "code_hash")
    String codeHash;

    @Column(name = "last_day")
    LocalDate lastDay;

    int places;

    int taken;

    Instant created;

    @Nullable
    Instant withdrawn;

    JoiningCode record() {
        return new JoiningCode(id, new OrganisationId(organisation), Optional.ofNullable(memberGroup), lastDay, places, taken, created, Optional.ofNullable(withdrawn));
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<JoiningCodeEntity, UUID> {
    }
}
