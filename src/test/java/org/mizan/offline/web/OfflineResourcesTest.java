package org.mizan.offline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.support.PageChecks;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OfflineResourcesTest {

    @ParameterizedTest
    @CsvSource({ "ar, rtl, ميزان", "en, ltr, Mizan" })
    void the_manifest_speaks_the_language_of_its_address(String language, String direction, String name) {
        String address = Jsoup.parse(given().get("/" + language + "/courses").asString()).select("link[rel=manifest]").attr("href");
        assertThat(address).isEqualTo("/" + language + "/manifest.webmanifest");

        given().get(address).then().statusCode(200).contentType("application/manifest+json").header("Cache-Control", "no-cache")
                .body("lang", is(language)).body("dir", is(direction)).body("short_name", is(name)).body("start_url", is("/" + language))
                .body("scope", is("/")).body("id", is("/")).body("icons.purpose", hasItem("maskable"));
    }

    @Test
    void the_icons_are_pictures_of_the_sizes_that_the_manifest_says() throws IOException {
        List<Map<String, String>> icons = given().get("/ar/manifest.webmanifest").jsonPath().getList("icons");
        assertThat(icons).hasSize(3);
        for (Map<String, String> icon : icons) {
            byte[] bytes = given().get(icon.get("src")).then().statusCode(200).contentType("image/png")
                    .header("Cache-Control", containsString("immutable")).extract().asByteArray();
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
            assertThat(picture.getWidth() + "x" + picture.getHeight()).isEqualTo(icon.get("sizes"));
        }
    }

    @Test
    void the_worker_is_asked_for_each_time_and_bound_by_the_policy_of_all_pages() {
        given().get("/sw.js").then().statusCode(200).contentType("text/javascript").header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", containsString("default-src 'none'")).body(containsString("addEventListener(\"fetch\""))
                .header("Set-Cookie", (String) null);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "en" })
    void the_page_of_what_is_saved_is_everybodys_and_valid(String language) {
        var answer = given().get("/" + language + "/offline");
        answer.then().statusCode(200).header("Cache-Control", "no-cache").header("Set-Cookie", (String) null);
        PageChecks.isValidHtml(answer.asString());
        assertThat(Jsoup.parse(answer.asString()).select("#offline-words").attr("data-kept")).isNotBlank();
    }

    @Test
    void a_list_says_what_a_page_of_this_version_may_load() {
        String main = Jsoup.parse(given().get("/en/offline").asString()).select("script").attr("src");
        assertThat(main).endsWith("/js/main.js");
        String folder = main.replace("js/main.js", "");

        Map<String, Integer> files = given().get(folder + "offline.json").then().statusCode(200).contentType("application/json")
                .header("Cache-Control", startsWith("public")).extract().jsonPath().getMap("");
        assertThat(files).containsKeys("css/site.css", "js/main.js", "js/activity.js", "fonts/literata.woff2", "img/mark.svg");
        assertThat(files.keySet()).noneMatch(file -> file.endsWith(".txt") || file.startsWith("css/") && !file.equals("css/site.css") || file.endsWith(".png"));
        files.forEach((file, size) -> assertThat(given().header("Accept-Encoding", "identity").get(folder + file).asByteArray()).as(file).hasSize(size));
        given().get(folder.replaceAll("[0-9a-f]{16}", "0000000000000000") + "offline.json").then().header("Cache-Control", equalTo("no-cache"));
    }
}
