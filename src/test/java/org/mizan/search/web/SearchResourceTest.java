package org.mizan.search.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchResourceTest {

    @Inject
    MeterRegistry meters;

    @ParameterizedTest
    @CsvSource({ "ar, عمّ تبحث؟", "en, What are you looking for?" })
    void the_page_is_there_before_anything_is_asked(String language, String label) throws Exception {
        valid(given().get("/" + language + "/search").then().statusCode(200).header("Set-Cookie", nullValue()).header("Cache-Control", "no-cache")
                .body(containsString(label)).extract().asString());
    }

    @ParameterizedTest
    @CsvSource({ "ar, الخصوصية, نتائج", "en, audience, found" })
    void it_finds_lessons_of_the_language_of_the_page_and_keeps_nothing(String language, String words, String count) throws Exception {
        valid(given().queryParam("q", words).get("/" + language + "/search").then().statusCode(200).header("Cache-Control", "private, no-store")
                .body(containsString(count)).body(containsString("<mark>")).body(containsString("href=\"/" + language + "/courses/"))
                .extract().asString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "en" })
    void what_was_typed_comes_back_as_text(String language) throws Exception {
        valid(given().queryParam("q", "\"><script>alert(1)</script>").queryParam("in", "nowhere").queryParam("for", "nobody").queryParam("from", "x")
                .get("/" + language + "/search").then().statusCode(200).body(not(containsString("<script>alert"))).extract().asString());
    }

    @ParameterizedTest
    @CsvSource({ "en, audeince, audience", "ar, الخصوصيصة, الخصوصية" })
    void a_typing_error_is_asked_about(String language, String typed, String meant) {
        given().queryParam("q", typed).get("/" + language + "/search").then().statusCode(200).body(containsString("<bdi>" + meant + "</bdi>"));
    }

    @Test
    void what_is_looked_for_is_in_no_metric() {
        given().queryParam("q", "unmistakable").get("/en/search").then().statusCode(200);
        assertThat(meters.getMeters()).extracting(meter -> meter.getId().getTags().toString()).anyMatch(tags -> tags.contains("/{lang}/search"))
                .noneMatch(tags -> tags.contains("unmistakable"));
    }

    private static void valid(String page) throws Exception {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String findings = validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(findings.lines().filter(line -> line.contains("error"))).isEmpty();
    }
}
