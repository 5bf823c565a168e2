package org.mizan.practice.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.account.store.People;
import org.mizan.course.LessonId;
import org.mizan.learning.QuestionAnswered.Given;
import org.mizan.learning.store.Attempts;
import org.mizan.learning.web.Examinee;
import org.mizan.practice.store.Practices;
import org.mizan.privacy.PersonId;
import org.mizan.support.PageChecks;
import org.mizan.support.TaughtInstead;
import org.mizan.support.TaughtPlayground;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Practice by form posts alone, without JavaScript; and what a script is told. */
@QuarkusTest
class PracticeResourceTest {

    private static final String DINA = "d1a0d1a0-0000-4000-8000-000000000030";
    private static final String EN = "/en/practice";
    private static final String AR = "/ar/practice";
    private static final LessonId QUESTIONS = LessonId.of("playground/parts/questions");
    private static final String CARD = QUESTIONS + "#";

    @Inject
    Practices practices;
    @Inject
    Attempts attempts;
    @Inject
    People people;
    @Inject
    EntityManager database;

    private final PersonId dina = PersonId.of(DINA);
    private TaughtPlayground taught;

    @BeforeEach
    void afresh() {
        taught = TaughtPlayground.asItIs();
        TaughtInstead.teach(taught);
        people.arrive(dina);
        practices.end(dina);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from attempt where person = :person")
                .setParameter("person", UUID.fromString(DINA)).executeUpdate());
    }

    @AfterEach
    void back() {
        TaughtInstead.teachTheLibraryAgain();
    }

    @ParameterizedTest
    @CsvSource({ "en, Sign in", "ar, تسجيل الدخول" })
    void whoever_is_not_signed_in_reads_what_it_is_and_may_sign_in(String language, String signIn) {
        Response page = given().get("/" + language + "/practice");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.asString()).contains("FSRS-6", "/" + language + "/sign-in?to=%2F" + language + "%2Fpractice", signIn).doesNotContain("<form");
        PageChecks.isValidHtml(page.asString());
    }

    @Test
    void nothing_can_be_done_by_somebody_who_is_not_signed_in() {
        for (String act : List.of("answers", "pauses", "removals", "returns", "start", "end")) {
            Response answer = ours().formParam("card", CARD + "q-one").post(EN + "/" + act);
            assertThat(answer.statusCode()).as(act).isEqualTo(303);
            assertThat(answer.header("Location")).endsWith(EN);
            assertThat(ours().header("Mizan-Fragment", "true").formParam("card", CARD + "q-one").post(EN + "/" + act).statusCode()).isIn(303, 401);
        }
        assertThat(given().redirects().follow(false).get(EN + "/answer").header("Location")).endsWith(EN);
        assertThat(given().redirects().follow(false).get(EN + "/end").header("Location")).endsWith(EN);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void where_the_session_ended_the_answer_is_kept_in_the_page(String language) {
        Response answer = ours().formParam("form-token", "of a session that ended").formParam("card", CARD + "q-gaps").formParam("q.q-gaps", "becomes <aware>")
                .formParam("q.q-gaps", "72").formParam("check", "q-gaps").post("/" + language + "/practice/answers");
        assertThat(answer.statusCode()).isEqualTo(200);
        PageChecks.isValidHtml(answer.asString());
        var page = org.jsoup.Jsoup.parse(answer.asString());
        Element form = page.select("main form").first();
        assertThat(form.attr("action")).isEqualTo("/" + language + "/practice/answers");
        assertThat(form.select("input[name=q.q-gaps]").eachAttr("value")).containsExactly("becomes <aware>", "72");
        assertThat(form.select("input[name=check]").attr("value")).isEqualTo("q-gaps");
        assertThat(page.select("main a.button").attr("href")).contains("practice");
    }

    @Test
    void a_language_that_the_site_does_not_speak_is_not_found() {
        assertThat(given().get("/xx/practice").statusCode()).isEqualTo(404);
    }

    @Nested
    @TestSecurity(user = "dina", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = DINA))
    class Dina {

        @ParameterizedTest
        @CsvSource({ "en, Begin practising, No questions yet", "ar, بدء التمرين, لا أسئلة بعد" })
        void a_fresh_learner_reads_what_it_is_and_begins(String language, String begin, String empty) {
            Examinee dina = valid(Examinee.open("/" + language + "/practice"));
            assertThat(dina.has("mizan-activity")).isFalse();
            assertThat(dina.text("form[action$=start] button")).isEqualTo(begin);
            assertThat(practices.today(PersonId.of(DINA))).as("to look is not to begin").isEmpty();
            valid(dina.submit("form[action$=start]"));
            assertThat(dina.text("#practice-title")).isEqualTo(empty);
            assertThat(dina.get("/" + language + "/learning").text(".due")).contains(language.equals("en") ? "No question is due today" : "لا أسئلة");
        }

        @Test
        void what_was_answered_in_a_lesson_comes_a_day_later_and_is_told_right() {
            practices.begin(PersonId.of(DINA));
            ours(Examinee.open("/en/courses/" + QUESTIONS)).formParam("q.q-one", "0").formParam("check", "q-one").post("/en/courses/" + QUESTIONS + "/kinds/attempts");
            assertThat(Examinee.open(EN).text("main")).contains("Nothing is due today", "The next question is due on");
            daysLater(1);
            assertThat(Examinee.open("/en/learning").text(".due")).isEqualTo("1 question is due today");
            Examinee dina = valid(Examinee.open(EN));
            assertThat(dina.page().html()).doesNotContain("The person has chosen", "informs; it does not ask");
            assertThat(dina.text(".overline")).isEqualTo("Question 1 of 1");
            valid(dina.press("check", "q-one", Map.of("q.q-one", dina.values("Consent"))));
            assertThat(dina.text("#practice-title")).isEqualTo("Right");
            assertThat(dina.text(".option.right .feedback")).isEqualTo("The person has chosen.");
            assertThat(dina.one(".practice-lessons a").attr("href")).isEqualTo("/en/courses/" + QUESTIONS + "#q-one");
            assertThat(dina.text("main")).contains("This question comes again");
            assertThat(dina.text(".acts .button")).isEqualTo("Finish");
            valid(dina.get(dina.one(".acts .button").attr("href").replaceFirst("#.*", "")));
            assertThat(dina.text("main")).contains("That is all for today", "You can stop here.");
            assertThat(Examinee.open("/en/learning").text(".due")).isEqualTo("No question is due today");
        }

        @ParameterizedTest
        @ValueSource(strings = { "en", "ar" })
        void every_kind_is_asked_and_told(String language) {
            allDue();
            String address = "/" + language + "/practice";
            List<String> asked = new ArrayList<>();
            for (int number = 1; number <= 7; number++) {
                Examinee dina = valid(Examinee.open(address));
                String question = dina.one(".question").id();
                asked.add(question);
                assertThat(dina.page().select(".explanation, .solution, .feedback, .verdict")).isEmpty();
                if (question.equals("q-one")) {
                    valid(dina.press("act", "tell", Map.of()));
                    assertThat(dina.text(".told-solution")).isEqualTo(language.equals("en") ? "Consent" : "موافقة");
                } else {
                    valid(dina.press("check", question, Map.of("q." + question, rightly(dina, question, language.equals("en")), "sure." + question, List.of("3"))));
                    assertThat(dina.one("#" + question).hasClass("right")).as(question).isTrue();
                    assertThat(dina.one("#" + question).hasAttr("disabled")).isTrue();
                }
            }
            assertThat(asked).containsExactlyInAnyOrder("q-many", "q-one", "q-true", "q-steps", "q-match", "q-gaps", "q-sure");
            assertThat(valid(Examinee.open(address)).text("#practice-title")).isEqualTo(language.equals("en") ? "That is all for today" : "هذا كلّ شيء لليوم");
        }

        @Test
        void an_answer_that_is_missing_or_only_moved_changes_nothing() {
            due("q-steps");
            Examinee dina = Examinee.open(EN);
            List<String> before = dina.page().select(".ordering .item-text").eachText();
            assertThat(before).isNotEqualTo(List.of("Find who holds the data", "Write the request", "Show who you are", "Receive a copy"));
            valid(dina.press("down.q-steps", "0", Map.of()));
            assertThat(dina.answer().statusCode()).isEqualTo(200);
            assertThat(dina.page().select(".ordering .item-text").eachText()).isEqualTo(List.of(before.get(1), before.get(0), before.get(2), before.get(3)));
            dina.press("check", "q-steps", Map.of("q.q-steps",
                    dina.ordered("Find who holds the data", "Write the request", "Show who you are", "Receive a copy")));
            assertThat(dina.one("#q-steps").hasClass("right")).isTrue();
            practices.end(PersonId.of(DINA));
            due("q-one");
            Examinee silent = Examinee.open(EN);
            valid(silent.press("check", "q-one", Map.of()));
            assertThat(silent.text(".verdict.missing")).isEqualTo("Nothing is answered here yet.");
            assertThat(practices.today(PersonId.of(DINA)).orElseThrow().dealt()).isZero();
        }

        @Test
        void the_order_of_what_is_mixed_changes_from_time_to_time() {
            due("q-steps");
            List<String> first = Examinee.open(EN).page().select(".ordering .item-text").eachText();
            boolean changed = false;
            for (int day = 0; day < 6 && !changed; day++) {
                daysLater(1);
                List<String> later = Examinee.open(EN).page().select(".ordering .item-text").eachText();
                changed = !later.equals(first);
            }
            assertThat(changed).isTrue();
        }

        @Test
        void an_answer_counts_once_from_two_tabs_and_by_a_double_press() throws Exception {
            due("q-one", "q-true");
            Examinee one = Examinee.open(EN);
            String question = one.one(".question").id();
            Examinee other = Examinee.open(EN);
            ExecutorService presses = Executors.newFixedThreadPool(6);
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                all.add(() -> ours(other).formParam("card", CARD + question).formParam("version", other.one("input[name=version]").attr("value"))
                        .formParam("q." + question, "0").formParam("check", question).post(EN + "/answers").statusCode());
            }
            for (Future<Integer> press : presses.invokeAll(all)) {
                assertThat(press.get()).isEqualTo(303);
            }
            presses.shutdown();
            assertThat(practices.today(PersonId.of(DINA)).orElseThrow().dealt()).isEqualTo(1);
            one.press("check", question, Map.of("q." + question, List.of("1")));
            assertThat(one.one("#" + question).select("input[checked]").attr("value")).as("the answer that came first").isEqualTo("0");
            assertThat(practices.today(PersonId.of(DINA)).orElseThrow().dealt()).isEqualTo(1);
        }

        @Test
        void a_question_can_be_put_off_or_set_aside_and_taken_up_again() {
            due("q-one", "q-true", "q-many");
            Examinee dina = Examinee.open(EN);
            String first = dina.one(".question").id();
            Element pauses = dina.one("form[action$=pauses]");
            assertThat(pauses.select("button").eachText()).containsExactly("Ask tomorrow", "Ask in four days");
            dina.post(EN + "/pauses", Map.of("card", List.of(CARD + first), "days", List.of("4")));
            assertThat(dina.answer().statusCode()).isEqualTo(303);
            String second = dina.get(EN).one(".question").id();
            assertThat(second).isNotEqualTo(first);
            valid(dina.submit("form[action$=removals]"));
            assertThat(dina.one(".question").id()).isNotIn(first, second);
            assertThat(dina.text(".aside summary")).isEqualTo("1 question that is not asked any more");
            assertThat(dina.one(".aside input[name=card]").attr("value")).isEqualTo(CARD + second);
            valid(dina.submit(".aside form"));
            assertThat(dina.has(".aside")).isFalse();
            assertThat(practices.today(PersonId.of(DINA)).orElseThrow().find(org.mizan.practice.QuestionId.of(CARD + second))).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = { "en", "ar" })
        void it_ends_after_it_asked_once_and_nothing_is_left(String language) {
            due("q-one");
            Examinee dina = valid(Examinee.open("/" + language + "/practice"));
            assertThat(dina.one(".practice-end a").attr("href")).isEqualTo("/" + language + "/practice/end");
            valid(dina.get("/" + language + "/practice/end"));
            assertThat(practices.today(PersonId.of(DINA))).isPresent();
            valid(dina.submit("form[action$='/practice/end']"));
            assertThat(dina.has("form[action$=start]")).isTrue();
            assertThat(practices.today(PersonId.of(DINA))).isEmpty();
            assertThat(dina.get("/" + language + "/practice/end").answer().statusCode()).isEqualTo(303);
        }

        @Test
        void a_script_gets_what_is_renewed() {
            due("q-one", "q-true");
            Examinee dina = Examinee.open(EN);
            String question = dina.one(".question").id();
            Response told = dina.fragment(Map.of("q." + question, List.of("0"), "check", List.of(question)));
            assertThat(told.statusCode()).isEqualTo(200);
            assertThat(told.header("Cache-Control")).contains("no-store");
            assertThat(told.asString()).startsWith("<mizan-activity").contains("practice-title").doesNotContain("<html");
            Response next = ours(dina).header("Mizan-Fragment", "true").formParam("card", CARD + "q-one").formParam("card", CARD + "q-true").post(EN + "/pauses");
            assertThat(next.statusCode()).isEqualTo(200);
            assertThat(next.asString()).startsWith("<mizan-activity");
        }

        @Test
        void a_question_that_was_changed_meanwhile_is_asked_anew() {
            due("q-one");
            Examinee dina = Examinee.open(EN);
            TaughtInstead.teach(TaughtPlayground.with("parts/questions.en", text -> text.replace("What has to come before tracking?", "What comes first?")));
            valid(dina.press("check", "q-one", Map.of("q.q-one", List.of("1"))));
            assertThat(dina.text(".notice")).contains("has been changed");
            assertThat(dina.text(".question-title")).isEqualTo("What comes first?");
            assertThat(practices.today(PersonId.of(DINA)).orElseThrow().dealt()).isZero();
            dina.press("check", "q-one", Map.of("q.q-one", List.of("1")));
            assertThat(dina.has(".question.right")).isTrue();
            TaughtInstead.teach(taught);
            assertThat(dina.get(EN + "/answer").answer().statusCode()).as("marks of another version are not shown").isEqualTo(303);
        }

        @Test
        void a_question_that_is_not_translated_is_shown_in_the_other_language() {
            due("q-one");
            TaughtInstead.teach(TaughtPlayground.without("parts/questions.ar"));
            Examinee dina = valid(Examinee.open(AR));
            assertThat(dina.has(".other-language")).isTrue();
            assertThat(dina.one(".question").parents().select("[lang=en][dir=ltr]")).isNotEmpty();
            assertThat(dina.one("button[name=check]").text()).isEqualTo("Check");
            assertThat(dina.one(".not-now button").text()).isEqualTo("تأجيله إلى الغد");
        }

        @Test
        void bad_requests_get_a_plain_answer() {
            due("q-one");
            Examinee dina = Examinee.open(EN);
            String token = dina.one("input[name=form-token]").attr("value");
            for (String body : List.of("=", "card", "card=%", "card=%00&check=x", "card=" + "x".repeat(5_000), "card=nowhere%23q&check=q", "card=playground%23a-one&check=a-one",
                    "card=playground%2Fparts%2Fquestions%23q-one&check=q-one&version=1", "card=playground%2Fparts%2Fquiet%23q-blame&q.q-blame=1&check=q-blame",
                    "days=-7&days=x")) {
                for (String act : List.of("answers", "pauses", "removals", "returns")) {
                    Response answer = given().redirects().follow(false).cookie("some", "thing").header("Sec-Fetch-Site", "same-origin")
                            .contentType("application/x-www-form-urlencoded").body("form-token=" + token + "&" + (act.equals("answers") || !body.contains("q-one") ? body : "x=y"))
                            .post(EN + "/" + act);
                    assertThat(answer.statusCode()).as(act + " " + body).isIn(body.contains("%&") || body.endsWith("%") ? List.of(400) : List.of(200, 303));
                }
            }
            assertThat(practices.today(PersonId.of(DINA)).orElseThrow().dealt()).isZero();
            dina.press("check", "q-one", Map.of("q.q-one", List.of("99", "<script>", "\u0000")));
            assertThat(dina.answer().statusCode()).isEqualTo(200);
            assertThat(dina.has(".verdict.missing")).isTrue();
        }

        private void allDue() {
            due("q-many", "q-one", "q-true", "q-steps", "q-match", "q-gaps");
            keep("sure", "q-sure");
            daysLater(2);
        }
    }

    /** Answers questions of the lesson and lets days pass until they are due. */
    private void due(String... questions) {
        practices.begin(dina);
        keep("kinds", questions);
        daysLater(2);
    }

    private void keep(String quiz, String... questions) {
        attempts.keep(dina, QUESTIONS, quiz, taught.lesson(QUESTIONS).orElseThrow().hash(), Map.of(), false, 0,
                List.of(questions).stream().map(question -> new Given(question, 1, Optional.empty(), false)).toList());
    }

    private void daysLater(int days) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update card set due = due - :days, answered = answered - :days where person = :person")
                    .setParameter("days", days).setParameter("person", UUID.fromString(DINA)).executeUpdate();
            database.createNativeQuery("update practice set day = day - :days where person = :person")
                    .setParameter("days", days).setParameter("person", UUID.fromString(DINA)).executeUpdate();
        });
    }

    private static List<String> rightly(Examinee learner, String question, boolean english) {
        return switch (question) {
            case "q-many" -> english ? learner.values("A licence plate", "A home address") : learner.values("لوحة سيارة", "عنوان بيت");
            case "q-true" -> english ? learner.values("True") : learner.values("صواب");
            case "q-sure" -> english ? learner.values("Keeping passwords") : learner.values("حفظ الكلمات");
            case "q-steps" -> english ? learner.ordered("Find who holds the data", "Write the request", "Show who you are", "Receive a copy")
                    : learner.ordered("معرفة من عنده البيانات", "كتابة الطلب", "إثبات الهوية", "استلام نسخة");
            case "q-match" -> english ? learner.partners("What do you hold?", "Delete what you hold.") : learner.partners("ماذا عندكم عني؟", "احذفوا ما عندكم.");
            default -> List.of(english ? "becomes aware" : "العلم", "72");
        };
    }

    private static Examinee valid(Examinee learner) {
        assertThat(learner.answer().statusCode()).isEqualTo(200);
        PageChecks.isValidHtml(learner.answer().asString());
        return learner;
    }

    private static io.restassured.specification.RequestSpecification ours() {
        return given().redirects().follow(false).cookie("some", "thing").contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Sec-Fetch-Site", "same-origin");
    }

    private static io.restassured.specification.RequestSpecification ours(Examinee learner) {
        return ours().formParam("form-token", learner.one("input[name=form-token]").attr("value"));
    }
}
