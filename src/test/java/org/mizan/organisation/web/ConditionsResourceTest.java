package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.store.CourseConditions;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;
import org.mizan.support.PageChecks;

@QuarkusTest
class ConditionsResourceTest {

    private static final String HANA = "5e7a5e7a-0000-4000-8000-0000000c0001";

    @Inject
    Staffed staffed;
    @Inject
    CourseConditions conditions;

    private static RequestSpecification here() {
        return given().cookie("q_session", "salt").header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    @TestSecurity(user = "hana", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HANA))
    void a_manager_makes_a_course_a_condition_and_ends_it(String language) {
        var bank = staffed.organisation();
        staffed.join(bank, PersonId.of(HANA), "Hana", Role.MANAGER);
        String address = "/" + language + "/organisations/" + bank.id() + "/conditions";
        String html = here().get(address).then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(html);
        String token = Jsoup.parse(html).select("main input[name=form-token]").attr("value");

        html = here().formParam("form-token", token).formParam("course", "data-at-work").formParam("application", " ").post(address).then().statusCode(422).extract().asString();
        PageChecks.isValidHtml(html);
        Document again = Jsoup.parse(html);
        assertThat(again.select("option[selected]").attr("value")).isEqualTo("data-at-work");
        assertThat(again.select("#condition_application[aria-invalid=true]")).hasSize(1);
        assertThat(here().formParam("form-token", token).formParam("course", "nothing").formParam("application", "a <b>").post(address).then().statusCode(422)
                .extract().asString()).contains("value=\"a &lt;b&gt;\"");
        here().formParam("form-token", token).formParam("course", "data-at-work").formParam("application", "x".repeat(101)).post(address).then().statusCode(422);
        assertThat(conditions.of(bank.id())).isEmpty();

        here().formParam("form-token", token).formParam("course", "data-at-work").formParam("application", "the archive").post(address).then().statusCode(303);
        html = here().get(address).then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(html);
        assertThat(Jsoup.parse(html).select(".conditions li")).singleElement().satisfies(line -> assertThat(line.text()).contains("the archive"));

        here().formParam("form-token", token).post(address + "/another/withdrawal").then().statusCode(404);
        here().formParam("form-token", token).post(address + "/data-at-work/withdrawal").then().statusCode(303);
        assertThat(conditions.of(bank.id())).isEmpty();
    }
}
