package org.mizan.organisation.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.mizan.organisation.Duty;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Lays assignments and duties into the tables for tests of what is read from them. */
@ApplicationScoped
@Transactional
public class Assigned {

    private static final LocalDate OPENED = LocalDate.of(2019, 12, 1);

    @Inject
    EntityManager database;

    /** Something that is asked; of whom, each test says by its duties: nobody is asked of themselves. */
    public UUID assignment(OrganisationId organisation, String title, String... courses) {
        var id = UUID.randomUUID();
        database.createNativeQuery("""
                insert into assignment (id, organisation, title, everybody, required, grace_days, created) values (?1, ?2, ?3, false, true, 0, ?4)""")
                .setParameter(1, id).setParameter(2, organisation.value()).setParameter(3, title).setParameter(4, Instant.parse("2026-11-01T08:00:00Z"))
                .executeUpdate();
        for (int place = 0; place < courses.length; place++) {
            database.createNativeQuery("insert into assignment_course (assignment, place, course) values (?1, ?2, ?3)").setParameter(1, id)
                    .setParameter(2, place).setParameter(3, courses[place]).executeUpdate();
        }
        return id;
    }

    public void withdraw(UUID assignment) {
        database.createNativeQuery("update assignment set withdrawn = created where id = ?1").setParameter(1, assignment).executeUpdate();
    }

    public void duty(Duty duty) {
        duties(List.of(duty));
    }

    public void duties(List<Duty> duties) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into duty (organisation, assignment, person, course, period, opened, due, grace_days, required, begun, completed, completed_hash)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
                for (Duty duty : duties) {
                    insert.setObject(1, duty.organisation().value());
                    insert.setObject(2, duty.assignment());
                    insert.setObject(3, duty.person().value());
                    insert.setString(4, duty.course());
                    insert.setInt(5, duty.period());
                    insert.setObject(6, duty.opened());
                    insert.setObject(7, duty.due().orElse(null));
                    insert.setInt(8, duty.graceDays());
                    insert.setBoolean(9, duty.required());
                    insert.setTimestamp(10, duty.begun().map(Timestamp::from).orElse(null));
                    insert.setTimestamp(11, duty.completed().map(done -> Timestamp.from(done.when())).orElse(null));
                    insert.setString(12, duty.completed().map(done -> done.hash().value()).orElse(null));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** A duty of the first period that nobody has begun. */
    public static Duty duty(OrganisationId organisation, UUID assignment, PersonId person, String course, LocalDate due) {
        return new Duty(assignment, organisation, person, course, 0, OPENED, Optional.of(due), 0, true, Optional.empty(),
                Optional.empty());
    }
}
