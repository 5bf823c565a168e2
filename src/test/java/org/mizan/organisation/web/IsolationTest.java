package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizan.organisation.DryRun.Wanted;
import org.mizan.organisation.MailAddress;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Invitations;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;

/**
 * Every address of every organisation, for everybody who may not see it: what there is and what there is not is answered alike. The addresses are read
 * from the resources themselves, so that a new one is in here as soon as it exists.
 */
@QuarkusTest
class IsolationTest {

    private static final String MANAGER_ELSEWHERE = "150a7e00-0000-4000-8000-00000000b001";
    private static final String MEMBER_HERE = "150a7e00-0000-4000-8000-00000000b002";
    private static final String ADMIN = "150a7e00-0000-4000-8000-00000000b003";
    private static final String NOWHERE = "150a7e00-0000-4000-8000-00000000b004";
    private static final UUID NOTHING = UUID.fromString("150a7e00-0000-4000-8000-0000000fffff");

    @Inject
    Staffed staffed;
    @Inject
    Groups groups;
    @Inject
    Invitations invitations;

    private Organisation school;
    private PersonId teacher;
    private UUID group;
    private UUID assignment;
    private UUID invitation;

    @BeforeEach
    void aSchool() {
        school = staffed.organisation();
        teacher = staffed.member(school, "Teacher");
        group = groups.named(school.id(), "Teachers").id();
        groups.put(school.id(), teacher, Set.of(group));
        assignment = staffed.assignment(school, "Data at work");
        invitations.invite(school.id(), List.of(new Wanted(new MailAddress("teacher@example.org"), Set.of("Teachers"))));
        invitation = invitations.page(school.id(), 0, 1).get(0).id();
    }

    @Test
    @TestSecurity(user = "manager-elsewhere", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = MANAGER_ELSEWHERE))
    void who_manages_another_organisation_finds_nothing() {
        staffed.join(staffed.organisation(), PersonId.of(MANAGER_ELSEWHERE), "Manager elsewhere", Role.MANAGER);
        nothingIsToBeSeen();
    }

    @Test
    @TestSecurity(user = "member-here", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = MEMBER_HERE))
    void who_belongs_but_does_not_manage_finds_nothing() {
        staffed.join(school, PersonId.of(MEMBER_HERE), "Member here", Role.MEMBER);
        // The pages of one's own account are every member's; what they hold is tested with them.
        nothingIsToBeSeen(addresses().stream().filter(address -> !address.path().startsWith("/{lang}/account/")).toList());
    }

    @Test
    @TestSecurity(user = "admin", roles = {"learner", "site-admin", "instructor"})
    @OidcSecurity(claims = @Claim(key = "sub", value = ADMIN))
    void who_looks_after_the_site_finds_nothing() {
        nothingIsToBeSeen();
    }

    @Test
    @TestSecurity(user = "nowhere", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = NOWHERE))
    void who_belongs_nowhere_finds_nothing() {
        nothingIsToBeSeen();
    }

    @Test
    @TestSecurity(user = "manager-elsewhere", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = MANAGER_ELSEWHERE))
    void ids_of_another_organisation_are_nothing_within_ones_own() {
        Organisation bank = staffed.organisation();
        staffed.join(bank, PersonId.of(MANAGER_ELSEWHERE), "Manager elsewhere", Role.MANAGER);
        for (Address address : addresses()) {
            if (address.path().replace("{lang}", "").replace("{organisation}", "").contains("{")) {
                assertThat(asked(address, bank.id().value(), true)).as("%s with ids of another organisation", address)
                        .isEqualTo(asked(address, bank.id().value(), false));
            }
        }
        assertThat(groups.of(school.id())).hasSize(1);
        assertThat(groups.sizes(school.id())).containsEntry(group, 1L);
    }

    @Test
    void nobody_is_led_to_signing_in_whether_there_is_something_or_not() {
        for (Address address : addresses().stream().filter(address -> !address.program()).toList()) {
            Response there = ask(address, school.id().value(), true, "");
            assertThat(there.statusCode()).as(address.toString()).isEqualTo(303);
            assertThat(there.header("Location")).contains("/en/sign-in");
            assertThat(ask(address, NOTHING, true, "").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void a_program_without_a_token_is_led_nowhere_whether_there_is_something_or_not() {
        List<Address> addresses = addresses().stream().filter(Address::program).toList();
        assertThat(addresses).extracting(Address::method).contains("GET", "POST", "PUT", "DELETE");
        for (Address address : addresses) {
            Response there = ask(address, school.id().value(), true, "");
            assertThat(there.statusCode()).as(address.toString()).isEqualTo(401);
            assertThat(there.header("Location")).isNull();
            Response nowhere = ask(address, NOTHING, false, "");
            assertThat(nowhere.statusCode()).isEqualTo(401);
            assertThat(nowhere.asString()).isEqualTo(there.asString());
        }
    }

    private void nothingIsToBeSeen() {
        nothingIsToBeSeen(addresses());
    }

    private void nothingIsToBeSeen(List<Address> addresses) {
        assertThat(addresses).hasSizeGreaterThan(3);
        for (Address address : addresses) {
            String there = asked(address, school.id().value(), true);
            assertThat(there).as("%s of an organisation of others", address).startsWith("404 ");
            assertThat(there).as("%s is there or not: the same answer", address).isEqualTo(asked(address, NOTHING, false));
        }
        String malformed = "/en/organisations/" + school.id().toString().toUpperCase(java.util.Locale.ROOT);
        assertThat(given().get(malformed).statusCode()).isEqualTo(404);
        assertThat(given().get("/en/organisations/none").statusCode()).isEqualTo(404);
        assertThat(groups.sizes(school.id())).containsEntry(group, 1L);
    }

    /** The status and the page, without what every form of a page has of its own. */
    private String asked(Address address, UUID organisation, boolean theirs) {
        String token = Jsoup.parse(given().cookie("q_session", "salt").get("/en/account/erasure").asString()).select("input[name=form-token]").attr("value");
        Response answer = ask(address, organisation, theirs, token);
        String text = Jsoup.parse(answer.asString()).text();
        return answer.statusCode() + " " + text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
    }

    private Response ask(Address address, UUID organisation, boolean theirs, String token) {
        String path = address.path().replace("{lang}", "en").replace("{organisation}", organisation.toString())
                .replace("{group}", theirs ? group.toString() : NOTHING.toString()).replace("{person}", theirs ? teacher.toString() : NOTHING.toString())
                .replace("{assignment}", theirs ? assignment.toString() : NOTHING.toString()).replace("{invitation}", theirs ? invitation.toString() : NOTHING.toString())
                .replaceAll("\\{[^}]*}", NOTHING.toString());
        var request = given().cookie("q_session", "salt").redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
        if (address.program()) {
            request = address.method().startsWith("P") ? request.contentType("application/json").body("{}") : request;
        } else if (!address.method().equals("GET")) {
            request = address.multipart() ? request.multiPart("form-token", token) : request.formParam("form-token", token);
        }
        return request.request(address.method(), path);
    }

    /** What answers below an organisation, as the resources say it. */
    private static List<Address> addresses() {
        List<Address> all = new ArrayList<>();
        var classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mizan.organisation.web");
        for (JavaClass each : classes) {
            if (each.isAnnotatedWith(Path.class)) {
                Class<?> resource = each.reflect();
                String root = resource.getAnnotation(Path.class).value();
                Arrays.stream(resource.getMethods()).forEach(method -> verbs(method).forEach(verb -> {
                    String path = root + (method.isAnnotationPresent(Path.class) ? "/" + method.getAnnotation(Path.class).value() : "");
                    if (path.contains("{organisation") && (path.startsWith("/{lang}") || path.startsWith("/api/"))) {
                        all.add(new Address(verb, path.replaceAll("/+", "/").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}"), multipart(method)));
                    }
                }));
            }
        }
        all.sort((one, other) -> one.toString().compareTo(other.toString()));
        return all;
    }

    private static Set<String> verbs(Method method) {
        Set<String> verbs = new TreeSet<>();
        for (var annotation : method.getAnnotations()) {
            var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                verbs.add(verb.value());
            }
        }
        return verbs;
    }

    private static boolean multipart(Method method) {
        var consumes = method.getAnnotation(jakarta.ws.rs.Consumes.class);
        return consumes != null && Arrays.asList(consumes.value()).contains("multipart/form-data");
    }

    private record Address(String method, String path, boolean multipart) {

        boolean program() {
            return path.startsWith("/api/");
        }

        @Override
        public String toString() {
            return path + " " + method;
        }
    }
}
