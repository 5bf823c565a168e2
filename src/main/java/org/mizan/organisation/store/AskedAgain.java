package org.mizan.organisation.store;

import java.time.Instant;
import java.util.Optional;

import org.mizan.learning.Renewals;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** An organisation asks for a course again, or for one whose completion is too old for it: then it may be completed again from that day on. */
@ApplicationScoped
@Transactional
class AskedAgain implements Renewals {

    private static final String SINCE = """
            select min(cast(d.opened as timestamp) at time zone o.zone) from duty d join organisation o on o.id = d.organisation
            where d.person = :person and d.course = :course and d.completed is null""";

    private final EntityManager database;

    @Inject
    AskedAgain(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<Instant> asked(PersonId person, String course) {
        return Optional.ofNullable((Instant) database.createNativeQuery(SINCE, Instant.class).setParameter("person", person.value())
                .setParameter("course", course).getSingleResult());
    }
}
