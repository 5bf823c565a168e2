package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.certificate.VerifyCommand;
import org.mizan.language.Language;
import org.mizan.organisation.Duty;
import org.mizan.organisation.Evidence;
import org.mizan.organisation.EvidenceKind;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.EvidenceExports;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.store.Erasing;
import org.mizan.support.PageChecks;

/** Evidence packs, from the page to the auditor and to those who are in them. */
@QuarkusTest
class EvidenceResourceTest {

    private static final String HANA = "5e7a5e7a-0000-4000-8000-00000000e001";
    private static final String REEM = "5e7a5e7a-0000-4000-8000-00000000e002";

    @Inject
    Staffed staffed;
    @Inject
    Memberships memberships;
    @Inject
    EvidenceExports exports;
    @Inject
    Erasing erasing;
    @Inject
    EntityManager database;
    @Inject
    Clock clock;

    @TempDir
    Path folder;

    private static RequestSpecification here() {
        return given().cookie("q_session", "salt").header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
    }

    private Organisation managed() {
        Organisation bank = staffed.organisation();
        staffed.join(bank, PersonId.of(HANA), "Hana", Role.MANAGER);
        return bank;
    }

    private UUID asked(Organisation organisation, String title, String... courses) {
        UUID assignment = staffed.assignment(organisation, title);
        for (int i = 0; i < courses.length; i++) {
            ofCourse(assignment, i, courses[i]);
        }
        return assignment;
    }

    @Transactional
    void ofCourse(UUID assignment, int place, String course) {
        database.createNativeQuery("insert into assignment_course (assignment, place, course) values (?1, ?2, ?3)").setParameter(1, assignment).setParameter(2, place)
                .setParameter(3, course).executeUpdate();
    }

    private void completed(Organisation organisation, UUID assignment, PersonId person, String course, String when) {
        var duty = new Duty(assignment, organisation.id(), person, course, 0, LocalDate.of(2026, 1, 1), Optional.empty(), 0, true, Optional.empty(), Optional.empty());
        staffed.duty(duty);
        if (!when.isEmpty()) {
            staffed.complete(duty, Instant.parse(when));
        }
    }

    private static String page(Organisation organisation, String language) {
        return "/" + language + "/organisations/" + organisation.id() + "/evidence";
    }

    private static Response make(Organisation organisation, String language, String... fields) {
        String token = Jsoup.parse(here().get(page(organisation, language)).asString()).select("main input[name=form-token]").attr("value");
        var request = here().formParam("form-token", token);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.formParam(fields[i], fields[i + 1]);
        }
        return request.post(page(organisation, language));
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private String verified(byte[] zip) throws IOException {
        Path file = Files.write(folder.resolve("pack.zip"), zip);
        Path did = Files.writeString(folder.resolve("did.json"), given().get("/.well-known/did.json").asString());
        var out = new ByteArrayOutputStream();
        int code = new VerifyCommand(clock, new PrintStream(out, true, UTF_8), new PrintStream(out, true, UTF_8), new EvidenceKind(clock))
                .run(List.of(file.toString(), "--key", did.toString()));
        return code + " " + out.toString(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    @TestSecurity(user = "hana", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HANA))
    void a_manager_takes_a_pack_that_an_auditor_verifies_and_the_page_lists_it(String language) throws IOException {
        Organisation bank = managed();
        UUID yearly = asked(bank, "Every year", "sample");
        PersonId reem = staffed.member(bank, "ريم <i>");
        completed(bank, yearly, reem, "sample", "2026-03-01T21:30:00.123456Z");
        completed(bank, asked(bank, "Again", "sample"), reem, "sample", "2026-03-01T21:30:00.123456Z");
        completed(bank, yearly, staffed.member(bank, "Not Yet"), "sample", "");
        Response answer = make(bank, language);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).matches("attachment; filename=\"mizan-evidence-\\d{4}-\\d\\d-\\d\\d\\.zip\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        byte[] zip = answer.asByteArray();
        assertThat(verified(zip)).startsWith("0 Verified\n");
        Map<String, String> files = unpacked(zip);
        assertThat(files.keySet()).containsExactlyInAnyOrder("README.txt", "evidence.html", "evidence.jsonl", "evidence.jws", "key.jwk");
        assertThat(files.get("evidence.jsonl").lines()).as("a completion counts once, whatever it counted for").hasSize(3);
        assertThat(files.get("evidence.jsonl")).contains("ريم <i>", "\"completed\":\"2026-03-01T21:30:00Z\"", "\"language\":\"" + language + "\"")
                .doesNotContain("Not Yet", reem.toString(), yearly.toString());
        PageChecks.isValidHtml(files.get("evidence.html"));
        PageChecks.isValidHtml(here().get(page(bank, language)).then().statusCode(200).extract().asString());
        Document page = Jsoup.parse(here().get(page(bank, language)).asString());
        assertThat(page.select(".evidence-earlier tbody tr")).hasSize(1);
        String end = files.get("evidence.jsonl").lines().skip(2).findFirst().orElseThrow();
        assertThat(end).contains("\"head\":\"" + page.select(".evidence-earlier code").text() + "\"");
        assertThat(page.select(".managed-tabs a[aria-current=page]").attr("href")).isEqualTo(page(bank, language));
    }

    @Test
    @TestSecurity(user = "hana", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HANA))
    void what_is_chosen_is_in_it_and_nothing_else() throws IOException {
        Organisation bank = managed();
        UUID yearly = asked(bank, "Every year", "sample", "other");
        PersonId reem = staffed.member(bank, "Reem");
        completed(bank, yearly, reem, "sample", "2026-03-01T21:30:00Z"); // the 2nd of March in Riyadh
        completed(bank, yearly, reem, "other", "2026-04-01T10:00:00Z");
        assertThat(unpacked(make(bank, "en", "course", "other").asByteArray()).get("evidence.jsonl")).contains("\"course\":\"other\"", "\"scopeCourse\":\"other\"")
                .doesNotContain("\"course\":\"sample\"");
        assertThat(unpacked(make(bank, "en", "from", "2026-03-02", "until", "2026-03-02", "assignment", yearly.toString()).asByteArray()).get("evidence.jsonl"))
                .contains("\"course\":\"sample\"", "\"scopeFrom\":\"2026-03-02\"", "\"scopeAssignmentTitle\":\"Every year\"").doesNotContain("\"course\":\"other\"");
        assertThat(make(bank, "en", "until", "2026-03-01").statusCode()).isEqualTo(422);
        memberships.leave(bank.id(), reem);
        Document nothing = Jsoup.parse(make(bank, "en", "from", "2026-01-01").then().statusCode(422).extract().asString());
        assertThat(nothing.select("[role=alert] a").text()).startsWith("Nobody has completed anything of this");
        assertThat(nothing.select("#from").attr("value")).isEqualTo("2026-01-01");
        assertThat(exports.about(reem)).as("what was exported stays to be read").hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    @TestSecurity(user = "hana", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HANA))
    void bad_input_is_told_at_its_field_and_kept(String language) {
        Organisation bank = managed();
        for (String[] bad : new String[][] {{"from", "yesterday"}, {"until", "2026-02-30"}, {"course", "no-such"}, {"from", "+999999999-01-01"}}) {
            String html = make(bank, language, bad).then().statusCode(422).extract().asString();
            PageChecks.isValidHtml(html);
            Document page = Jsoup.parse(html);
            assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#" + bad[0]);
            assertThat(page.select("#" + bad[0]).attr("aria-invalid")).isEqualTo("true");
            assertThat(page.select("#wrong")).hasSize(1);
        }
        assertThat(make(bank, language, "from", "2026-03-02", "until", "2026-03-01").statusCode()).isEqualTo(422);
        assertThat(exports.of(bank.id())).isEmpty();
    }

    @Test
    @TestSecurity(user = "hana", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HANA))
    void an_assignment_of_others_is_none() {
        Organisation bank = managed();
        Organisation school = staffed.organisation();
        UUID theirs = asked(school, "Theirs", "sample");
        completed(school, theirs, staffed.member(school, "Teacher"), "sample", "2026-03-01T10:00:00Z");
        for (String id : List.of(theirs.toString(), UUID.randomUUID().toString(), "no-id")) {
            assertThat(make(bank, "en", "assignment", id).statusCode()).as(id).isEqualTo(404);
        }
        assertThat(here().get(page(school, "en")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    @TestSecurity(user = "reem", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = REEM))
    void before_deleting_everything_a_person_reads_what_lies_elsewhere_and_nothing_of_it_stays(String language) {
        Organisation bank = staffed.organisation();
        PersonId reem = staffed.join(bank, PersonId.of(REEM), "Reem", Role.MEMBER);
        PersonId other = staffed.member(bank, "Other");
        UUID yearly = asked(bank, "Every year", "sample");
        completed(bank, yearly, reem, "sample", "2026-03-01T10:00:00Z");
        completed(bank, yearly, other, "sample", "2026-03-01T10:00:00Z");
        var found = exports.completed(bank, Evidence.Scope.ALL, new Language(language));
        exports.keep(bank.id(), clock.instant(), Evidence.Scope.ALL, found, "0".repeat(64));
        String html = here().get("/" + language + "/account/erasure").then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(html);
        assertThat(Jsoup.parse(html).select("#given ~ ul").text()).contains(bank.name());
        assertThat(here().get("/" + language + "/account").asString()).contains("held-evidence", exports.about(reem).get(0).reference().toString());
        assertThat(exports.about(other)).hasSize(1);
        erasing.erase(other);
        assertThat(exports.about(other)).isEmpty();
        assertThat(exports.of(bank.id())).as("that it was made names nobody").hasSize(1);
    }

    @Test
    void a_large_organisation_is_exported_in_bounded_time() {
        Organisation bank = staffed.organisation();
        UUID yearly = asked(bank, "Every year", "sample");
        many(bank, yearly, 3_000);
        var found = exports.completed(bank, Evidence.Scope.ALL, Language.ENGLISH);
        assertThat(found.completions()).hasSize(3_000);
        exports.keep(bank.id(), clock.instant(), Evidence.Scope.ALL, found, "0".repeat(64));
        PersonId somebody = found.people().values().iterator().next();
        assertThat(exports.about(somebody)).hasSize(1);
        assertThat(found.people().get(exports.about(somebody).get(0).reference())).isEqualTo(somebody);
    }

    @Transactional
    void many(Organisation organisation, UUID assignment, int number) {
        for (String sql : Arrays.asList(
                "insert into person (id, arrived) select md5(?1 || i)::uuid, now() from generate_series(1, ?3) i where ?2 <> ''",
                "insert into membership (organisation, person, role, name, language, zone, joined) select cast(?1 as uuid), md5(?1 || i)::uuid, 'MEMBER', 'Somebody ' || i, 'en', 'UTC', now() from generate_series(1, ?3) i where ?2 <> ''",
                "insert into duty (organisation, assignment, person, course, period, opened, grace_days, required, completed, completed_hash) select cast(?1 as uuid), cast(?2 as uuid), md5(?1 || i)::uuid, 'sample', 0, date '2026-01-01', 0, true, now(), repeat('a', 64) from generate_series(1, ?3) i")) {
            database.createNativeQuery(sql).setParameter(1, organisation.id().toString()).setParameter(2, assignment.toString()).setParameter(3, number).executeUpdate();
        }
    }
}
