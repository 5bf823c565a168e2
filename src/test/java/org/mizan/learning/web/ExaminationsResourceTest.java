package org.mizan.learning.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.course.Catalogue;
import org.mizan.language.Language;
import org.mizan.learning.Item;
import org.mizan.learning.Paper;
import org.mizan.learning.store.Examinations;
import org.mizan.privacy.PersonId;
import org.mizan.support.TaughtInstead;
import org.mizan.support.TaughtPlayground;

/** An assessment from its page to its review, in both languages; and not one byte that says what is right before it is in. */
@QuarkusTest
@TestProfile(Playground.Profile.class)
class ExaminationsResourceTest {

    private static final String RANA = "44444444-0000-4000-8000-000000000001";
    private static final String EN = "/en/courses/playground/assessment";
    private static final String AR = "/ar/courses/playground/assessment";
    /** What only a review may say: feedback, explanations, hints, the words of gaps, and how anything was treated. */
    private static final List<String> TOLD = List.of("It leads to its keeper", "It is about the shop", "It leads to whoever lives there",
            "Personal data relates to a person", "A notice informs", "The person has chosen", "One button is no choice", "It has to be asked for",
            "The word begins with C", "Many cameras write", "First find, then ask", "becomes aware", "learns", "Three days", "data-answered=",
            "class=\"verdict", "class=\"option right", "class=\"part", "solution", "تدلّ على صاحبها", "هي عن المتجر", "يدلّ على من يسكنه",
            "البيانات الشخصية تخصّ إنسانًا", "الإشعار يُعلِم", "اختار صاحب البيانات", "زرّ واحد ليس اختيارًا", "لا بدّ من طلبها", "تبدأ بحرف الميم",
            "كثير من الكاميرات", "نعرف أولًا ثم نسأل", "المعرفة", "ثلاثة أيام", "shortest", "class=\"met\"", "class=\"lost\"", "class=\"knows\"", "aria-expanded");

    @Inject
    Examinations examinations;
    @Inject
    Catalogue catalogue;
    @Inject
    EntityManager database;

    @Test
    void somebody_not_signed_in_reads_what_it_is_and_that_it_needs_an_account() {
        given().get(EN).then().statusCode(200);
        Examinee stranger = new Examinee();
        for (String address : List.of(EN, AR)) {
            stranger.get(address);
            assertThat(stranger.answer().statusCode()).isEqualTo(200);
            assertThat(stranger.page().select(".standing a[href*=sign-in]")).hasSize(1);
            assertThat(stranger.page().select("form[action$=attempts]")).isEmpty();
        }
        assertThat(stranger.text("h1")).isEqualTo("ما بقي من الملعب");
        assertThat(given().redirects().follow(false).get(EN + "/attempts/1").header("Location")).endsWith(EN);
        assertThat(given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin").contentType("application/x-www-form-urlencoded").body("x=y")
                .post(EN + "/attempts").statusCode()).isEqualTo(303);
    }

    /** A form that was made for somebody carries a token; with nobody signed in, the session ended while the page was open. */
    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void what_was_typed_when_a_session_ended_can_be_sent_again(String language) {
        String action = (language.equals("en") ? EN : AR) + "/attempts/1/answers";
        Map<String, List<String>> typed = Map.of("form-token", List.of("of a session that was"), "item", List.of("a-gaps"), "q.a-gaps", List.of("<b> & \"x\"", "72"));
        Examinee examinee = new Examinee().post(action, typed);
        assertThat(examinee.answer().statusCode()).isEqualTo(200);
        assertThat(examinee.answer().header("Cache-Control")).contains("no-store");
        assertThat(examinee.one("main form").attr("action")).isEqualTo(action);
        assertThat(examinee.page().select("main form input[name=q.a-gaps]").eachAttr("value")).containsExactly("<b> & \"x\"", "72");
        assertThat(examinee.one("main form input[name=item]").attr("value")).isEqualTo("a-gaps");
        assertThat(examinee.page().select("main form input[name=form-token]")).isEmpty();
        assertThat(examinee.page().select("main a[href*=sign-in][target=_blank]")).hasSize(1);
        assertThat(given().header("Sec-Fetch-Site", "same-origin").header("Mizan-Fragment", "true").contentType("application/x-www-form-urlencoded")
                .formParam("form-token", "of a session that was").formParam("item", "a-gaps").post(action).statusCode()).as("a script sends the form plainly then").isEqualTo(401);
    }

    @Test
    void a_course_without_assessment_has_no_such_page() {
        TaughtInstead.teach(TaughtPlayground.with("assessment", text -> "---\ntitle: None\n---\n"));
        try {
            assertThat(new Examinee().get(EN).answer().statusCode()).isEqualTo(404);
        } finally {
            TaughtInstead.teachTheLibraryAgain();
        }
    }

    @Nested
    @TestSecurity(user = "rana", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = RANA))
    class Rana {

        @BeforeEach
        @AfterEach
        void afresh() {
            TaughtInstead.teachTheLibraryAgain();
            QuarkusTransaction.requiringNew().run(() -> List.of("examination", "enrolment", "lesson_done").forEach(table -> database
                    .createNativeQuery("delete from " + table + " where person = :person").setParameter("person", UUID.fromString(RANA)).executeUpdate()));
        }

        @ParameterizedTest
        @ValueSource(strings = { "en", "ar" })
        void from_the_beginning_to_the_review_and_nothing_right_on_the_way(String language) {
            String address = language.equals("en") ? EN : AR;
            Examinee rana = Examinee.open(address);
            rana.submit("form[action$=attempts]");
            assertThat(rana.answer().statusCode()).isEqualTo(200);
            Set<String> seen = new LinkedHashSet<>();
            while (rana.has("main input[name=item]")) {
                seen.add(rana.item());
                rana.fragment(Map.of());
                if (rana.item().equals("a-phone")) {
                    playRightly(rana);
                    rana.get(rana.one(".examined > form > .acts a").attr("href"));
                } else {
                    rana.press("go", "on", rightly(rana, language));
                }
            }
            assertThat(seen).containsExactlyInAnyOrder("a-many", "a-one", "a-true", "a-steps", "a-match", "a-gaps", "a-phone");
            rana.get("/en/account").get("/en/courses/playground").get("/en/learning").get(EN).get(address + "/attempts/1");
            String before = rana.traffic();
            assertThat(TOLD.stream().filter(before::contains).toList()).as("told before the attempt was in").isEmpty();
            assertThat(rana.page().select(".open-items")).as("all answered").isEmpty();
            rana.submit(".hand-in-form");
            assertThat(rana.text("#result")).contains("100");
            assertThat(rana.page().select(".review .question.right")).hasSize(7);
            assertThat(rana.page().select(".review .explanation")).isNotEmpty();
            assertThat(rana.page().text()).doesNotContain("shortest");
            assertThat(rana.get(address).text("#standing")).contains("100");
            assertThat(rana.page().select("form[action$=attempts]")).as("passed: nothing more to begin").isEmpty();
            assertThat(rana.get("/" + language + "/courses/playground").text(".course-assessment")).contains("100");
            assertThat(rana.get("/" + language + "/learning").text(".course-card")).contains("100");
        }

        /** Two assessments that differ in nothing but what is right send the same bytes for the same acts. */
        @Test
        void what_is_right_makes_no_difference_to_any_byte() {
            TaughtPlayground one = TaughtPlayground.asItIs();
            TaughtPlayground other = TaughtPlayground.with("assessment", text -> text.replace("- (x) Consent", "- ( ) Consent")
                    .replace("- ( ) A notice", "- (x) A notice").replace("- (x) True", "- ( ) True").replace("- ( ) False", "- (x) False")
                    .replace("[x] A licence", "[ ] A licence").replace("[ ] A shop", "[x] A shop").replace("[[72]]", "[[24]]")
                    .replace("becomes aware|learns", "forgets").replace("leads to", "points at").replace("First find, then ask", "No reason"));
            assertThat(one.course().assessment()).isNotEqualTo(other.course().assessment());
            assertThat(traffic(one)).isEqualTo(traffic(other));
        }

        private String traffic(TaughtPlayground taught) {
            afresh();
            TaughtInstead.teach(taught);
            Examinee rana = Examinee.open(EN).submit("form[action$=attempts]");
            QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update examination set seed = 4711, began = '2026-11-24T12:00:00Z' where person = :person")
                    .setParameter("person", UUID.fromString(RANA)).executeUpdate());
            Examinee again = Examinee.open(EN + "/attempts/1");
            for (int item = 1; item <= 7; item++) {
                again.get(EN + "/attempts/1/items/" + item);
                String id = again.item();
                again.fragment(id.equals("a-phone") ? Map.of() : id.equals("a-gaps") ? Map.of("q.a-gaps", List.of("x", "72")) : Map.of("q." + id, List.of("0")));
                again.press("go", "on", Map.of());
            }
            return again.get(EN + "/attempts/1").get(EN).traffic().replaceAll("(?i)\\n(date|content-length)=.*", "");
        }

        @Test
        void it_is_found_again_in_the_other_language_with_the_answers_that_were_given() {
            Examinee rana = Examinee.open(EN).submit("form[action$=attempts]");
            goTo(rana, EN, "a-one");
            rana.press("go", "on", Map.of("q.a-one", rana.values("Consent")));
            goTo(rana, AR, "a-one");
            assertThat(rana.one("input[checked]").parent().text()).isEqualTo("موافقة");
            goTo(rana, EN, "a-gaps");
            rana.press("go", "on", Map.of("q.a-gaps", List.of("becomes aware", "72")));
            goTo(rana, AR, "a-gaps");
            assertThat(rana.one(".gap input").attr("value")).isEqualTo("becomes aware");
            rana.get(AR + "/attempts/1").submit(".hand-in-form");
            assertThat(rana.one("#a-gaps").hasClass("right")).isTrue();
            assertThat(rana.one("#a-one").hasClass("right")).isTrue();
            assertThat(rana.one("#a-many").hasClass("unanswered")).isTrue();
        }

        @Test
        void after_an_attempt_that_failed_it_names_what_was_missed_and_the_lessons_that_teach_it() {
            for (int attempt = 1; attempt <= 2; attempt++) {
                Examinee rana = Examinee.open(EN).submit("form[action$=attempts]");
                rana.get(EN + "/attempts/" + attempt).submit(".hand-in-form");
                assertThat(rana.text(".missed")).contains("Answer every kind of question");
                assertThat(rana.page().select(".missed li li a").eachAttr("href")).contains("/en/courses/playground/parts/questions");
            }
            Examinee rana = Examinee.open(EN);
            assertThat(rana.page().select("form[action$=attempts]")).isEmpty();
            assertThat(rana.one(".standing time").attr("datetime")).isNotBlank();
            assertThat(rana.page().select(".attempt-list li")).hasSize(2);
            rana.post(EN + "/attempts", Map.of());
            assertThat(rana.answer().statusCode()).isEqualTo(200);
            assertThat(rana.text("[role=status].warning")).isEqualTo("No new attempt can be begun now.");
            examinations.open(PersonId.of(RANA), catalogue.course("playground").orElseThrow());
            assertThat(rana.get(EN).page().select("form[action$=attempts]")).hasSize(1);
        }

        @Test
        void a_retried_or_doubled_request_changes_nothing_more() throws Exception {
            Examinee rana = Examinee.open(EN).submit("form[action$=attempts]");
            rana.get(EN + "/attempts/1");
            String token = rana.one("input[name=form-token]").attr("value");
            ExecutorService presses = Executors.newFixedThreadPool(6);
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                all.add(() -> given().redirects().follow(false).cookie("some", "thing").header("Sec-Fetch-Site", "same-origin")
                        .contentType("application/x-www-form-urlencoded").formParam("form-token", token).post(EN + "/attempts/1/submission").statusCode());
            }
            for (Future<Integer> press : presses.invokeAll(all)) {
                assertThat(press.get()).isEqualTo(303);
            }
            presses.shutdown();
            assertThat(examinations.of(PersonId.of(RANA), catalogue.course("playground").orElseThrow())).hasSize(1);
            rana.post(EN + "/attempts/1/answers", Map.of("item", List.of("a-one"), "q.a-one", List.of("1")));
            assertThat(rana.answer().header("Location")).endsWith("/attempts/1");
            assertThat(rana.get(EN + "/attempts/1").text("#result")).startsWith("0 per cent");
        }

        @Test
        void where_a_translation_is_missing_the_other_language_is_shown_and_named() {
            TaughtInstead.teach(TaughtPlayground.without("assessment.ar"));
            Examinee rana = Examinee.open(AR);
            assertThat(rana.one("h1").attr("lang")).isEqualTo("en");
            assertThat(rana.page().select(".other-language")).hasSize(1);
            rana.submit("form[action$=attempts]");
            assertThat(rana.one(".lesson-body").attr("dir")).isEqualTo("ltr");
            assertThat(rana.one("html").attr("dir")).isEqualTo("rtl");
            rana.get(AR + "/attempts/1").submit(".hand-in-form");
            assertThat(rana.one(".review").attr("lang")).isEqualTo("en");
        }

        @Test
        void an_order_is_moved_without_javascript_and_stays() {
            Examinee rana = Examinee.open(EN).submit("form[action$=attempts]");
            goTo(rana, EN, "a-steps");
            List<String> before = rana.page().select(".ordering .item-text").eachText();
            rana.press("down.a-steps", "0", Map.of());
            List<String> moved = rana.page().select(".ordering .item-text").eachText();
            assertThat(moved).isEqualTo(List.of(before.get(1), before.get(0), before.get(2), before.get(3)));
            goTo(rana, EN, "a-steps");
            assertThat(rana.page().select(".ordering .item-text").eachText()).isEqualTo(moved);
        }

        @Test
        void bad_requests_get_a_plain_answer() {
            Examinee rana = Examinee.open(EN);
            assertThat(rana.get(EN + "/attempts/1").answer().statusCode()).isEqualTo(404);
            assertThat(rana.get(EN + "/attempts/x").answer().statusCode()).isEqualTo(404);
            rana.get(EN).submit("form[action$=attempts]");
            assertThat(rana.get(EN + "/attempts/1/items/99").answer().statusCode()).isEqualTo(404);
            assertThat(rana.get(EN + "/attempts/1/items/0").answer().statusCode()).isEqualTo(404);
            rana.get(EN + "/attempts/1");
            assertThat(rana.post(EN + "/attempts/1/answers", Map.of("item", List.of("nothing"))).answer().statusCode()).isEqualTo(404);
            rana.get(EN + "/attempts/1");
            assertThat(rana.post(EN + "/attempts/7/submission", Map.of()).answer().statusCode()).isEqualTo(404);
            rana.get(EN + "/attempts/1");
            assertThat(rana.post(EN + "/attempts/1/answers", Map.of("item", List.of("a-one"), "q.a-one", List.of("\u0000", "99", "<script>"))).answer().statusCode())
                    .isEqualTo(303);
        }
    }

    /** Reads through the items until this one is shown. */
    private static void goTo(Examinee examinee, String address, String id) {
        for (int item = 1; item <= 7; item++) {
            examinee.get(address + "/attempts/1/items/" + item);
            if (examinee.item().equals(id)) {
                return;
            }
        }
        throw new AssertionError(id + " was not drawn");
    }

    private static Map<String, List<String>> rightly(Examinee examinee, String language) {
        boolean english = language.equals("en");
        String id = examinee.item();
        List<String> values = switch (id) {
            case "a-many" -> english ? examinee.values("A licence plate", "A home address") : examinee.values("لوحة سيارة", "عنوان بيت");
            case "a-one" -> english ? examinee.values("Consent") : examinee.values("موافقة");
            case "a-true" -> english ? examinee.values("True") : examinee.values("صواب");
            case "a-steps" -> english ? examinee.ordered("Find who holds the data", "Write the request", "Show who you are", "Receive a copy")
                    : examinee.ordered("معرفة من عنده البيانات", "كتابة الطلب", "إثبات الهوية", "استلام نسخة");
            case "a-match" -> english ? examinee.partners("What do you hold?", "Delete what you hold.") : examinee.partners("ماذا عندكم عني؟", "احذفوا ما عندكم.");
            default -> List.of(english ? "becomes aware" : "العلم", "72");
        };
        return Map.of("q." + id, values, "sure." + id, List.of("3"));
    }

    /** Sets the device so that both goals are met, says so, and tries which reason it was with the help of the store: a browser does not know. */
    private void playRightly(Examinee examinee) {
        examinee.press("set.share-place", "family", Map.of()).press("set.shop-place", "in-use", Map.of()).press("act", "final", Map.of());
        assertThat(examinee.page().select("button[name^=set]")).as("the choices are fixed").isEmpty();
        var course = catalogue.course("playground").orElseThrow();
        var attempt = examinations.of(PersonId.of(RANA), course).get(0);
        var paper = Paper.of(course.assessment(), Language.ENGLISH, attempt.seed());
        var playing = (Item.Playing) paper.item("a-phone").orElseThrow();
        int right = paper.run(playing, attempt.answer("a-phone")).why().orElseThrow().right();
        examinee.press("act", "because", Map.of("because", List.of(String.valueOf(right))));
        assertThat(examinee.has("input[name=because][checked]")).isTrue();
    }
}
