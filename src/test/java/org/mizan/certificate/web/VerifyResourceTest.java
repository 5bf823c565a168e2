package org.mizan.certificate.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.support.PageChecks;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** The page on which anybody verifies anything. */
@QuarkusTest
class VerifyResourceTest {

    private static final Path VECTORS = Path.of("src/test/resources/certificate/ob30");

    private static RequestSpecification here() {
        return given().header("Sec-Fetch-Site", "same-origin");
    }

    private static Document sent(RequestSpecification request, String language) {
        String html = request.post("/" + language + "/verify").then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(html);
        return Jsoup.parse(html);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "en" })
    void the_page_is_everybodys_and_needs_no_account(String language) {
        var answer = given().get("/" + language + "/verify").then().statusCode(200).extract();
        PageChecks.isValidHtml(answer.asString());
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.header("ETag")).isNotNull();
    }

    @Test
    void every_vector_gets_a_page() throws IOException {
        try (var files = Files.walk(VECTORS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Document page = sent(here().multiPart("file", file.getFileName().toString(), Files.readAllBytes(file)), "ar");
                assertThat(page.select("#verdict").text()).as(file.toString()).isNotEmpty();
            }
        }
    }

    @Test
    void a_good_badge_is_verified_by_file_and_by_text_and_its_signer_is_doubted() throws IOException {
        byte[] simple = Files.readAllBytes(VECTORS.resolve("simple.json"));
        for (Document page : List.of(sent(here().multiPart("file", "simple.json", simple), "en"), sent(here().multiPart("text", new String(simple)), "en"))) {
            assertThat(page.select("#verdict").text()).isEqualTo("Verified");
            assertThat(page.select(".verify-result").text()).contains("nothing confirms");
            assertThat(page.select("dd").eachText()).contains("Teamwork").anyMatch(said -> said.startsWith("Example Corp"));
            assertThat(page.select(".verify-checks .is-unsure")).hasSize(1);
        }
    }

    @Test
    void the_words_of_a_strangers_document_stay_words() throws IOException {
        String evil = Files.readString(VECTORS.resolve("simple.json")).replace("Example Corp", "<script>alert(1)</script>");
        Document page = sent(here().multiPart("text", evil), "en");
        assertThat(page.select("#verdict").text()).isEqualTo("Not verified");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void whatever_is_sent_gets_an_answer() {
        for (String text : List.of("hello", "{", "[]", "a.b.c", "\u0000", "{\"@context\":[7]}", "x".repeat(60_000))) {
            assertThat(sent(here().multiPart("text", text), "en").select("#verdict").text()).isEqualTo("Not verified");
        }
        assertThat(sent(here().multiPart("text", " "), "en").select("[role=alert]").text()).contains("Nothing was sent");
        assertThat(sent(here().multiPart("other", "x"), "ar").select("[role=alert]")).hasSize(1);
        here().formParam("text", "x").post("/en/verify").then().statusCode(415);
        given().multiPart("text", "x").post("/en/verify").then().statusCode(403);
    }

    @Test
    void an_address_is_asked_only_where_it_may_be() {
        for (String address : List.of("https://127.0.0.1/x", "http://example.com/badge.json", "https://localhost:8080/q", "https://[::1]/", "HTTPS://169.254.169.254/latest",
                "https://exa mple.com/")) {
            assertThat(sent(here().multiPart("text", address), "en").select("[role=alert]")).as(address).hasSize(1);
        }
    }

    @Test
    void an_unknown_code_is_said_to_be_unknown() {
        for (String address : List.of("/en/verify?code=0123-4567-89ab-cdef", "/en/verify?code=%3Cb%3E", "/en/verify/0123-4567-89AB-CDEF", "/ar/verify/x")) {
            String html = given().get(address).then().statusCode(200).extract().asString();
            PageChecks.isValidHtml(html);
            assertThat(Jsoup.parse(html).select("[role=alert]")).as(address).hasSize(1);
        }
        given().redirects().follow(false).get("/certificates/0123-4567-89AB-CDEF").then().statusCode(303);
        given().get("/certificates/x").then().statusCode(404);
    }

    @Test
    void others_find_our_keys_and_lists() {
        var did = given().get("/.well-known/did.json").then().statusCode(200).extract();
        assertThat(did.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(did.jsonPath().getString("id")).startsWith("did:web:localhost%3A");
        assertThat(did.jsonPath().getString("verificationMethod[0].publicKeyMultibase")).startsWith("z6Mk");
        var list = given().get("/certificates/status/1").then().statusCode(200).extract();
        assertThat(list.jsonPath().getString("issuer")).isEqualTo(did.jsonPath().getString("id"));
        assertThat(sent(here().multiPart("text", list.asString()), "en").select("#verdict").text()).isEqualTo("Verified");
        given().get("/certificates/status/2").then().statusCode(404);
        given().get("/certificates/status/0").then().statusCode(404);
    }
}
