package org.mizan.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@TestProfile(Playground.Profile.class)
class SavedCourseResourceTest {

    private static final String COURSE = "/courses/playground";

    @ParameterizedTest
    @ValueSource(strings = { "ar", "en" })
    void what_is_saved_of_a_course_are_its_pages_but_for_private_lessons(String language) {
        JsonPath saved = given().get("/" + language + COURSE + "/saved.json").then().statusCode(200).header("Cache-Control", "no-cache").extract().jsonPath();
        List<String> pages = saved.getList("pages");
        assertThat(pages).contains("/" + language + COURSE, "/" + language + COURSE + "/parts", "/" + language + Playground.MODULE + "questions")
                .noneMatch(page -> page.contains("quiet"));
        pages.forEach(page -> given().get(page).then().statusCode(200).header("Cache-Control", "no-cache"));
    }

    @Test
    void the_size_is_that_of_the_pages_and_of_what_they_load() {
        JsonPath saved = given().get("/en" + COURSE + "/saved.json").jsonPath();
        List<String> pages = saved.getList("pages");
        int weighed = pages.stream().mapToInt(page -> given().get(page).asByteArray().length).sum();
        String folder = Jsoup.parse(given().get("/en" + COURSE).asString()).select("script").attr("src").replace("js/main.js", "");
        int assets = given().get(folder + "offline.json").jsonPath().<String, Integer> getMap("").values().stream().mapToInt(Integer::intValue).sum();
        int media = saved.<String> getList("media").stream().mapToInt(address -> given().get(address).asByteArray().length).sum();
        // The way back from signing in is another where a page is weighed.
        assertThat(saved.getInt("bytes")).isBetween((int) (0.98 * (weighed + assets + media)), (int) (1.02 * (weighed + assets + media)));
        assertThat(saved.getInt("light")).isLessThan(saved.getInt("bytes")).isGreaterThan(weighed / 2);
    }

    @Test
    void it_is_not_sent_again_as_long_as_nothing_changed() {
        String tag = given().get("/ar" + COURSE + "/saved.json").header("ETag");
        given().header("If-None-Match", tag).get("/ar" + COURSE + "/saved.json").then().statusCode(304);
        assertThat(given().get("/en" + COURSE + "/saved.json").header("ETag")).isNotEqualTo(tag);
    }

    @Test
    @TestSecurity(user = "lina", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = "33333333-0000-4000-8000-000000000001"))
    void whoever_asks_it_is_about_the_pages_that_everybody_sees() {
        given().cookie("some", "thing").get("/en" + COURSE + "/saved.json").then().statusCode(200)
                .header("ETag", given().get("/en" + COURSE + "/saved.json").header("ETag"));
        given().cookie("some", "thing").get("/en" + COURSE).then().body(containsString("data-reader="));
    }

    @Test
    void a_course_that_is_not_there_is_not_found() {
        given().get("/en/courses/none/saved.json").then().statusCode(404);
    }
}
