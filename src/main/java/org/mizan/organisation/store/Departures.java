package org.mizan.organisation.store;

import java.util.Set;
import java.util.stream.Collectors;

import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who has left an organisation although Keycloak cannot let them go without deleting their account. */
@ApplicationScoped
@Transactional
class Departures {

    private static final String GONE = "insert into departure (organisation, person) values (:organisation, :person) on conflict do nothing";

    private final DepartureEntity.Repository rows;

    @Inject
    Departures(DepartureEntity.Repository rows) {
        this.rows = rows;
    }

    void gone(OrganisationId organisation, PersonId person) {
        rows.getEntityManager().createNativeQuery(GONE).setParameter("organisation", organisation.value()).setParameter("person", person.value())
                .executeUpdate();
    }

    void back(OrganisationId organisation, PersonId person) {
        rows.deleteById(DepartureEntity.Key.of(organisation, person));
    }

    Set<PersonId> of(OrganisationId organisation) {
        return rows.list("key.organisation", organisation.value()).stream().map(row -> new PersonId(row.key.person())).collect(Collectors.toSet());
    }

    Set<OrganisationId> of(PersonId person) {
        return rows.list("key.person", person.value()).stream().map(row -> new OrganisationId(row.key.organisation())).collect(Collectors.toSet());
    }

    void forget(PersonId person) {
        rows.delete("key.person", person.value());
    }
}
