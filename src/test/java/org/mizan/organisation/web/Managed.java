package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mizan.support.PageChecks;

/** A visitor of an organisation's pages, without a browser. */
final class Managed {

    /** Any cookie: without one everybody's page is served. */
    static RequestSpecification here() {
        return given().cookie("q_session", "salt").header("Sec-Fetch-Site", "same-origin").redirects().follow(false);
    }

    /** A page, which is valid HTML. */
    static Document page(String address) {
        return valid(here().get(address), 200);
    }

    /** Sends a form as its page does: names and values by turns. */
    static Response send(String address, String... fields) {
        String token = Jsoup.parse(here().get("/en/account/erasure").asString()).select("main input[name=form-token]").attr("value");
        var request = here().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("form-token", token);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.formParam(fields[i], fields[i + 1]);
        }
        return request.post(address);
    }

    static Document valid(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        PageChecks.isValidHtml(answer.asString());
        return Jsoup.parse(answer.asString());
    }

    /** Where an act leads on to. */
    static String to(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.header("Location").replaceAll("^https?://[^/]+", "");
    }

    private Managed() {
    }
}
