package org.mizan.organisation.store;

import java.util.List;
import java.util.UUID;

import org.mizan.organisation.Group;
import org.mizan.organisation.OrganisationId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code organisation_group}. */
@Entity
@Table(name = "organisation_group")
class GroupEntity {

    @Id
    UUID id;

    UUID organisation;

    String name;

    Group record() {
        return new Group(id, name);
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<GroupEntity, UUID> {

        List<GroupEntity> of(OrganisationId organisation) {
            return list("organisation = ?1 order by name", organisation.value());
        }
    }
}
