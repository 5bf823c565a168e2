package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A program that speaks to the interface of organisations. */
final class Programmed {

    static RequestSpecification here() {
        return here("en");
    }

    private static RequestSpecification here(String language) {
        return given().header("Accept-Language", language).redirects().follow(false);
    }

    static RequestSpecification sending(String json) {
        return sending("en", json);
    }

    static RequestSpecification sending(String language, String json) {
        return here(language).contentType("application/json").body(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** An answer with a status, which nobody keeps. */
    static JsonPath told(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        return answer.jsonPath();
    }

    /** A refusal, as {@code field: message} of its one mistake. */
    static String refused(Response answer, int status) {
        JsonPath refusal = told(answer, status);
        assertThat(refusal.getInt("status")).isEqualTo(status);
        assertThat(refusal.getString("error")).isNotBlank();
        assertThat(refusal.getList("mistakes")).as(answer.asString()).hasSize(1);
        assertThat(refusal.getString("mistakes[0].message")).isNotBlank();
        return refusal.getString("mistakes[0].field") + ": " + refusal.getString("mistakes[0].message");
    }

    private Programmed() {
    }
}
