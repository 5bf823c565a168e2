package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mizan.course.StaffFact;
import org.mizan.language.Language;
import org.mizan.organisation.Facts;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Organisations;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;
import org.mizan.support.PageChecks;
import org.mizan.support.People;

/** A lesson that speaks of "our contact" shows members their organisation's own, and everybody else a general sentence. */
@QuarkusTest
class SaidFactsTest {

    private static final String LESSON = "/en/courses/data-at-work/when-it-matters/whom-do-we-call";
    private static final String MEMBER = "5e7a5e7a-0000-4000-8000-000000000021";
    private static final String STRANGER = "5e7a5e7a-0000-4000-8000-000000000022";

    @Inject
    Staffed staffed;
    @Inject
    Organisations organisations;
    @Inject
    SaidFacts facts;

    private Organisation saying(String contact) {
        var organisation = staffed.organisation();
        organisations.change(organisation.id(), new Facts(Optional.of(contact), Optional.empty(), Optional.of(URI.create("https://bank.example/a?b=1&c=2")), OptionalInt.of(2)),
                organisation.zone());
        return organisation;
    }

    @Test
    @TestSecurity(user = "member", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = MEMBER))
    void a_member_reads_the_contact_and_the_general_sentence_where_nothing_was_entered() {
        staffed.join(saying("<b>Call</b> 800"), PersonId.of(MEMBER), "Member", Role.MEMBER);
        String page = given().cookie("q_session", "salt").get(LESSON).asString();
        assertThat(page).contains("<span class=\"organisation organisation-own\"> (<bdi>&lt;b&gt;Call&lt;/b&gt; 800</bdi>)</span>")
                .contains("class=\"organisation organisation-data-protection-officer\"").doesNotContain("organisation-incident-contact");
        PageChecks.isValidHtml(page);
    }

    @Test
    @TestSecurity(user = "stranger", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = STRANGER))
    void who_belongs_nowhere_reads_the_general_sentence() {
        assertThat(given().cookie("q_session", "salt").get(LESSON).asString()).contains("organisation organisation-incident-contact").doesNotContain("organisation-own");
    }

    @Test
    void nobody_who_is_not_signed_in_reads_a_contact() {
        saying("Call 800");
        assertThat(given().get(LESSON).asString()).contains("organisation organisation-incident-contact").doesNotContain("organisation-own");
    }

    @Test
    void several_organisations_are_named() {
        PersonId both = People.somebody();
        Organisation bank = saying("Call 1");
        Organisation school = saying("Call 2");
        staffed.join(bank, both, "Both", Role.MEMBER);
        staffed.join(school, both, "Both", Role.MEMBER);
        var said = facts.of(both, Language.ENGLISH);
        assertThat(said.get(StaffFact.INCIDENT_CONTACT).html()).contains(bank.name() + "</bdi>: <bdi>Call 1", school.name() + "</bdi>: <bdi>Call 2");
        assertThat(said.get(StaffFact.POLICY).html()).contains("href=\"https://bank.example/a?b=1&amp;c=2\" rel=\"external noopener noreferrer\"");
        assertThat(said.get(StaffFact.RETENTION).html()).contains("2 months after");
        assertThat(facts.of(both, Language.ARABIC).get(StaffFact.RETENTION).html()).contains("بعد شهرين");
        assertThat(said).doesNotContainKey(StaffFact.DATA_PROTECTION_OFFICER);
    }
}
