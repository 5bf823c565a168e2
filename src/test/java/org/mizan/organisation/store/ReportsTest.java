package org.mizan.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizan.course.ContentHash;
import org.mizan.organisation.Asked;
import org.mizan.organisation.Counts;
import org.mizan.organisation.Duty;
import org.mizan.organisation.Duty.Status;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.Reported;
import org.mizan.organisation.Reported.Filter;
import org.mizan.organisation.Reported.Place;
import org.mizan.privacy.PersonId;

@QuarkusTest
class ReportsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Inject
    Staffed staffed;
    @Inject
    Assigned assigned;
    @Inject
    Reports reports;
    @Inject
    Groups groups;
    @Inject
    Memberships memberships;

    /** The rule stands in Java and in SQL; here both are asked about the same duties, on the days around every border. */
    @Test
    void the_database_gives_each_duty_the_status_that_the_rule_gives() {
        var bank = staffed.organisation();
        UUID assignment = assigned.assignment(bank.id(), "All", "one");
        var random = new Random(5);
        List<Duty> duties = new ArrayList<>();
        PersonId person = staffed.member(bank, "Everybody");
        for (int i = 0; i < 4000; i++) {
            duties.add(any(random, bank, assignment, person, "course-" + i));
        }
        assigned.duties(duties);
        for (int shift = -2; shift <= 2; shift++) {
            LocalDate today = TODAY.plusDays(shift);
            Map<String, Status> found = new HashMap<>();
            reports.of(bank.id(), person, today).forEach(line -> found.put(line.course(), line.status()));
            assertThat(found).hasSize(duties.size());
            duties.forEach(duty -> assertThat(found.get(duty.course())).as(duty.toString()).isEqualTo(duty.status(today)));
            var counted = new EnumMap<Status, Integer>(Status.class);
            duties.forEach(duty -> counted.merge(duty.status(today), 1, Integer::sum));
            assertThat(counted).hasSize(4);
            assertThat(reports.count(bank.id(), today, Filter.NONE)).isEqualTo(new Counts(counted.get(Status.NOT_STARTED), counted.get(Status.IN_PROGRESS),
                    counted.get(Status.COMPLETE), counted.get(Status.OVERDUE)));
        }
    }

    @Test
    void figures_are_by_assignment_and_by_group() {
        var bank = staffed.organisation();
        UUID first = assigned.assignment(bank.id(), "First", "one", "two");
        UUID second = assigned.assignment(bank.id(), "Second", "one");
        PersonId rana = staffed.member(bank, "Rana");
        PersonId fahd = staffed.member(bank, "Fahd");
        UUID riyadh = groups.named(bank.id(), "Riyadh").id();
        UUID sales = groups.named(bank.id(), "Sales").id();
        groups.put(bank.id(), rana, Set.of(riyadh, sales));
        assigned.duties(List.of(late(bank, first, rana, "one"), complete(bank, first, rana, "two"), late(bank, first, fahd, "one"),
                open(bank, second, fahd, "one")));

        assertThat(reports.asked(bank.id())).extracting(Asked::title, Asked::courses).containsExactlyInAnyOrder(
                tuple("First", List.of("one", "two")), tuple("Second", List.of("one")));
        assertThat(reports.byAssignment(bank.id(), TODAY)).isEqualTo(Map.of(first, Map.of("one", new Counts(0, 0, 0, 2), "two", new Counts(0, 0, 1, 0)),
                second, Map.of("one", new Counts(1, 0, 0, 0))));
        assertThat(reports.byGroup(bank.id(), TODAY)).isEqualTo(Map.of(
                Optional.of(riyadh), Map.of("one", new Counts(0, 0, 0, 1), "two", new Counts(0, 0, 1, 0)),
                Optional.of(sales), Map.of("one", new Counts(0, 0, 0, 1), "two", new Counts(0, 0, 1, 0)),
                Optional.empty(), Map.of("one", new Counts(1, 0, 0, 1))));
    }

    @Test
    void of_what_is_asked_again_the_latest_time_that_has_begun_counts() {
        var bank = staffed.organisation();
        UUID assignment = assigned.assignment(bank.id(), "Every year", "one");
        PersonId rana = staffed.member(bank, "Rana");
        Duty before = complete(bank, assignment, rana, "one");
        assigned.duties(List.of(before, period(before, 1, TODAY.minusDays(3)), period(before, 2, TODAY.plusDays(1))));

        assertThat(reports.count(bank.id(), TODAY, Filter.NONE)).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(lines(bank, Filter.NONE)).extracting(Reported::period).containsExactly(1);
        assertThat(reports.of(bank.id(), rana, TODAY)).extracting(Reported::period, Reported::status).containsExactly(
                tuple(1, Status.NOT_STARTED), tuple(0, Status.COMPLETE));
        assertThat(reports.count(bank.id(), TODAY.plusDays(1), Filter.NONE)).isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void what_was_withdrawn_is_told_of_nowhere() {
        var bank = staffed.organisation();
        UUID assignment = assigned.assignment(bank.id(), "Gone", "one");
        PersonId rana = staffed.member(bank, "Rana");
        assigned.duty(late(bank, assignment, rana, "one"));
        assigned.withdraw(assignment);

        assertThat(reports.asked(bank.id())).isEmpty();
        assertThat(reports.byAssignment(bank.id(), TODAY)).isEmpty();
        assertThat(reports.byGroup(bank.id(), TODAY)).isEmpty();
        assertThat(reports.count(bank.id(), TODAY, Filter.NONE)).isEqualTo(Counts.NONE);
        assertThat(lines(bank, Filter.NONE)).isEmpty();
        assertThat(reports.of(bank.id(), rana, TODAY)).isEmpty();
    }

    @Test
    void leaving_ends_the_organisations_sight() {
        var bank = staffed.organisation();
        UUID assignment = assigned.assignment(bank.id(), "All", "one");
        PersonId rana = staffed.member(bank, "Rana");
        assigned.duty(late(bank, assignment, rana, "one"));
        memberships.leave(bank.id(), rana);
        assertThat(reports.count(bank.id(), TODAY, Filter.NONE)).isEqualTo(Counts.NONE);
        assertThat(lines(bank, Filter.NONE)).isEmpty();
        assertThat(reports.of(bank.id(), rana, TODAY)).isEmpty();
    }

    @Test
    void nothing_of_another_organisation_is_reached_by_its_ids() {
        var bank = staffed.organisation();
        var school = staffed.organisation();
        PersonId rana = staffed.member(school, "Rana");
        UUID group = groups.named(school.id(), "Teachers").id();
        groups.put(school.id(), rana, Set.of(group));
        UUID assignment = assigned.assignment(school.id(), "Theirs", "one");
        assigned.duty(late(school, assignment, rana, "one"));

        assertThat(reports.of(bank.id(), rana, TODAY)).isEmpty();
        for (Filter filter : List.of(filter(assignment, null, null), filter(null, group, null), filter(null, null, Status.OVERDUE))) {
            assertThat(lines(bank, filter)).isEmpty();
            assertThat(reports.count(bank.id(), TODAY, filter)).isEqualTo(Counts.NONE);
            assertThat(lines(school, filter)).hasSize(1);
        }
        assertThat(reports.byAssignment(bank.id(), TODAY)).isEmpty();
        assertThat(reports.byGroup(bank.id(), TODAY)).isEmpty();
    }

    @Test
    void pages_miss_no_line_and_repeat_none_whatever_is_chosen() {
        var bank = staffed.organisation();
        var random = new Random(11);
        UUID first = assigned.assignment(bank.id(), "First", "one", "two");
        UUID second = assigned.assignment(bank.id(), "Second", "one");
        UUID riyadh = groups.named(bank.id(), "Riyadh").id();
        List<Duty> duties = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            PersonId person = staffed.member(bank, i % 3 == 0 ? "Same name" : "Name " + i % 7);
            if (i % 2 == 0) {
                groups.put(bank.id(), person, Set.of(riyadh));
            }
            duties.add(any(random, bank, first, person, "one"));
            duties.add(any(random, bank, first, person, "two"));
            duties.add(any(random, bank, second, person, "one"));
        }
        assigned.duties(duties);
        for (Filter filter : List.of(Filter.NONE, filter(first, null, null), filter(null, riyadh, null), filter(null, null, Status.OVERDUE),
                new Filter(Optional.of(first), Optional.of("two"), Optional.of(riyadh), Optional.of(Status.COMPLETE)))) {
            List<Reported> all = lines(bank, filter);
            List<Reported> paged = new ArrayList<>();
            Optional<Place> after = Optional.empty();
            List<Reported> page = reports.lines(bank.id(), TODAY, filter, after, 4);
            while (!page.isEmpty()) {
                paged.addAll(page);
                after = Optional.of(page.get(page.size() - 1).place());
                page = reports.lines(bank.id(), TODAY, filter, after, 4);
            }
            assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
            assertThat(all).hasSize(reports.count(bank.id(), TODAY, filter).asked()).isSortedAccordingTo(Comparator.comparing(Reported::name));
        }
        assertThat(lines(bank, Filter.NONE)).hasSize(90);
    }

    private List<Reported> lines(Organisation organisation, Filter filter) {
        return reports.lines(organisation.id(), TODAY, filter, Optional.empty(), 1000);
    }

    private static Filter filter(@Nullable UUID assignment, @Nullable UUID group,
            @Nullable Status status) {
        return new Filter(Optional.ofNullable(assignment), Optional.empty(), Optional.ofNullable(group), Optional.ofNullable(status));
    }

    private static Duty any(Random random, Organisation organisation, UUID assignment, PersonId person, String course) {
        Optional<LocalDate> due = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(TODAY.plusDays(random.nextInt(9) - 4));
        Optional<Instant> begun = random.nextBoolean() ? Optional.of(Instant.parse("2026-10-10T10:00:00Z")) : Optional.empty();
        return new Duty(assignment, organisation.id(), person, course, 0, TODAY.minusDays(20), due, random.nextInt(4), random.nextInt(4) > 0, begun,
                random.nextInt(4) == 0 ? Optional.of(done(TODAY.minusDays(random.nextInt(9)))) : Optional.empty());
    }

    private static Duty late(Organisation organisation, UUID assignment, PersonId person, String course) {
        return Assigned.duty(organisation.id(), assignment, person, course, TODAY.minusDays(1));
    }

    private static Duty open(Organisation organisation, UUID assignment, PersonId person, String course) {
        return Assigned.duty(organisation.id(), assignment, person, course, TODAY);
    }

    private static Duty complete(Organisation organisation, UUID assignment, PersonId person, String course) {
        return new Duty(assignment, organisation.id(), person, course, 0, TODAY.minusDays(400), Optional.empty(), 0, true, Optional.empty(),
                Optional.of(done(TODAY.minusDays(370))));
    }

    private static Duty period(Duty duty, int period, LocalDate opened) {
        return new Duty(duty.assignment(), duty.organisation(), duty.person(), duty.course(), period, opened, duty.due(), 0, true, Optional.empty(),
                Optional.empty());
    }

    private static Duty.Completed done(LocalDate day) {
        return new Duty.Completed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), new ContentHash("a".repeat(64)));
    }
}
