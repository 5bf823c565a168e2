package org.mizan.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FrameTest {

    @ParameterizedTest
    @ValueSource(strings = { "/en/no-such-page", "/no-such-page", "/assets/0/none.css", "/api/none", "/en/%C0" })
    void every_answer_carries_the_headers_that_keep_others_out(String address) {
        given().urlEncodingEnabled(false).when().get(address).then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("require-trusted-types-for 'script'; trusted-types mizan"))
                .header("Content-Security-Policy", containsString("form-action 'self' http"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", containsString("geolocation=()"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    @ParameterizedTest
    @CsvSource({ "/ar/no-such-page, en, ar, rtl, لا صفحة هنا", "/en/no-such-page, ar, en, ltr, There is no page here",
            "/no-such-page, ar-EG;q=0.9, ar, rtl, لا صفحة هنا", "/assets/0/none.css, en-GB, en, ltr, There is no page here" })
    void a_missing_page_is_told_in_the_language_of_the_address_or_else_of_the_browser(String address, String browser, String lang, String dir, String words) {
        given().header("Accept-Language", browser).when().get(address).then().statusCode(404)
                .contentType("text/html").header("Cache-Control", "private, no-store")
                .body(containsString("<html lang=\"" + lang + "\" dir=\"" + dir + "\">")).body(containsString(words))
                .header("Set-Cookie", nullValue());
    }

    @Test
    void styles_are_one_file_under_the_hash_of_all_assets_and_never_change() {
        String page = given().get("/en/no-such-page").body().asString();
        String styles = page.replaceAll("(?s).*href=\"(/assets/[0-9a-f]{16}/css/site.css)\".*", "$1");
        String body = given().header("Accept-Encoding", "identity").get(styles).then().statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable").header("ETag", notNullValue()).contentType("text/css")
                .extract().body().asString();
        assertThat(body).startsWith("@layer reset, base, layout, parts, states;").contains(".site-header");
        given().get(styles.replaceAll("[0-9a-f]{16}", "0000000000000000")).then().statusCode(200).header("Cache-Control", "no-cache");
        given().header("Save-Data", "on").get(styles.replace("css/site.css", "fonts/literata.woff2")).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "br", "gzip" })
    void assets_are_sent_compressed_and_not_again_when_the_browser_has_them(String encoding) {
        String page = given().get("/en/no-such-page").body().asString();
        String script = page.replaceAll("(?s).*src=\"(/assets/[0-9a-f]{16}/js/main.js)\".*", "$1");
        String etag = given().config(io.restassured.RestAssured.config().decoderConfig(io.restassured.config.DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", encoding).get(script).then().statusCode(200).header("Content-Encoding", equalTo(encoding))
                .extract().header("ETag");
        given().header("Accept-Encoding", encoding).header("If-None-Match", etag).get(script).then().statusCode(304);
    }
}
