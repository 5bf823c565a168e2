package org.mizan.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizan.organisation.web.Programmed.here;
import static org.mizan.organisation.web.Programmed.refused;
import static org.mizan.organisation.web.Programmed.told;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.organisation.Duty;
import org.mizan.organisation.Group;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Assigned;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;

/** Programs are told what the pages tell: how duties stand, and never how somebody did. */
@QuarkusTest
class ReportApiTest {

    private static final String HUDA = "4ada4ada-0000-4000-8000-00000000f001";
    private static final LocalDate LATE = LocalDate.of(2020, 1, 1);
    private static final LocalDate EARLY = LocalDate.of(2099, 1, 1);

    @Inject
    Staffed staffed;
    @Inject
    Assigned assigned;
    @Inject
    Groups groups;
    @Inject
    Memberships memberships;

    private Organisation bank;
    private String base;

    @BeforeEach
    void begin() {
        bank = staffed.organisation();
        staffed.join(bank, PersonId.of(HUDA), "Huda", Role.MANAGER);
        base = "/api/organisations/" + bank.id() + "/report";
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void figures_are_told_by_course_and_group_and_duties_by_name() {
        PersonId adam = staffed.member(bank, "Adam");
        PersonId rana = staffed.member(bank, "Rana");
        Group riyadh = groups.named(bank.id(), "Riyadh");
        groups.put(bank.id(), rana, Set.of(riyadh.id()));
        UUID onboarding = assigned.assignment(bank.id(), "Onboarding", "data-at-work", "privacy-settings");
        Duty done = Assigned.duty(bank.id(), onboarding, rana, "data-at-work", LATE);
        assigned.duties(List.of(Assigned.duty(bank.id(), onboarding, adam, "data-at-work", LATE), done, Assigned.duty(bank.id(), onboarding, adam, "privacy-settings", EARLY),
                Assigned.duty(bank.id(), onboarding, rana, "privacy-settings", EARLY)));
        staffed.complete(done, Instant.parse("2019-12-24T22:30:00Z"));

        JsonPath report = told(here().get(base), 200);
        assertThat(report.getInt("members")).isEqualTo(3);
        assertThat(report.getMap("all")).isEqualTo(java.util.Map.of("asked", 4, "complete", 1, "inProgress", 0, "notStarted", 2, "overdue", 1));
        assertThat(report.getList("byAssignment.course")).containsExactly("data-at-work", "privacy-settings");
        assertThat(report.getList("byAssignment.counts.overdue")).containsExactly(1, 0);
        assertThat(report.getList("byGroup.findAll { it.course == 'data-at-work' }.name")).containsExactly("Riyadh", null);
        assertThat(report.getList("byGroup.findAll { it.group == '" + riyadh.id() + "' }.counts.complete")).containsExactly(1, 0);

        JsonPath duties = told(here().get(base + "/duties"), 200);
        assertThat(duties.getMap("counts")).isEqualTo(report.getMap("all"));
        assertThat(duties.getList("duties.name")).containsExactly("Adam", "Adam", "Rana", "Rana");
        assertThat(duties.getList("duties.status")).containsExactly("overdue", "not-started", "complete", "not-started");
        assertThat(duties.getString("duties[2].completed")).as("the day in Riyadh").isEqualTo("2019-12-25");
        assertThat(duties.getString("duties[0].completed")).isNull();
        assertThat(duties.getString("duties[0].due")).isEqualTo("2020-01-01");
        assertThat(duties.getMap("duties[0]")).containsOnlyKeys("person", "name", "assignment", "title", "course", "again", "status", "due", "completed");
        assertThat(duties.getString("next")).isNull();

        assertThat(names("?status=overdue")).containsExactly("Adam");
        assertThat(names("?course=privacy-settings")).containsExactly("Adam", "Rana");
        assertThat(names("?group=" + riyadh.id() + "&status=complete")).containsExactly("Rana");
        assertThat(names("?assignment=" + onboarding + "&status=in-progress")).isEmpty();
        assertThat(names("?status=")).as("nothing chosen").hasSize(4);
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void pages_follow_one_another_without_gap_or_repetition() {
        UUID onboarding = assigned.assignment(bank.id(), "Onboarding", "data-at-work");
        List<PersonId> people = IntStream.range(0, 7).mapToObj(i -> staffed.member(bank, "Member " + i)).toList();
        people.forEach(person -> assigned.duty(Assigned.duty(bank.id(), onboarding, person, "data-at-work", EARLY)));

        List<String> names = new ArrayList<>();
        String next = base + "/duties?size=3&status=not-started";
        int pages = 0;
        while (next != null) {
            JsonPath page = told(here().urlEncodingEnabled(false).get(next), 200);
            names.addAll(page.getList("duties.name"));
            assertThat(page.getInt("counts.asked")).isEqualTo(7);
            next = page.getString("next");
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(names).containsExactly("Member 0", "Member 1", "Member 2", "Member 3", "Member 4", "Member 5", "Member 6");

        String second = told(here().get(base + "/duties?size=3"), 200).getString("next");
        memberships.leave(bank.id(), people.get(2));
        assertThat(refused(here().get(second), 422)).startsWith("after: ");
        Organisation other = staffed.organisation();
        staffed.join(other, PersonId.of(HUDA), "Huda", Role.MANAGER);
        assertThat(refused(here().get(second.replace(bank.id().toString(), other.id().toString())), 422)).startsWith("after: ");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            status=late, 422, status
            status=NOT_STARTED, 422, status
            course=nothing, 422, course
            course=data-at-work, 422, course
            group=00000000-0000-4000-8000-000000000000, 422, group
            group=x, 422, group
            assignment=00000000-0000-4000-8000-000000000000, 422, assignment
            after=x, 422, after
            after=%00, 422, after
            status=overdue&status=complete, 400, status
            size=0, 400, size
            size=1001, 400, size
            size=many, 400, size
            state=overdue, 400, state
            page=2, 400, page
            """)
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void what_cannot_be_chosen_is_not_left_out_in_silence(String query, int status, String parameter) {
        assertThat(refused(here().urlEncodingEnabled(false).get(base + "/duties?" + query), status)).startsWith(parameter + ": ");
    }

    @Test
    @TestSecurity(user = "huda", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HUDA))
    void groups_and_assignments_of_others_cannot_be_chosen_and_nothing_asked_is_told_as_nothing() {
        Organisation other = staffed.organisation();
        Group theirs = groups.named(other.id(), "Riyadh");
        UUID foreign = assigned.assignment(other.id(), "Onboarding", "data-at-work");
        assertThat(refused(here().get(base + "/duties?group=" + theirs.id()), 422)).isEqualTo(refused(here().get(base + "/duties?group=" + UUID.randomUUID()), 422));
        assertThat(refused(here().get(base + "/duties?assignment=" + foreign), 422)).isEqualTo(refused(here().get(base + "/duties?assignment=" + UUID.randomUUID()), 422));

        JsonPath report = told(here().get(base), 200);
        assertThat(report.getInt("all.asked")).isZero();
        assertThat(report.getList("byAssignment")).isEmpty();
        assertThat(report.getList("byGroup")).isEmpty();
        assertThat(told(here().get(base + "/duties"), 200).getList("duties")).isEmpty();
        assertThat(refused(here().get(base + "?group=x"), 400)).startsWith("group: ");
    }

    private List<String> names(String query) {
        return told(here().get(base + "/duties" + query), 200).getList("duties.name");
    }
}
