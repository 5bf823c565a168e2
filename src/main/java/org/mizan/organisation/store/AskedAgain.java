package org.mizan.organisation.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
            select d.course, min(cast(d.opened as timestamp) at time zone o.zone) from duty d join organisation o on o.id = d.organisation
            where d.person = :person and d.completed is null group by d.course""";

    private final EntityManager database;

    @Inject
    AskedAgain(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<String, Instant> asked(PersonId person) {
        List<?> found = database.createNativeQuery(SINCE, Object[].class).setParameter("person", person.value()).getResultList();
        Map<String, Instant> asked = new HashMap<>();
        found.stream().map(each -> (Object[]) each).forEach(row -> asked.put(row[0].toString(), (Instant) row[1]));
        return asked;
    }
}
