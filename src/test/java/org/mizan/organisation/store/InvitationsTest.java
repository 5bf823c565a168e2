package org.mizan.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizan.account.store.People;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.DryRun.Wanted;
import org.mizan.organisation.Group;
import org.mizan.organisation.Invitation;
import org.mizan.organisation.Invitation.Failure;
import org.mizan.organisation.Invitation.State;
import org.mizan.organisation.MailAddress;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.InvitationPost.Letter;
import org.mizan.privacy.PersonId;
import org.mizan.support.DirectoryInstead;

@QuarkusTest
class InvitationsTest {

    private static final MailAddress RANA = new MailAddress("rana@example.org");

    @Inject
    Staffed staffed;
    @Inject
    Invitations invitations;
    @Inject
    InvitationPost post;
    @Inject
    InvitationSending sending;
    @Inject
    Memberships memberships;
    @Inject
    Groups groups;
    @Inject
    People people;
    @Inject
    EntityManager database;

    /** Other tests' invitations wait in the same table. */
    @BeforeEach
    void empty() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from invitation").executeUpdate());
        DirectoryInstead.away(false);
    }

    @AfterEach
    void back() {
        DirectoryInstead.away(false);
    }

    @Test
    void nobody_is_invited_twice_and_who_is_missing_is_invited_later() {
        Organisation bank = staffed.organisation();
        assertThat(invitations.invite(bank.id(), List.of(wanted("a"), wanted("b")))).isEqualTo(2);
        assertThat(invitations.invite(bank.id(), List.of(wanted("a"), wanted("b"), wanted("c")))).isEqualTo(1);
        sending.sendAll();
        assertThat(invitations.invite(bank.id(), List.of(wanted("a"), wanted("b"), wanted("c")))).isZero();
        sending.sendAll();
        assertThat(DirectoryInstead.invited(bank.id())).extracting(DirectoryInstead.Invited::address).containsExactlyInAnyOrder("a@example.org", "b@example.org", "c@example.org");
        assertThat(invitations.totals(bank.id())).isEqualTo(Map.of(State.SENT, 3L));
    }

    @Test
    void two_who_send_the_same_list_at_once_invite_everybody_once() throws Exception {
        Organisation bank = staffed.organisation();
        List<Wanted> list = IntStream.range(0, 300).mapToObj(i -> wanted("p" + i)).toList();
        List<Wanted> reversed = new ArrayList<>(list);
        java.util.Collections.reverse(reversed);
        var workers = Executors.newFixedThreadPool(2);
        try {
            int written = 0;
            for (var each : workers.invokeAll(List.<Callable<Integer>>of(() -> invitations.invite(bank.id(), list), () -> invitations.invite(bank.id(), reversed)))) {
                written += each.get();
            }
            assertThat(written).isEqualTo(300);
        } finally {
            workers.shutdown();
        }
        assertThat(invitations.totals(bank.id())).isEqualTo(Map.of(State.WAITING, 300L));
    }

    @Test
    void the_address_is_hidden_while_it_waits_and_gone_when_it_is_sent() {
        Organisation bank = staffed.organisation();
        invitations.invite(bank.id(), List.of(new Wanted(RANA, Set.of())));
        assertThat(everything()).doesNotContain("rana", "example.org");
        assertThat(sealed()).isEqualTo(1);
        sending.sendAll();
        assertThat(sealed()).isZero();
        assertThat(invitations.known(bank.id(), List.of(RANA)).get(RANA).state()).isEqualTo(State.SENT);
        assertThat(invitations.known(staffed.organisation().id(), List.of(RANA))).isEmpty();
    }

    @Test
    void one_address_has_another_mark_in_another_organisation() {
        invitations.invite(staffed.organisation().id(), List.of(new Wanted(RANA, Set.of())));
        invitations.invite(staffed.organisation().id(), List.of(new Wanted(RANA, Set.of())));
        List<?> marks = database.createNativeQuery("select distinct address from invitation", String.class).getResultList();
        assertThat(marks).hasSize(2);
    }

    @Test
    void two_workers_never_send_one_twice() throws Exception {
        Organisation bank = staffed.organisation();
        invitations.invite(bank.id(), IntStream.range(0, 200).mapToObj(i -> wanted("p" + i)).toList());
        var workers = Executors.newFixedThreadPool(3);
        try {
            Callable<Void> worker = () -> {
                sending.sendAll();
                return null;
            };
            for (var each : workers.invokeAll(List.of(worker, worker, worker))) {
                each.get();
            }
        } finally {
            workers.shutdown();
        }
        assertThat(DirectoryInstead.invited(bank.id())).hasSize(200).doesNotHaveDuplicates();
        assertThat(invitations.totals(bank.id())).isEqualTo(Map.of(State.SENT, 200L));
    }

    @Test
    void what_a_worker_had_taken_when_it_ended_is_sent_by_another_once_its_lease_is_over() {
        Organisation bank = staffed.organisation();
        invitations.invite(bank.id(), List.of(wanted("a")));
        Letter lost = post.take().orElseThrow(); // and with it the process ends: nothing is said of it any more
        sending.sendAll();
        assertThat(DirectoryInstead.invited(bank.id())).isEmpty();

        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update invitation set leased_until = leased_until - interval '6 minutes'").executeUpdate());
        sending.sendAll();
        assertThat(DirectoryInstead.invited(bank.id())).hasSize(1);
        assertThat(post.sent(lost, State.SENT)).as("who comes back too late has nothing to say").isFalse();
        assertThat(invitations.totals(bank.id())).isEqualTo(Map.of(State.SENT, 1L));
    }

    @Test
    void who_ends_between_sending_and_saying_so_has_one_mail_sent_again_and_no_more() throws Exception {
        Organisation bank = staffed.organisation();
        invitations.invite(bank.id(), List.of(wanted("a"), wanted("b")));
        Letter doubt = post.take().orElseThrow();
        new DirectoryInstead().invite(doubt.organisation(), post.address(doubt).text()); // sent, and then kill -9
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update invitation set leased_until = leased_until - interval '6 minutes' where lease is not null").executeUpdate());
        sending.sendAll();
        sending.sendAll();
        assertThat(DirectoryInstead.invited(bank.id())).hasSize(3).extracting(DirectoryInstead.Invited::address).containsOnly("a@example.org", "b@example.org");
    }

    @Test
    void an_outage_costs_a_few_tries_and_no_invitation() {
        Organisation bank = staffed.organisation();
        invitations.invite(bank.id(), IntStream.range(0, 20).mapToObj(i -> wanted("p" + i)).toList());
        DirectoryInstead.away(true);
        sending.sendAll();
        assertThat(database.createNativeQuery("select sum(tries) from invitation", Long.class).getSingleResult()).isEqualTo(3L);
        DirectoryInstead.away(false);
        sending.sendAll();
        assertThat(DirectoryInstead.invited(bank.id())).as("those that failed rest").hasSize(17);
        dueNow();
        sending.sendAll();
        assertThat(DirectoryInstead.invited(bank.id())).hasSize(20);
    }

    @Test
    void what_was_tried_too_often_is_given_up_forgotten_and_may_be_invited_anew() {
        Organisation bank = staffed.organisation();
        invitations.invite(bank.id(), List.of(new Wanted(RANA, Set.of())));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update invitation set tries = " + (InvitationSending.TRIES - 1)).executeUpdate());
        DirectoryInstead.away(true);
        sending.sendAll();
        assertThat(invitations.page(bank.id(), 0, 10)).singleElement().satisfies(each -> {
            assertThat(each.state()).isEqualTo(State.FAILED);
            assertThat(each.failure()).contains(Failure.UNREACHABLE);
        });
        assertThat(sealed()).isZero();
        DirectoryInstead.away(false);
        assertThat(invitations.invite(bank.id(), List.of(new Wanted(RANA, Set.of())))).isEqualTo(1);
        sending.sendAll();
        assertThat(invitations.totals(bank.id())).isEqualTo(Map.of(State.SENT, 1L));
    }

    @Test
    void who_belongs_already_is_not_written_to() {
        Organisation bank = staffed.organisation();
        var person = new PersonId(UUID.randomUUID());
        DirectoryInstead.know(person, profile("rana@example.org"));
        staffedInKeycloak(bank, person);
        invitations.invite(bank.id(), List.of(new Wanted(RANA, Set.of())));
        sending.sendAll();
        assertThat(DirectoryInstead.invited(bank.id())).isEmpty();
        assertThat(invitations.totals(bank.id())).isEqualTo(Map.of(State.MEMBER, 1L));
    }

    @Test
    void who_joins_comes_into_the_groups_of_the_invitation() {
        Organisation bank = staffed.organisation();
        invitations.invite(bank.id(), List.of(new Wanted(RANA, Set.of("Riyadh", "Sales"))));
        sending.sendAll();
        PersonId rana = arrived();

        memberships.join(bank.id(), rana, profile("Rana@EXAMPLE.org"), Role.MEMBER);

        assertThat(memberships.find(bank.id(), rana).orElseThrow().groups()).extracting(Group::name).containsExactly("Riyadh", "Sales");
        assertThat(invitations.totals(bank.id())).isEqualTo(Map.of(State.ACCEPTED, 1L));
        groups.put(bank.id(), rana, Set.of());
        memberships.join(bank.id(), rana, profile("rana@example.org"), Role.MEMBER);
        assertThat(memberships.find(bank.id(), rana).orElseThrow().groups()).as("an invitation is accepted once").isEmpty();
    }

    @Test
    void who_belonged_before_the_list_came_is_found_at_the_next_sign_in() {
        Organisation bank = staffed.organisation();
        PersonId rana = staffed.member(bank, "Rana");
        invitations.invite(bank.id(), List.of(new Wanted(RANA, Set.of("Riyadh"))));
        memberships.join(bank.id(), rana, profile("rana@example.org"), Role.MEMBER);
        assertThat(memberships.find(bank.id(), rana).orElseThrow().groups()).extracting(Group::name).containsExactly("Riyadh");
        sending.sendAll();
        assertThat(DirectoryInstead.invited(bank.id())).isEmpty();
    }

    @Test
    void another_organisations_invitation_opens_nothing_here() {
        Organisation bank = staffed.organisation();
        Organisation school = staffed.organisation();
        invitations.invite(school.id(), List.of(new Wanted(RANA, Set.of("Teachers"))));
        Invitation theirs = invitations.page(school.id(), 0, 1).get(0);
        memberships.join(bank.id(), arrived(), profile("rana@example.org"), Role.MEMBER);

        assertThat(invitations.find(bank.id(), theirs.id())).isEmpty();
        assertThat(invitations.withdraw(bank.id(), theirs.id())).isFalse();
        assertThat(invitations.sendAgain(bank.id(), theirs.id(), RANA)).isFalse();
        assertThat(invitations.totals(bank.id())).isEmpty();
        assertThat(invitations.totals(school.id())).isEqualTo(Map.of(State.WAITING, 1L));
    }

    @Test
    void what_was_taken_back_is_not_sent_and_opens_no_group() {
        Organisation bank = staffed.organisation();
        invitations.invite(bank.id(), List.of(new Wanted(RANA, Set.of("Riyadh"))));
        Invitation invitation = invitations.page(bank.id(), 0, 1).get(0);
        assertThat(invitations.withdraw(bank.id(), invitation.id())).isTrue();
        assertThat(invitations.withdraw(bank.id(), invitation.id())).isFalse();
        sending.sendAll();
        assertThat(DirectoryInstead.invited(bank.id())).isEmpty();
        assertThat(sealed()).isZero();
        PersonId rana = arrived();
        memberships.join(bank.id(), rana, profile("rana@example.org"), Role.MEMBER);
        assertThat(memberships.find(bank.id(), rana).orElseThrow().groups()).isEmpty();
    }

    @Test
    void only_the_same_address_has_it_sent_again() {
        Organisation bank = staffed.organisation();
        invitations.invite(bank.id(), List.of(new Wanted(RANA, Set.of("Riyadh"))));
        sending.sendAll();
        UUID id = invitations.page(bank.id(), 0, 1).get(0).id();
        assertThat(invitations.sendAgain(bank.id(), id, new MailAddress("omar@example.org"))).isFalse();
        assertThat(invitations.sendAgain(bank.id(), id, RANA)).isTrue();
        assertThat(invitations.sendAgain(bank.id(), id, RANA)).as("it waits already").isFalse();
        sending.sendAll();
        assertThat(DirectoryInstead.invited(bank.id())).hasSize(2);
        assertThat(invitations.page(bank.id(), 0, 1).get(0).groups()).extracting(Group::name).containsExactly("Riyadh");
    }

    @Test
    void invitations_are_forgotten_on_their_day() {
        Organisation bank = staffed.organisation();
        invitations.invite(bank.id(), List.of(wanted("accepted"), wanted("sent"), wanted("fresh")));
        aged(State.ACCEPTED, Invitations.ANSWERED.plusDays(1));
        aged(State.SENT, Invitations.UNANSWERED.plusDays(1));
        aged(State.SENT, Invitations.UNANSWERED.minusDays(1));
        assertThat(invitations.forget()).isEqualTo(2);
        assertThat(invitations.totals(bank.id())).isEqualTo(Map.of(State.SENT, 1L));
    }

    @Test
    void a_group_that_is_dissolved_is_promised_no_more() {
        Organisation bank = staffed.organisation();
        invitations.invite(bank.id(), List.of(new Wanted(RANA, Set.of("Riyadh", "Sales"))));
        Group riyadh = groups.of(bank.id()).get(0);
        assertThat(groups.delete(bank.id(), riyadh.id())).isTrue();
        assertThat(invitations.page(bank.id(), 0, 1).get(0).groups()).extracting(Group::name).containsExactly("Sales");
    }

    @Test
    void pages_miss_none_and_repeat_none() {
        Organisation bank = staffed.organisation();
        invitations.invite(bank.id(), IntStream.range(0, 23).mapToObj(i -> wanted("p" + i)).toList());
        List<UUID> seen = new ArrayList<>();
        for (int page = 0; page < 6; page++) {
            invitations.page(bank.id(), page, 5).forEach(each -> seen.add(each.id()));
        }
        assertThat(seen).hasSize(23).doesNotHaveDuplicates();
    }

    /** One that waits is in this state since so long ago. */
    private void aged(State state, Duration age) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                update invitation set state = :state, sealed = null, changed = changed - make_interval(days => :days)
                where id = (select id from invitation where state = 'WAITING' limit 1)""").setParameter("state", state.name())
                .setParameter("days", (int) age.toDays()).executeUpdate());
    }

    private void dueNow() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update invitation set due = created").executeUpdate());
    }

    private long sealed() {
        return ((Number) database.createNativeQuery("select count(sealed) from invitation").getSingleResult()).longValue();
    }

    /** All that stands in the table, the bytes of what is sealed as letters too. */
    private String everything() {
        return database.createNativeQuery("select invitation::text || encode(coalesce(sealed, ''), 'escape') from invitation", String.class).getResultList().toString();
    }

    private PersonId arrived() {
        var person = new PersonId(UUID.randomUUID());
        people.arrive(person);
        return person;
    }

    private static void staffedInKeycloak(Organisation organisation, PersonId person) {
        try {
            new DirectoryInstead().add(organisation.id(), person);
        } catch (org.mizan.privacy.Accounts.Unreachable away) {
            throw new AssertionError(away);
        }
    }

    private static Profile profile(String address) {
        return new Profile("Rana", Optional.of(address), Optional.empty(), Optional.empty());
    }

    private static Wanted wanted(String name) {
        return new Wanted(new MailAddress(name + "@example.org"), Set.of());
    }
}
