package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mizan.organisation.Duty;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;

@QuarkusTest
class MailsResourceTest {

    private static final String LAYLA = "1a71a000-0000-4000-8000-00000000a001";

    @Inject
    Staffed staffed;
    @Inject
    EntityManager database;

    @Test
    void nobody_is_led_to_signing_in_and_back() {
        given().redirects().follow(false).get("/ar/account/mails").then().statusCode(303).header("Location", containsString("/ar/sign-in?to=/ar/account/mails"));
    }

    @Test
    @TestSecurity(user = "layla", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = LAYLA))
    void one_reads_which_mails_one_was_sent_and_why() {
        given().get("/en/account/mails").then().statusCode(200).body(containsString("You have been sent no mail so far."));
        var bank = staffed.organisation();
        PersonId layla = staffed.join(bank, PersonId.of(LAYLA), "Layla", Role.MEMBER);
        var assignment = staffed.assignment(bank, "For \"all\" <b>staff</b>");
        var duty = new Duty(assignment, bank.id(), layla, "privacy-settings", 0, LocalDate.of(2027, 1, 1), Optional.of(LocalDate.of(2027, 2, 1)), 0, true,
                Optional.empty(), Optional.empty());
        staffed.duty(duty);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                insert into reminder (organisation, assignment, person, course, period, occasion, day, mail, sent)
                values (:organisation, :assignment, :person, 'privacy-settings', 0, 'TWO_WEEKS_BEFORE', '2027-01-18', gen_random_uuid(), '2027-01-18T22:30:00Z')""")
                .setParameter("organisation", bank.id().value()).setParameter("assignment", assignment).setParameter("person", layla.value()).executeUpdate());

        given().get("/en/account/mails").then().statusCode(200).header("Cache-Control", startsWith("private"))
                .body(containsString("January 19, 2027, for " + bank.name())).body(containsString("Due in two weeks")).body(containsString("Due on February 1, 2027"))
                .body(containsString("&lt;b&gt;staff")).body(not(containsString("<b>staff")));
        given().get("/ar/account/mails").then().statusCode(200).body(containsString("يحلّ موعده بعد أسبوعين"));
    }
}
