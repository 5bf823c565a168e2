package org.mizan.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizan.delivery.Carrier;
import org.mizan.delivery.Message;
import org.mizan.delivery.Undelivered;
import org.mizan.learning.Conditions.Condition;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.privacy.PersonId;
import org.mizan.support.AttributesInstead;
import io.quarkus.arc.All;

@QuarkusTest
class CourseConditionsTest {

    private static final String COURSE = "data-at-work";
    private static final String ATTRIBUTE = "mizan.completed." + COURSE;

    @Inject
    Staffed staffed;
    @Inject
    Memberships memberships;
    @Inject
    CourseConditions conditions;
    @Inject
    EntityManager database;
    @Inject
    @All
    List<Carrier> carriers;

    @Test
    void a_condition_shows_the_completion_of_members_and_of_nobody_else() throws Undelivered {
        Organisation bank = staffed.organisation();
        PersonId rana = completed(staffed.member(bank, "Rana"));
        PersonId fahd = staffed.member(bank, "Fahd");
        PersonId elsewhere = completed(staffed.member(staffed.organisation(), "Lina"));

        conditions.make(bank.id(), COURSE, "the customer database");
        deliver();

        assertThat(AttributesInstead.of(rana)).containsKey(ATTRIBUTE);
        assertThat(AttributesInstead.of(fahd)).as("has not completed it").isEmpty();
        assertThat(AttributesInstead.of(elsewhere)).as("belongs to another organisation").isEmpty();
        assertThat(conditions.of(rana)).containsExactly(new Condition(COURSE, bank.name(), "the customer database"));
        assertThat(conditions.of(elsewhere)).isEmpty();
    }

    @Test
    void it_ends_with_the_condition_and_with_the_membership_and_begins_with_joining() throws Undelivered {
        Organisation bank = staffed.organisation();
        PersonId rana = completed(staffed.member(bank, "Rana"));
        PersonId late = completed(staffed.member(staffed.organisation(), "Late"));
        conditions.make(bank.id(), COURSE, "the customer database");
        staffed.join(bank, late, "Late", Role.MEMBER);
        deliver();
        assertThat(AttributesInstead.of(late)).containsKey(ATTRIBUTE);

        memberships.leave(bank.id(), rana);
        deliver();
        assertThat(AttributesInstead.of(rana)).isEmpty();

        conditions.drop(bank.id(), COURSE);
        deliver();
        assertThat(AttributesInstead.of(late)).isEmpty();
    }

    @Test
    void a_second_time_changes_what_it_is_for() {
        Organisation bank = staffed.organisation();
        conditions.make(bank.id(), COURSE, "the till");
        conditions.make(bank.id(), COURSE, "the archive");
        assertThat(conditions.of(bank.id())).extracting(CourseConditions.Made::application).containsExactly("the archive");
        conditions.drop(bank.id(), "another");
        assertThat(conditions.of(bank.id())).hasSize(1);
    }

    private PersonId completed(PersonId person) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                insert into enrolment (person, course, hash, began, completed, completed_hash)
                values (:person, :course, repeat('a', 64), now(), now(), repeat('a', 64))""").setParameter("person", person.value())
                .setParameter("course", COURSE).executeUpdate());
        return person;
    }

    /** Brings what lies in the outbox about completions and is due. */
    private void deliver() throws Undelivered {
        Carrier carrier = carriers.stream().filter(each -> each.kind().equals("completions")).findFirst().orElseThrow();
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                "delete from outbox where kind = 'completions' and turn <= now() returning id, person", Object[].class).getResultList());
        for (Object each : rows) {
            var row = (Object[]) each;
            carrier.carry(new Message((UUID) row[0], new PersonId((UUID) row[1]), "completions", "", 1));
        }
    }
}
