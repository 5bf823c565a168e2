package org.mizan.organisation.store;

import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Keeps acts upon an organisation's assignments apart from what happens to its people meanwhile: whoever joins, begins or completes while an assignment
 * is made comes before it or after it, and is missed by neither. Held until the transaction ends; no rows are locked.
 */
@ApplicationScoped
class OneAtATime {

    private static final String ALONE = "select cast(pg_advisory_xact_lock(hashtextextended('duty ' || cast(:organisation as text), 0)) as text)";
    private static final String AMONG = "select cast(pg_advisory_xact_lock_shared(hashtextextended('duty ' || cast(:organisation as text), 0)) as text)";
    // In one order, so that two of these never wait for each other.
    private static final String AMONG_ALL = """
            select cast(pg_advisory_xact_lock_shared(hashtextextended('duty ' || cast(organisation as text), 0)) as text)
            from (select organisation from membership where person = :person order by organisation) each""";

    private final EntityManager database;

    @Inject
    OneAtATime(EntityManager database) {
        this.database = database;
    }

    /** For who makes, changes or withdraws an assignment, or opens periods. */
    void alone(OrganisationId organisation) {
        database.createNativeQuery(ALONE, String.class).setParameter("organisation", organisation.toString()).getResultList();
    }

    /** For what happens to one of its people. */
    void among(OrganisationId organisation) {
        database.createNativeQuery(AMONG, String.class).setParameter("organisation", organisation.toString()).getResultList();
    }

    /** For what happens to somebody, in all organisations that they belong to. */
    void among(PersonId person) {
        database.createNativeQuery(AMONG_ALL, String.class).setParameter("person", person.value()).getResultList();
    }
}
