package org.mizan.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.learning.CourseCompleted;
import org.mizan.learning.store.Enrolments;
import org.mizan.organisation.Assignment;
import org.mizan.organisation.Assignment.Whom;
import org.mizan.organisation.Consequence;
import org.mizan.organisation.Deadline;
import org.mizan.organisation.Duty;
import org.mizan.organisation.Group;
import org.mizan.organisation.Headcount;
import org.mizan.organisation.Organisation;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.store.Erasures;

@QuarkusTest
class AssignmentsTest {

    private static final String COURSE = "data-at-work";
    private static final String OTHER = "privacy-settings";
    private static final ContentHash HASH = new ContentHash("b".repeat(64));
    private static final Whom EVERYBODY = new Whom.Everybody();

    @Inject
    Staffed staffed;
    @Inject
    Memberships memberships;
    @Inject
    Groups groups;
    @Inject
    Assignments now;
    @Inject
    Duties duties;
    @Inject
    AssignmentRows rows;
    @Inject
    OneAtATime turn;
    @Inject
    Rehearsal rehearsal;
    @Inject
    DutyEntity.Repository dutyRows;
    @Inject
    Enrolments enrolments;
    @Inject
    Catalogue catalogue;
    @Inject
    Erasures erasures;
    @Inject
    Event<CourseCompleted> completions;
    @Inject
    EntityManager database;

    private Organisation bank;

    @BeforeEach
    void begin() {
        bank = staffed.organisation();
    }

    @Test
    void many_people_are_asked_at_once_and_what_they_completed_before_counts() {
        staffed.crowd(bank, 2_300);
        // Every third has begun, every fifth of all has completed: one half of those long ago.
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                insert into enrolment (person, course, hash, began, completed, completed_hash)
                select person, :course, repeat('a', 64), timestamptz '2025-01-01', case when n % 5 = 0 then
                  case when n % 2 = 0 then timestamptz '2025-06-01' else timestamptz '2027-02-01' end end, case when n % 5 = 0 then repeat('b', 64) end
                from (select person, row_number() over (order by person) as n from membership where organisation = :organisation) m
                where n % 3 = 0 or n % 5 = 0""").setParameter("course", COURSE).setParameter("organisation", bank.id().value()).executeUpdate());
        Assignment assignment = assignment(EVERYBODY, new Deadline.After(30));

        Consequence said = at("2027-03-01T09:00:00Z", () -> later().wouldCreate(bank, assignment)).orElseThrow();
        assertThat(duties.headcount(bank, assignment.id())).as("a rehearsal leaves nothing").isEqualTo(Headcount.NONE);
        assertThat(now.find(bank.id(), assignment.id())).isEmpty();
        Consequence done = at("2027-03-01T09:00:00Z", () -> later().create(bank, assignment)).orElseThrow();

        int complete = (int) IntStream.rangeClosed(1, 2_300).filter(n -> n % 5 == 0 && n % 2 != 0).count();
        int begun = (int) IntStream.rangeClosed(1, 2_300).filter(n -> (n % 3 == 0 || n % 5 == 0) && !(n % 5 == 0 && n % 2 != 0)).count();
        assertThat(done).isEqualTo(said);
        assertThat(done.begin()).isEqualTo(2_300);
        assertThat(done.after()).isEqualTo(new Headcount(2_300, complete, begun, 2_300 - complete - begun, 0));
        assertThat(at("2027-03-01T09:00:00Z", () -> later().create(bank, assignment))).as("a second time").isEmpty();
        assertThat(at("2027-04-01T09:00:00Z", () -> counts(assignment)).overdue()).isEqualTo(2_300 - complete);
    }

    @Test
    void of_a_path_a_person_is_counted_once() {
        PersonId rana = staffed.member(bank, "Rana");
        completed(rana, OTHER, "2027-02-01T00:00:00Z");
        Assignment path = new Assignment(UUID.randomUUID(), bank.id(), "Path", List.of(COURSE, OTHER), EVERYBODY, new Deadline.Never(), true, OptionalInt.empty(),
                0, Instant.parse("2027-03-01T00:00:00Z"), Optional.empty());
        Consequence done = at("2027-03-01T09:00:00Z", () -> later().create(bank, path)).orElseThrow();
        assertThat(done.after()).isEqualTo(new Headcount(1, 0, 1, 0, 0));
        assertThat(now.find(bank.id(), path.id()).orElseThrow()).isEqualTo(path);
    }

    @Test
    void whoever_joins_or_comes_into_a_group_receives_what_it_has_and_leaving_it_ends_what_is_open() {
        Group riyadh = groups.named(bank.id(), "Riyadh");
        Assignment forGroup = assignment(new Whom.Some(Set.of(riyadh.id()), Set.of()), new Deadline.After(30));
        Assignment forAll = assignment(EVERYBODY, new Deadline.Never());
        now.create(bank, forGroup);
        now.create(bank, forAll);
        PersonId rana = staffed.member(bank, "Rana");
        assertThat(asked(rana)).containsExactly(forAll.id());

        groups.add(bank.id(), rana, Set.of(riyadh.id()));
        assertThat(asked(rana)).containsExactlyInAnyOrder(forAll.id(), forGroup.id());
        groups.put(bank.id(), rana, Set.of());
        assertThat(asked(rana)).containsExactly(forAll.id());

        groups.put(bank.id(), rana, Set.of(riyadh.id()));
        QuarkusTransaction.requiringNew().run(() -> completions.fire(new CourseCompleted(rana, COURSE, HASH, Instant.now())));
        groups.put(bank.id(), rana, Set.of());
        assertThat(asked(rana)).as("what is completed stays").containsExactlyInAnyOrder(forAll.id(), forGroup.id());
        memberships.leave(bank.id(), rana);
        assertThat(asked(rana)).isEmpty();
    }

    @Test
    void beginning_and_completing_are_noted_in_every_organisation_that_asks() {
        Organisation school = staffed.organisation();
        PersonId rana = staffed.member(bank, "Rana");
        staffed.join(school, rana, "Rana", org.mizan.organisation.Membership.Role.MEMBER);
        now.create(bank, assignment(EVERYBODY, new Deadline.Never()));
        now.create(school, assignment(school, EVERYBODY, new Deadline.Never(), OptionalInt.empty()));

        enrolments.enrol(rana, COURSE, HASH);
        assertThat(duties.of(rana)).hasSize(2).allSatisfy(duty -> {
            assertThat(duty.begun()).isPresent();
            assertThat(duty.completed()).isEmpty();
        });
        Instant when = Instant.parse("2027-03-05T10:00:00Z");
        QuarkusTransaction.requiringNew().run(() -> completions.fire(new CourseCompleted(rana, COURSE, HASH, when)));
        assertThat(duties.of(rana)).hasSize(2).allSatisfy(duty -> assertThat(duty.completed()).contains(new Duty.Completed(when, HASH)));
    }

    @Test
    void a_change_does_what_it_said() {
        Group riyadh = groups.named(bank.id(), "Riyadh");
        List<PersonId> people = IntStream.range(0, 10).mapToObj(i -> staffed.member(bank, "Member " + i)).toList();
        people.subList(0, 6).forEach(person -> groups.put(bank.id(), person, Set.of(riyadh.id())));
        completed(people.get(0), COURSE, "2027-02-01T00:00:00Z");
        completed(people.get(9), COURSE, "2027-02-01T00:00:00Z");
        Assignment first = assignment(EVERYBODY, new Deadline.After(30));
        at("2027-03-01T09:00:00Z", () -> later().create(bank, first));

        Assignment second = new Assignment(first.id(), bank.id(), "Sooner", List.of(COURSE), new Whom.Some(Set.of(riyadh.id()), Set.of()), new Deadline.After(5),
                true, OptionalInt.empty(), 2, first.created(), Optional.empty());
        Consequence said = at("2027-03-15T09:00:00Z", () -> later().wouldChange(bank, second)).orElseThrow();
        Consequence done = at("2027-03-15T09:00:00Z", () -> later().change(bank, second)).orElseThrow();

        assertThat(done).isEqualTo(said);
        assertThat(done).isEqualTo(new Consequence(new Headcount(10, 2, 0, 8, 0), new Headcount(7, 2, 0, 0, 5), 0, 3, 5));
        assertThat(duties.of(people.get(1))).singleElement().satisfies(duty -> {
            assertThat(duty.due()).contains(LocalDate.of(2027, 3, 6));
            assertThat(duty.graceDays()).isEqualTo(2);
        });
        assertThat(duties.of(people.get(9))).as("completed, though not meant any more").hasSize(1);
        assertThat(duties.of(people.get(7))).isEmpty();
    }

    @Test
    void a_withdrawal_asks_nobody_any_more_and_keeps_what_was_completed() {
        List<PersonId> people = IntStream.range(0, 4).mapToObj(i -> staffed.member(bank, "Member " + i)).toList();
        completed(people.get(0), COURSE, "2027-02-01T00:00:00Z");
        Assignment assignment = assignment(EVERYBODY, new Deadline.After(30));
        at("2027-03-01T09:00:00Z", () -> later().create(bank, assignment));

        Consequence said = at("2027-03-02T09:00:00Z", () -> later().wouldWithdraw(bank, assignment)).orElseThrow();
        assertThat(at("2027-03-02T09:00:00Z", () -> later().withdraw(bank, assignment))).contains(said);

        assertThat(said.end()).isEqualTo(3);
        assertThat(said.after()).isEqualTo(new Headcount(1, 1, 0, 0, 0));
        assertThat(at("2027-03-02T09:00:00Z", () -> later().withdraw(bank, assignment))).as("a second time").isEmpty();
        assertThat(at("2027-03-02T09:00:00Z", () -> later().change(bank, assignment))).as("what is withdrawn is not changed").isEmpty();
        staffed.member(bank, "Late");
        assertThat(counts(assignment).asked()).isEqualTo(1);
    }

    @Test
    void nothing_of_another_organisation_is_found_meant_or_changed() {
        Organisation school = staffed.organisation();
        Group theirs = groups.named(school.id(), "Teachers");
        PersonId teacher = staffed.member(school, "Teacher");
        groups.put(school.id(), teacher, Set.of(theirs.id()));
        Assignment ours = assignment(new Whom.Some(Set.of(theirs.id()), Set.of(teacher)), new Deadline.Never());

        assertThat(now.create(bank, ours).orElseThrow().after()).isEqualTo(Headcount.NONE);

        assertThat(now.find(bank.id(), ours.id()).orElseThrow().whom()).isEqualTo(new Whom.Some(Set.of(), Set.of()));
        assertThat(now.find(school.id(), ours.id())).isEmpty();
        assertThat(now.of(school.id())).isEmpty();
        Assignment stolen = new Assignment(ours.id(), school.id(), "Stolen", List.of(COURSE), EVERYBODY, new Deadline.Never(), true, OptionalInt.empty(), 0,
                ours.created(), Optional.empty());
        assertThat(now.change(school, stolen)).isEmpty();
        assertThat(now.withdraw(school, stolen)).isEmpty();
        assertThat(now.create(school, stolen)).isEmpty();
        assertThat(now.find(bank.id(), ours.id()).orElseThrow().title()).isEqualTo("Data at work");
    }

    @Test
    void a_year_and_a_half_of_something_yearly() {
        PersonId rana = staffed.member(bank, "Rana");
        PersonId idle = staffed.member(bank, "Idle");
        Assignment yearly = assignment(bank, EVERYBODY, new Deadline.After(30), OptionalInt.of(12));
        at("2027-01-10T09:00:00Z", () -> later().create(bank, yearly));
        // In Riyadh that is the first of February.
        Instant first = Instant.parse("2027-01-31T22:00:00Z");
        LocalDate opened = LocalDate.of(2028, 2, 1).minusDays(60);
        for (LocalDate day = LocalDate.of(2027, 1, 11); day.isBefore(LocalDate.of(2028, 7, 1)); day = day.plusDays(1)) {
            if (day.equals(LocalDate.of(2027, 2, 1))) {
                QuarkusTransaction.requiringNew().run(() -> completions.fire(new CourseCompleted(rana, COURSE, HASH, first)));
            }
            // Twice a day, as it may be on two replicas.
            openAt(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
            openAt(day.atTime(20, 30).toInstant(ZoneOffset.UTC));
            assertThat(duties.of(rana)).as("%s", day).hasSize(day.isBefore(opened) ? 1 : 2);
        }
        assertThat(duties.of(rana).get(1)).satisfies(again -> {
            assertThat(again.period()).isEqualTo(1);
            assertThat(again.opened()).isEqualTo(opened);
            assertThat(again.due()).contains(LocalDate.of(2028, 2, 1));
            assertThat(again.completed()).isEmpty();
            assertThat(again.begun()).isEmpty();
        });
        assertThat(duties.of(idle)).as("what was never completed stays open").singleElement().satisfies(duty -> assertThat(duty.period()).isZero());
        assertThat(at("2028-03-05T09:00:00Z", () -> counts(yearly))).isEqualTo(new Headcount(2, 0, 0, 0, 2));
    }

    @Test
    void months_end_and_clocks_change() {
        // Cairo's clocks change in April and October.
        bank = staffed.organisation(ZoneId.of("Africa/Cairo"));
        PersonId rana = staffed.member(bank, "Rana");
        Assignment monthly = assignment(bank, EVERYBODY, new Deadline.Never(), OptionalInt.of(1));
        at("2027-01-01T09:00:00Z", () -> later().create(bank, monthly));
        LocalDate[] completed = {LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 20), LocalDate.of(2027, 4, 30), LocalDate.of(2027, 5, 31), LocalDate.of(2027, 10, 31)};
        for (int period = 0; period < completed.length; period++) {
            LocalDate day = completed[period];
            // The last minute of the day in Cairo.
            Instant when = day.atTime(23, 59).atZone(bank.zone()).toInstant();
            QuarkusTransaction.requiringNew().run(() -> completions.fire(new CourseCompleted(rana, COURSE, HASH, when)));
            LocalDate opens = day.plusMonths(1).minusDays(15);
            openAt(opens.atStartOfDay(bank.zone()).minusSeconds(1).toInstant());
            assertThat(duties.of(rana)).hasSize(period + 1);
            openAt(opens.atStartOfDay(bank.zone()).toInstant());
            assertThat(duties.of(rana)).hasSize(period + 2);
            assertThat(duties.of(rana).get(period + 1).due()).contains(day.plusMonths(1));
        }
    }

    @Test
    void two_replicas_open_each_period_once() throws Exception {
        staffed.crowd(bank, 1_500);
        Assignment yearly = assignment(bank, EVERYBODY, new Deadline.Never(), OptionalInt.of(12));
        at("2027-01-01T09:00:00Z", () -> later().create(bank, yearly));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                update duty set completed = timestamptz '2027-01-05', completed_hash = repeat('a', 64) where assignment = :id""").setParameter("id", yearly.id())
                .executeUpdate());
        var both = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> replica = () -> openAt(Instant.parse("2027-12-20T00:00:00Z"));
            var one = both.submit(replica);
            var other = both.submit(replica);
            assertThat(one.get() + other.get()).isEqualTo(1_500);
        } finally {
            both.shutdown();
        }
        assertThat(at("2027-12-20T00:00:00Z", () -> counts(yearly))).isEqualTo(new Headcount(1_500, 0, 0, 1_500, 0));
    }

    @Test
    void whoever_left_the_group_is_not_asked_again() {
        Group riyadh = groups.named(bank.id(), "Riyadh");
        PersonId rana = staffed.member(bank, "Rana");
        groups.put(bank.id(), rana, Set.of(riyadh.id()));
        Assignment yearly = assignment(bank, new Whom.Some(Set.of(riyadh.id()), Set.of()), new Deadline.Never(), OptionalInt.of(12));
        at("2027-01-01T09:00:00Z", () -> later().create(bank, yearly));
        QuarkusTransaction.requiringNew().run(() -> completions.fire(new CourseCompleted(rana, COURSE, HASH, Instant.parse("2027-01-05T00:00:00Z"))));
        groups.put(bank.id(), rana, Set.of());
        assertThat(openAt(Instant.parse("2028-06-01T00:00:00Z"))).isZero();
        assertThat(duties.of(rana)).hasSize(1);
    }

    @Test
    void what_is_open_is_told_to_the_person_and_what_is_kept_goes_with_the_account() {
        PersonId rana = staffed.member(bank, "Rana");
        at("2027-03-01T09:00:00Z", () -> later().create(bank, assignment(EVERYBODY, new Deadline.After(30))));
        assertThat(at("2027-03-31T09:00:00Z", () -> laterDuties().open(rana))).singleElement().satisfies(asked -> {
            assertThat(asked.organisation()).isEqualTo(bank.name());
            assertThat(asked.title()).isEqualTo("Data at work");
            assertThat(asked.overdue()).isFalse();
        });
        assertThat(at("2027-03-31T22:00:00Z", () -> laterDuties().open(rana))).as("the first of April in Riyadh").singleElement()
                .satisfies(asked -> assertThat(asked.overdue()).isTrue());
        erasures.erase(rana);
        assertThat(duties.of(rana)).isEmpty();
    }

    private Clock clock = Clock.systemUTC();

    /** Does it at a moment. */
    private <T> T at(String moment, Supplier<T> act) {
        return at(Instant.parse(moment), act);
    }

    private <T> T at(Instant moment, Supplier<T> act) {
        clock = Clock.fixed(moment, ZoneOffset.UTC);
        return QuarkusTransaction.requiringNew().call(act::get);
    }

    private Assignments later() {
        return new Assignments(rows, asking(clock), laterDuties(), turn, rehearsal, database, clock);
    }

    private Duties laterDuties() {
        return new Duties(dutyRows, database, clock);
    }

    private Asking asking(Clock then) {
        return new Asking(database, catalogue, enrolments, then);
    }

    private int openAt(Instant moment) {
        var then = Clock.fixed(moment, ZoneOffset.UTC);
        int all = 0;
        int opened;
        do {
            opened = QuarkusTransaction.requiringNew().call(() -> new Periods(database, asking(then), turn, then).open(bank));
            all += opened;
        } while (opened > 0);
        return all;
    }

    private Headcount counts(Assignment assignment) {
        return laterDuties().headcount(bank, assignment.id());
    }

    private List<UUID> asked(PersonId person) {
        return duties.of(person).stream().map(Duty::assignment).toList();
    }

    private void completed(PersonId person, String course, String when) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                insert into enrolment (person, course, hash, began, completed) values (:person, :course, repeat('a', 64), :when, :when)""")
                .setParameter("person", person.value()).setParameter("course", course).setParameter("when", Instant.parse(when)).executeUpdate());
    }

    private Assignment assignment(Whom whom, Deadline deadline) {
        return assignment(bank, whom, deadline, OptionalInt.empty());
    }

    private static Assignment assignment(Organisation of, Whom whom, Deadline deadline, OptionalInt months) {
        return new Assignment(UUID.randomUUID(), of.id(), "Data at work", List.of(COURSE), whom, deadline, true, months, 0, Instant.parse("2027-01-01T00:00:00Z"),
                Optional.empty());
    }
}
