package org.mizan.account.store;

import java.time.Clock;
import java.util.Optional;

import org.mizan.account.Person;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Everybody who has signed in and has not been erased. */
@ApplicationScoped
@Transactional
public class People {

    private static final String ARRIVE = "insert into person (id, arrived) values (:id, :now) on conflict (id) do nothing";

    private final PersonEntity.Repository rows;
    private final Clock clock;

    @Inject
    People(PersonEntity.Repository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Somebody has signed in at Keycloak.
     *
     * @return whether it was for the first time
     */
    public boolean arrive(PersonId id) {
        return rows.getEntityManager().createNativeQuery(ARRIVE).setParameter("id", id.value()).setParameter("now", clock.instant())
                .executeUpdate() == 1;
    }

    public Optional<Person> find(PersonId id) {
        return rows.findByIdOptional(id.value()).map(PersonEntity::record);
    }
}
