package org.mizan.home.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import jakarta.inject.Inject;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;

@QuarkusTest
class HomePagesTest {

    @Inject
    Catalogue catalogue;

    @ParameterizedTest
    @CsvSource({ "'ar-EG, en;q=0.5', /ar", "'en-GB', /en", "'fr, en;q=0.3', /en", "'fr', /ar", "'', /ar", "'%%%', /ar" })
    void the_root_leads_to_the_language_that_the_browser_prefers(String preferred, String home) {
        given().redirects().follow(false).header("Accept-Language", preferred).get("/").then().statusCode(302)
                .header("Location", endsWith(home)).header("Vary", containsString("Accept-Language")).header("Set-Cookie", nullValue());
    }

    @ParameterizedTest
    @CsvSource({ "/ar, rtl, ما نُعطيه", "/en, ltr, What we give", "/ar/courses, rtl, الدورات", "/en/courses, ltr, Start anywhere",
            "/ar/glossary, rtl, المصطلحات", "/en/glossary, ltr, Glossary", "/ar/about, rtl, <h1>", "/en/about, ltr, <h1>",
            "/ar/privacy, rtl, <h1>", "/en/privacy, ltr, <h1>", "/ar/accessibility, rtl, <h1>", "/en/accessibility, ltr, <h1>",
            "/ar/help, rtl, <h1>", "/en/help, ltr, <h1>", "/ar/learning, rtl, تعلُّمي", "/en/learning, ltr, My learning",
            "/ar/device, rtl, هذا الجهاز", "/en/device, ltr, This device" })
    void every_page_is_there_in_both_languages_and_is_valid(String address, String dir, String words) throws Exception {
        String page = given().get(address).then().statusCode(200).header("Set-Cookie", nullValue()).body(containsString("dir=\"" + dir + "\""))
                .body(containsString(words)).extract().asString();
        String other = address.startsWith("/ar") ? "/en" + address.substring(3) : "/ar" + address.substring(3);
        assertThat(page).contains("href=\"" + other + "\"");
        valid(page);
    }

    @ParameterizedTest
    @CsvSource({ "ar, عرض الصورة", "en, Show the picture" })
    void who_saves_data_gets_pictures_on_request_and_everybody_else_as_before(String language, String words) throws Exception {
        String lesson = lessonWithAPicture(language);
        String page = given().header("Save-Data", "on").get(lesson).then().statusCode(200).header("Vary", containsString("Save-Data")).extract().asString();
        assertThat(page).contains("<details class=\"picture\"><summary>" + words + ": ").doesNotContain("as=\"font\"").doesNotContainPattern("<figure>\\s*<img");
        valid(page);
        assertThat(given().get(lesson).asString()).containsPattern("<figure>\\s*<img").doesNotContain("class=\"picture\"");
    }

    @Test
    void a_drawing_that_is_opened_alone_has_one_policy_and_may_do_nothing() {
        String drawing = given().get(lessonWithAPicture("en")).asString().replaceAll("(?s).*?<img src=\"([^\"]+\\.svg)\".*", "$1");
        var policies = given().get(drawing).then().statusCode(200).contentType("image/svg+xml").extract().headers().getValues("Content-Security-Policy");
        assertThat(policies).singleElement().asString().contains("sandbox").contains("default-src 'none'").doesNotContain("script-src");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "en" })
    void a_course_names_those_to_take_before_it(String language) {
        Course course = catalogue.courses().stream().filter(one -> !one.requires().isEmpty()).findFirst().orElseThrow();
        given().get("/" + language + "/courses/" + course.id()).then().statusCode(200)
                .body(containsString("href=\"/" + language + "/courses/" + course.requires().get(0) + "\""));
    }

    private String lessonWithAPicture(String language) {
        return catalogue.courses().stream().flatMap(course -> course.lessons().stream()).map(lesson -> "/" + language + "/courses/" + lesson.id())
                .filter(address -> given().get(address).asString().matches("(?s).*<figure>\\s*<img.*")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "en" })
    void courses_and_modules_are_there_and_lead_to_their_lessons(String language) throws Exception {
        Course course = catalogue.courses().get(0);
        String address = "/" + language + "/courses/" + course.id();
        String lesson = "href=\"/" + language + "/courses/" + course.lessons().get(0).id() + "\"";
        valid(given().get(address).then().statusCode(200).body(containsString(lesson)).extract().asString());
        valid(given().get(address + "/" + course.modules().get(0).id()).then().statusCode(200).body(containsString(lesson)).extract().asString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/fr", "/fr/courses", "/en/courses/none", "/en/courses/none/none", "/en/nothing", "/ar/glossary/more" })
    void what_is_not_there_is_not_found(String address) {
        given().get(address).then().statusCode(404).contentType("text/html").body(containsString("data-mishap=\"not-found\""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "br", "gzip", "identity" })
    void anonymous_pages_are_the_same_bytes_for_everybody_and_are_not_sent_twice(String encoding) {
        String address = "/en/courses";
        byte[] first = undecoded().header("Accept-Encoding", encoding).get(address).then().statusCode(200).extract().asByteArray();
        // A cookie that is not ours takes the long way, and must make no difference.
        byte[] second = undecoded().header("Accept-Encoding", encoding).cookie("somebody", "else").get(address).then().statusCode(200).extract().asByteArray();
        var third = undecoded().header("Accept-Encoding", encoding).get(address).then().statusCode(200)
                .header("Cache-Control", "no-cache").header("Vary", "Cookie, Accept-Encoding, Save-Data").extract();
        assertThat(second).isEqualTo(first);
        assertThat(third.body().asByteArray()).isEqualTo(first);
        String etag = third.header("ETag");
        assertThat(etag).startsWith("\"").doesNotStartWith("W/");
        undecoded().header("Accept-Encoding", encoding).header("If-None-Match", etag).get(address).then().statusCode(304).header("ETag", etag);
        undecoded().header("Accept-Encoding", encoding).header("If-None-Match", "\"another\"").get(address).then().statusCode(200);
    }

    @Test
    void each_encoding_has_an_entity_tag_of_its_own() {
        assertThat(etag("br")).isNotEqualTo(etag("gzip"));
        assertThat(etag("gzip")).isNotEqualTo(etag("identity"));
        assertThat(etag("br;q=0, gzip")).isEqualTo(etag("gzip"));
    }

    private static String etag(String encoding) {
        return undecoded().header("Accept-Encoding", encoding).get("/ar").header("ETag");
    }

    private static RequestSpecification undecoded() {
        return given().config(RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }

    private static void valid(String page) throws Exception {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        assertThat(validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))).isEmpty();
    }
}
