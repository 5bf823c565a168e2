package org.mizan.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the address of attempts does with whatever comes. */
@QuarkusTest
@TestProfile(Playground.Profile.class)
class AttemptsResourceTest {

    private static final String QUIZ = "/en" + Playground.MODULE + "questions/kinds/attempts";
    private static final String PHONE = "/en" + Playground.MODULE + "device/new-phone/attempts";

    private static RequestSpecification form() {
        return given().header("Sec-Fetch-Site", "same-origin").contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/en/courses/playground/parts/questions/none/attempts", "/en/courses/playground/parts/none/kinds/attempts",
            "/fr/courses/playground/parts/questions/kinds/attempts" })
    void an_unknown_activity_is_a_404(String address) {
        form().post(address).then().statusCode(404);
    }

    @Test
    void an_empty_form_shows_the_activity_as_it_begins() {
        form().post(QUIZ).then().statusCode(200).body(containsString("id=\"q-one\""));
    }

    @ParameterizedTest
    @CsvSource({ "q.q-many, 99", "q.q-many, -1", "q.q-steps, 0", "q.q-steps, x", "q.q-match, 77777777777", "checked.q-steps, 1", "hints.q-one, 999",
            "hints.q-one, many", "up.q-steps, 44", "down.q-steps, -3", "show, nothing", "only, none", "sure.q-one, 7", "check, none", "check, all",
            "again, all", "hash, xyz", "hash, ''", "elsewhere.sure.q.q-sure, 9", "elsewhere.none.x, y", "elsewhere., y", "act, none", "version, x",
            "anew, yes", "'', ''", "q.q-gaps, '\u0000\uD800'" })
    void nonsense_in_a_quiz_is_never_an_error(String name, String value) {
        form().formParam(name, value).formParam("check", "q-gaps").post(QUIZ).then().statusCode(200).body(containsString("id=\"q-one\""));
    }

    @ParameterizedTest
    @CsvSource({ "set.share-place, nonsense", "set.none, x", "predict.shop.clinic, perhaps", "stage, end", "stage, report", "was, '.'", "was, 'x.y.z'",
            "reported, no", "menu, 9.9.9", "menu, '<b>'", "why, x", "why, card.shop.clinic", "why, card.none.none", "act, report", "act, again", "act, none" })
    void nonsense_in_a_mirror_is_never_an_error(String name, String value) {
        form().formParam(name, value).post(PHONE).then().statusCode(200).body(containsString("new-phone_screen"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "=", "&", "==&=", "check", "q.q-gaps=%C0%80&q.q-gaps=%F0&check=q-gaps" })
    void a_malformed_body_is_never_an_error(String body) {
        form().body(body).post(QUIZ).then().statusCode(200).body(containsString("id=\"q-one\""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "%", "q.q-one=%zz&check=q-one" })
    void half_an_escape_is_the_senders_mistake(String body) {
        form().body(body).post(QUIZ).then().statusCode(400).body(containsString("We could not read that"));
    }

    @Test
    void what_is_typed_is_shown_as_text() {
        form().formParam("q.q-gaps", "\"><script>alert(1)</script>", "72").formParam("check", "q-gaps").post(QUIZ).then().statusCode(200)
                .body(containsString("value=\"&quot;&gt;&lt;script&gt;"));
    }

    @Test
    void a_version_that_is_kept_no_more_is_said_and_the_new_one_is_shown() {
        form().formParam("hash", "a".repeat(64)).formParam("q.q-one", "1").formParam("check", "q-one").post(QUIZ).then().statusCode(200)
                .body(containsString("is no longer kept")).body(containsString("id=\"q-one\""));
    }

    @Test
    void another_kind_of_body_is_refused() {
        given().header("Sec-Fetch-Site", "same-origin").contentType("application/json").body("{}").post(QUIZ).then().statusCode(415);
    }

    @Test
    void another_site_may_not_post() {
        given().header("Sec-Fetch-Site", "cross-site").contentType("application/x-www-form-urlencoded").post(QUIZ).then().statusCode(403);
    }

    @Test
    void a_private_lesson_is_played_and_kept_nowhere() {
        Playground reader = Playground.open("/en" + Playground.MODULE + "quiet").choose("quiet-check", "q-blame", "No").press("quiet-check", "check", "q-blame");
        assertThat(reader.one("#q-blame .verdict").hasClass("right")).isTrue();
        assertThat(reader.answer().header("Cache-Control")).contains("no-store");
        assertThat(reader.text("title")).isEqualTo("Reading");
    }

    @Test
    void a_flood_is_refused_in_part_and_told_to_come_back() throws Exception {
        var crowd = Executors.newFixedThreadPool(100);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                Callable<Integer> one = () -> {
                    start.await();
                    var answer = form().header("Mizan-Fragment", "true").formParam("check", "all").post(QUIZ);
                    assertThat(answer.statusCode() == 200 || answer.header("Retry-After") != null).isTrue();
                    return answer.statusCode();
                };
                answers.add(crowd.submit(one));
            }
            start.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(200, 503);
            }
        } finally {
            crowd.shutdownNow();
        }
    }
}
