package org.mizan.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mizan.content.Compiler;
import org.mizan.content.FolderSource;
import org.mizan.content.Library;
import org.mizan.content.Snapshot;
import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.language.Language;
import org.mizan.learning.store.Attempts;
import org.mizan.learning.store.LessonsDone;
import org.mizan.learning.store.Reflections;
import org.mizan.privacy.PersonId;
import org.mizan.support.NothingTaught;
import org.mizan.support.TaughtInstead;

/** What is kept of somebody who is signed in, and in which version it goes on. */
@QuarkusTest
@TestProfile(Playground.Profile.class)
class SignedInPlayTest {

    private static final String LINA = "33333333-0000-4000-8000-000000000001";
    private static final String YARA = "33333333-0000-4000-8000-000000000002";
    private static final String SAMI = "33333333-0000-4000-8000-000000000003";
    private static final LessonId QUESTIONS = LessonId.of("playground/parts/questions");
    private static final LessonId DEVICE = LessonId.of("playground/parts/device");
    private static final String EN = "/en" + Playground.MODULE;
    private static final String AR = "/ar" + Playground.MODULE;

    @Inject
    Attempts attempts;
    @Inject
    Reflections reflections;
    @Inject
    LessonsDone lessonsDone;
    @Inject
    Catalogue catalogue;
    @Inject
    Clock clock;

    @Nested
    @TestSecurity(user = "lina", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = LINA))
    class Lina {

        @Test
        void an_answer_is_kept_and_found_again_in_the_other_language() {
            Playground reader = Playground.open(EN + "questions").choose("kinds", "q-one", "Consent").press("kinds", "check", "q-one");
            assertThat(reader.answer().header("Cache-Control")).contains("no-store");
            assertThat(reader.one("#q-one .verdict").hasClass("right")).isTrue();
            Playground again = Playground.open(AR + "questions");
            assertThat(again.one("#q-one .verdict").hasClass("right")).isTrue();
            assertThat(again.text("#q-one .option.right label")).isEqualTo("موافقة");
            assertThat(attempts.find(PersonId.of(LINA), QUESTIONS, "kinds")).get().matches(kept -> !kept.answered());
        }

        @Test
        void an_order_is_kept_by_written_positions_and_shown_by_tokens() {
            Playground reader = Playground.open(EN + "questions");
            String up = reader.page().select("#q-steps li").get(1).select("button").first().attr("value");
            reader.press("kinds", "up.q-steps", up);
            List<String> shown = reader.page().select("#q-steps .item-text").eachText();
            assertThat(Playground.open(EN + "questions").page().select("#q-steps .item-text").eachText()).isEqualTo(shown);
        }

        @Test
        void a_stored_answer_leads_back_to_its_question() {
            Playground reader = Playground.open(EN + "questions");
            reader.choose("kinds", "q-true", "True").send("kinds", "check", "q-true");
            assertThat(reader.answer().statusCode()).isEqualTo(303);
            assertThat(reader.answer().header("Location")).endsWith(EN + "questions#q-true");
        }

        @Test
        void a_script_gets_the_fragment_after_it_was_stored() {
            Playground reader = Playground.open(EN + "questions").set("sure", "sure.q-sure", "3").choose("sure", "q-sure", "Keeping passwords");
            assertThat(reader.fragment("sure", "check", "q-sure").body().asString()).contains("plus 3").contains("data-answered");
            assertThat(attempts.find(PersonId.of(LINA), QUESTIONS, "sure")).get().matches(kept -> kept.answered() && kept.share() == 1);
        }

        @Test
        void nothing_is_kept_of_a_private_lesson() {
            Playground reader = Playground.open(EN + "quiet").choose("quiet-check", "q-blame", "No").press("quiet-check", "check", "q-blame");
            assertThat(reader.answer().statusCode()).isEqualTo(200);
            assertThat(reader.one("#q-blame .verdict").hasClass("right")).isTrue();
            assertThat(attempts.of(PersonId.of(LINA), LessonId.of("playground/parts/quiet"))).isEmpty();
            assertThat(lessonsDone.lastOpened(PersonId.of(LINA))).isNotEqualTo(Optional.of(LessonId.of("playground/parts/quiet")));
        }

        @Test
        void a_lesson_without_activity_is_done_by_saying_so() {
            Playground reader = Playground.open(EN + "plain");
            reader.submit(".completion");
            assertThat(reader.answer().statusCode()).isEqualTo(303);
            assertThat(lessonsDone.of(PersonId.of(LINA))).containsKey(LessonId.of("playground/parts/plain"));
            assertThat(Playground.open(AR + "plain").text("#done_title")).isEqualTo("تمّ الدرس");
        }
    }

    @Nested
    @TestSecurity(user = "yara", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = YARA))
    class Yara {

        @ParameterizedTest
        @ValueSource(strings = { "en", "ar" })
        void the_device_stands_where_it_was_left(String lang) {
            String address = "/" + lang + Playground.MODULE + "device";
            Playground reader = Playground.open(address).startOver("new-phone");
            reader.set("new-phone", "predict.shop.clinic", "no").set("new-phone", "predict.family.place-now", "yes").press("new-phone", "act", "predict")
                    .press("new-phone", "menu", "0").press("new-phone", "menu", "0.0").press("new-phone", "set.share-place", "family");
            Playground again = Playground.open(address);
            assertThat(again.page().select(".screen-path button")).hasSize(2);
            assertThat(again.text(".setting-options [aria-pressed=true]")).isEqualTo(lang.equals("en") ? "Family only" : "العائلة فقط");
        }

        @Test
        void words_are_kept_encrypted_stay_covered_and_make_the_lesson_done_with_the_rest() {
            Playground reader = Playground.open(EN + "device");
            reader.set("my-settings", "text", "").press("my-settings", "act", "keep");
            assertThat(reader.answer().statusCode()).isEqualTo(200);
            reader.set("my-settings", "text", "Line one\nand ذكرى").press("my-settings", "act", "keep");
            assertThat(reflections.find(PersonId.of(YARA), DEVICE, "my-settings")).contains("Line one\nand ذكرى");
            assertThat(reader.one("#my-settings textarea").wholeText()).as("covered").isBlank();
            reader.press("my-settings", "act", "show");
            assertThat(reader.one("#my-settings textarea").wholeText().strip()).isEqualTo("Line one\nand ذكرى");
            assertThat(lessonsDone.of(PersonId.of(YARA))).doesNotContainKey(DEVICE);
            reader.startOver("new-phone").set("new-phone", "predict.shop.clinic", "no")
                    .set("new-phone", "predict.family.place-now", "yes").press("new-phone", "act", "predict").press("new-phone", "act", "report");
            assertThat(lessonsDone.of(PersonId.of(YARA))).containsKey(DEVICE);
            assertThat(reader.one("#done").hasAttr("hidden")).isFalse();
        }

        @Test
        void words_that_are_too_long_come_back_uncut() {
            String tooLong = "long ".repeat(5_000);
            Playground reader = Playground.open(EN + "device").set("my-settings", "text", tooLong).press("my-settings", "act", "keep");
            assertThat(reader.answer().statusCode()).isEqualTo(200);
            assertThat(reader.text("#my-settings .notice")).contains("Nothing has been cut");
            assertThat(reader.one("#my-settings textarea").wholeText().strip()).isEqualTo(tooLong.strip());
        }
    }

    @Nested
    @TestSecurity(user = "sami", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = SAMI))
    class Sami {

        @AfterEach
        void the_library_again() {
            TaughtInstead.teachTheLibraryAgain();
        }

        @Test
        void an_attempt_goes_on_in_the_version_in_which_it_was_begun_until_it_is_begun_anew() throws Exception {
            Playground reader = Playground.open(EN + "questions").choose("kinds", "q-one", "A notice").press("kinds", "check", "q-one");
            String began = reader.one("#kinds input[name=hash]").attr("value");
            teachWith("What has to come before tracking?", "What comes before tracking, says the new version?");

            reader.get(EN + "questions");
            assertThat(reader.text("#q-one h3")).isEqualTo("What has to come before tracking?");
            assertThat(reader.text("#kinds .notice")).contains("You are still in the version that you began with");
            assertThat(reader.one("#sure input[name=hash]").attr("value")).as("nothing was begun here").isNotEqualTo(began);
            reader.choose("kinds", "q-one", "Consent").press("kinds", "check", "q-one");
            assertThat(reader.one("#q-one .verdict").hasClass("right")).isTrue();
            assertThat(attempts.find(PersonId.of(SAMI), QUESTIONS, "kinds").orElseThrow().hash().value()).isEqualTo(began);

            reader.press("kinds", "anew", "yes");
            assertThat(reader.text("#q-one h3")).isEqualTo("What comes before tracking, says the new version?");
            assertThat(reader.page().select("#kinds .notice, #q-one .verdict")).isEmpty();
            reader.choose("kinds", "q-one", "Consent").press("kinds", "check", "q-one");
            assertThat(attempts.find(PersonId.of(SAMI), QUESTIONS, "kinds").orElseThrow().hash().value()).isNotEqualTo(began);
        }

        @Test
        void what_was_answered_in_an_older_version_counts_and_the_new_one_is_there_to_be_tried() throws Exception {
            Playground reader = Playground.open(EN + "questions").choose("sure", "q-sure", "Keeping passwords").press("sure", "check", "q-sure");
            teachWith("Which one is a password manager for?", "What is a password manager for?");
            reader.get(EN + "questions");
            assertThat(reader.text("#q-sure h3")).isEqualTo("What is a password manager for?");
            assertThat(reader.text("#sure .notice")).contains("what you did still counts");
            assertThat(reader.page().select("[data-stop=sure].answered")).hasSize(1);
            reader.choose("sure", "q-sure", "Making the network faster").press("sure", "check", "q-sure");
            assertThat(reader.one("#q-sure .verdict").hasClass("wrong")).isTrue();
            assertThat(reader.page().select("#sure .notice")).isEmpty();
        }

        /** Publishes the playground with other words in its first lesson; the library keeps the lesson as it was. */
        private void teachWith(String words, String others) throws Exception {
            Lesson before = catalogue.lesson(QUESTIONS).orElseThrow();
            Map<String, byte[]> files = new HashMap<>();
            var folder = new FolderSource(Path.of("src/test/resources/content-play"));
            folder.paths().forEach(path -> files.put(path, folder.read(path).orElseThrow()));
            String file = "courses/playground/parts/questions.en.md";
            String text = new String(files.get(file), StandardCharsets.UTF_8);
            assertThat(text).contains(words);
            files.put(file, text.replace(words, others).getBytes(StandardCharsets.UTF_8));
            Course course = Library.read(Snapshot.of(files), Compiler.trusting(clock)).course("playground").orElseThrow();
            TaughtInstead.teach(new NothingTaught() {

                @Override
                public List<Language> languages() {
                    return List.of(Language.ARABIC, Language.ENGLISH);
                }

                @Override
                public List<Course> courses() {
                    return List.of(course);
                }

                @Override
                public Optional<Course> course(String id) {
                    return Optional.of(course).filter(one -> one.id().equals(id));
                }

                @Override
                public Optional<Lesson> lesson(LessonId id) {
                    return course.lessons().stream().filter(one -> one.id().equals(id)).findFirst();
                }

                @Override
                public Optional<Lesson> lesson(LessonId id, ContentHash hash) {
                    return Optional.of(before).filter(one -> one.id().equals(id) && one.hash().equals(hash)).or(() -> lesson(id));
                }

                @Override
                public String version() {
                    return "changed";
                }
            });
        }
    }
}
