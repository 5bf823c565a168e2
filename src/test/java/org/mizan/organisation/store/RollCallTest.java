package org.mizan.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mizan.account.SignedIn;
import org.mizan.account.store.People;
import org.mizan.organisation.Belongs;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.store.Erasures;
import org.mizan.support.DirectoryInstead;

/** Memberships follow the account system. */
@QuarkusTest
class RollCallTest {

    private static final Profile RANA = new Profile("rana", Optional.of("rana@example.org"), Optional.of("en"), Optional.of("Asia/Muscat"));

    @Inject
    Staffed staffed;
    @Inject
    Memberships memberships;
    @Inject
    RollCall rollCall;
    @Inject
    Roll roll;
    @Inject
    Departures departures;
    @Inject
    People people;
    @Inject
    Erasures erasures;
    @Inject
    DirectoryInstead directory;
    @Inject
    Event<SignedIn> signIns;
    @Inject
    EntityManager database;
    @Inject
    Clock clock;

    /** Hears what is told. */
    @Singleton
    static class Ear {

        static final List<Belongs> HEARD = new CopyOnWriteArrayList<>();

        void hear(@Observes Belongs belongs) {
            HEARD.add(belongs);
        }
    }

    @AfterEach
    void theAccountSystemIsThereAgain() {
        DirectoryInstead.away(false);
    }

    @Test
    void who_signs_in_belongs_where_the_account_system_says() throws Exception {
        var bank = staffed.organisation();
        var clinic = staffed.organisation();
        var elsewhere = new OrganisationId(UUID.randomUUID());
        PersonId rana = arrived();
        directory.add(bank.id(), rana);
        directory.add(elsewhere, rana);
        memberships.join(clinic.id(), rana, RANA, Role.MEMBER);

        signIns.fire(new SignedIn(rana));

        assertThat(memberships.of(rana)).extracting(Membership::organisation).containsExactly(bank.id());
        assertThat(memberships.find(bank.id(), rana).orElseThrow().zone()).isEqualTo("Asia/Muscat");
        assertThat(Ear.HEARD).contains(new Belongs(bank.id(), rana, true, Optional.of("rana@example.org")));
    }

    @Test
    void each_sign_in_renews_the_name_and_leaves_the_role() throws Exception {
        var bank = staffed.organisation();
        PersonId rana = staffed.join(bank, new PersonId(UUID.randomUUID()), "rana", Role.MANAGER);
        directory.add(bank.id(), rana);
        DirectoryInstead.know(rana, new Profile("rana.s", Optional.empty(), Optional.of("ar"), Optional.empty()));

        signIns.fire(new SignedIn(rana));

        Membership found = memberships.find(bank.id(), rana).orElseThrow();
        assertThat(found.name()).isEqualTo("rana.s");
        assertThat(found.role()).isEqualTo(Role.MANAGER);
        assertThat(Ear.HEARD).contains(new Belongs(bank.id(), rana, false, Optional.empty()));
    }

    @Test
    void while_the_account_system_is_away_everybody_signs_in_and_nothing_changes() {
        var bank = staffed.organisation();
        PersonId rana = staffed.member(bank, "rana");
        DirectoryInstead.away(true);

        assertThatCode(() -> signIns.fire(new SignedIn(rana))).doesNotThrowAnyException();
        rollCall.inTurn();

        assertThat(memberships.find(bank.id(), rana)).isPresent();
    }

    @Test
    void who_left_there_or_was_switched_off_is_seen_no_more_and_who_came_is() throws Exception {
        var bank = staffed.organisation();
        PersonId stays = arrived();
        PersonId left = staffed.member(bank, "left");
        PersonId disabled = staffed.member(bank, "disabled");
        PersonId came = arrived();
        PersonId neverSignedIn = new PersonId(UUID.randomUUID());
        DirectoryInstead.know(neverSignedIn, RANA);
        memberships.join(bank.id(), stays, RANA, Role.MEMBER);
        for (PersonId person : List.of(stays, disabled, came, neverSignedIn)) {
            directory.add(bank.id(), person);
        }

        rollCall.call(bank.id());

        assertThat(memberships.page(bank.id(), "", Optional.empty(), 50)).extracting(Membership::person).containsExactlyInAnyOrder(stays, came);
        assertThat(memberships.find(bank.id(), left)).isEmpty();
    }

    @Test
    void an_organisation_that_the_account_system_does_not_know_keeps_its_members() throws Exception {
        var bank = staffed.organisation();
        PersonId rana = staffed.member(bank, "rana");

        rollCall.call(bank.id());

        assertThat(memberships.find(bank.id(), rana)).isPresent();
    }

    @Test
    void an_organisation_is_claimed_once_in_its_time() {
        var bank = staffed.organisation();
        var due = clock.instant().minus(Duration.ofMinutes(10));
        int claimed = 0;
        for (Optional<OrganisationId> next = roll.claim(due); next.isPresent(); next = roll.claim(due)) {
            claimed += next.get().equals(bank.id()) ? 1 : 0;
        }
        assertThat(claimed).isEqualTo(1);
        assertThat(roll.claim(due)).isEmpty();

        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update organisation set called = called - interval '11 minutes' where id = :id")
                .setParameter("id", bank.id().value()).executeUpdate());
        assertThat(roll.claim(due)).contains(bank.id());
    }

    @Test
    void a_departure_is_remembered_until_one_comes_back_or_is_erased() {
        var bank = staffed.organisation();
        PersonId rana = arrived();
        departures.gone(bank.id(), rana);
        departures.gone(bank.id(), rana);
        assertThat(departures.of(rana)).isEqualTo(Set.of(bank.id()));
        departures.back(bank.id(), rana);
        assertThat(departures.of(bank.id())).isEmpty();

        departures.gone(bank.id(), rana);
        erasures.erase(rana);
        assertThat(departures.of(bank.id())).isEmpty();
    }

    private PersonId arrived() {
        var person = new PersonId(UUID.randomUUID());
        people.arrive(person);
        DirectoryInstead.know(person, RANA);
        return person;
    }
}
