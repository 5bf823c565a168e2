package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;

/**
 * How long a manager waits for each page, with ten organisations, 100,000 members and 300,000 duties in the database. It says so and judges nothing,
 * since that depends on the machine; run it by hand: {@code mvn -o test -Dtest=ReportScale}.
 */
@QuarkusTest
class ReportScale {

    private static final String HANA = "5e7a5e7a-0000-4000-8000-0000000000c1";
    private static final int ORGANISATIONS = 10;
    private static final int MEMBERS = 100_000;
    private static final int TIMES = 40;

    @Inject
    Staffed staffed;
    @Inject
    EntityManager database;

    @Test
    @TestSecurity(user = "hana", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HANA))
    void each_page_of_those_who_manage_it() {
        Organisation first = fill(MEMBERS / ORGANISATIONS);
        for (int i = 1; i < ORGANISATIONS; i++) {
            fill(MEMBERS / ORGANISATIONS);
        }
        measure("ten organisations alike", first);
        measure("one organisation with as many members as the ten", fill(MEMBERS));
    }

    private void measure(String title, Organisation organisation) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("analyze").executeUpdate());
        String here = "/en/organisations/" + organisation.id();
        var page = Jsoup.parse(get(here + "/report"));
        String person = page.select(".report-lines a").first().attr("href");
        String group = page.select("#filter-group option").get(1).attr("value");
        String assignment = page.select("#filter-assignment option").get(1).attr("value");
        String deep = here + "/report";
        for (int i = 0; i < 20; i++) {
            deep = Jsoup.parse(get(deep)).select("a[rel=next]").attr("href");
        }
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("overview", here);
        pages.put("report", here + "/report");
        pages.put("report, page 21", deep);
        pages.put("report, assignment", here + "/report?assignment=" + assignment);
        pages.put("report, group", here + "/report?group=" + group);
        pages.put("report, overdue", here + "/report?status=overdue");
        pages.put("report, complete in a group", here + "/report?status=complete&group=" + group);
        pages.put("one person", person);
        pages.put("people", here + "/people");
        pages.put("people, found", here + "/people?q=Name%20a");
        pages.put("a member", person.replace("/report/people/", "/people/"));
        pages.put("groups", here + "/groups");
        pages.put("a group", here + "/groups/" + group);
        pages.put("assignments", here + "/assignments");
        pages.put("an assignment", here + "/assignments/" + assignment);
        pages.put("new assignment", here + "/assignments/new");
        pages.put("withdrawing one", here + "/assignments/" + assignment + "/withdrawal");
        pages.put("invitations", here + "/invitations");
        pages.put("evidence", here + "/evidence");
        pages.put("joining codes", here + "/codes");
        pages.put("details", here + "/facts");
        pages.put("my organisations", "/en/account/organisations");
        System.out.println("== " + title);
        pages.forEach((name, address) -> {
            long[] times = new long[TIMES];
            for (int i = 0; i < TIMES; i++) {
                long begin = System.nanoTime();
                get(address);
                times[i] = System.nanoTime() - begin;
            }
            Arrays.sort(times);
            System.out.printf("%-30s median %4d ms   95th percentile %4d ms%n", name, times[TIMES / 2] / 1_000_000, times[TIMES * 95 / 100 - 1] / 1_000_000);
        });
        long begin = System.nanoTime();
        int length = get(here + "/report.csv").length();
        System.out.printf("%-30s %d ms for %d characters%n", "the whole file", (System.nanoTime() - begin) / 1_000_000, length);
    }

    /** Three assignments of everybody, one of them asked a second time; forty groups. */
    private Organisation fill(int members) {
        Organisation organisation = staffed.organisation();
        UUID id = organisation.id().value();
        String seed = id.toString();
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            run("insert into person (id, arrived) select cast(md5(:seed || n) as uuid), now() from generate_series(1, :members) n", id, seed, members);
            run("""
                    insert into membership (organisation, person, role, name, language, zone, joined)
                    select :id, cast(md5(:seed || n) as uuid), 'MEMBER', 'Name ' || md5(n || :seed), 'ar', 'Asia/Riyadh', now() from generate_series(1, :members) n""", id, seed, members);
            run("insert into organisation_group (id, organisation, name) select cast(md5(:seed || 'g' || n) as uuid), :id, 'Group ' || n from generate_series(1, 40) n", id, seed, members);
            run("insert into group_member (organisation, member_group, person) select :id, cast(md5(:seed || 'g' || (1 + n % 40)) as uuid), cast(md5(:seed || n) as uuid)"
                    + " from generate_series(1, :members) n", id, seed, members);
            run("""
                    insert into assignment (id, organisation, title, everybody, required, every_months, grace_days, created)
                    select cast(md5(:seed || 'a' || n) as uuid), :id, 'Assignment ' || n, true, true, case when n = 3 then 12 end, 3, now()
                    from generate_series(1, 3) n""", id, seed, members);
            run("""
                    insert into assignment_course (assignment, place, course)
                    select cast(md5(:seed || 'a' || n) as uuid), 0, case n when 1 then 'data-at-work' when 2 then 'the-balance' else 'privacy-settings' end
                    from generate_series(1, 3) n""", id, seed, members);
            run("""
                    insert into duty (organisation, assignment, person, course, period, opened, due, grace_days, required, begun, completed, completed_hash)
                    select :id, c.assignment, cast(md5(:seed || n) as uuid), c.course, p, current_date - 400 + 365 * p, current_date + n % 40 - 10, 3, true,
                        case when n % 3 > 0 or p = 0 and c.assignment = cast(md5(:seed || 'a3') as uuid) then now() end,
                        case when n % 5 > 2 then now() end, case when n % 5 > 2 then repeat('a', 64) end
                    from generate_series(1, :members) n, assignment a join assignment_course c on c.assignment = a.id,
                        generate_series(0, case when a.every_months is null then 0 else 1 end) p
                    where a.organisation = :id""", id, seed, members);
        });
        staffed.join(organisation, new PersonId(UUID.fromString(HANA)), "Hana", Role.MANAGER);
        return organisation;
    }

    private void run(String sql, UUID organisation, String seed, int members) {
        var query = database.createNativeQuery(sql);
        Map.of("id", organisation, "seed", seed, "members", members).forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        query.executeUpdate();
    }

    private static String get(String address) {
        return given().cookie("q_session", "salt").urlEncodingEnabled(false).get(address).then().statusCode(200).extract().asString();
    }
}
