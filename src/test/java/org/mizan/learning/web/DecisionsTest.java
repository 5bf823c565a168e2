package org.mizan.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mizan.support.PageChecks;

/** Scenario, request, anonymise and profile played by form posts alone, from the beginning to the report. */
@QuarkusTest
@TestProfile(DecisionsTest.Profile.class)
class DecisionsTest {

    /** The app on one lesson of each kind. */
    public static final class Profile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mizan.content.directory", "src/test/resources/content-decisions");
        }
    }

    private static Playground open(String lang, String kind) {
        return Playground.open("/" + lang + "/courses/decisions/kinds/" + kind);
    }

    private static void sound(Playground reader) {
        assertThat(reader.answer().statusCode()).isEqualTo(200);
        PageChecks.isValidHtml(reader.answer().body().asString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void a_scenario_is_decided_scene_by_scene(String lang) {
        Playground reader = open(lang, "scenario");
        sound(reader);
        assertThat(reader.page().select(".scene-choices input")).hasSize(3);
        assertThat(reader.page().select(".gauge meter")).extracting(meter -> meter.attr("value")).containsExactly("4", "5");
        reader.set("group-photo", "choose", "group.write").press("group-photo", "act", "decide");
        assertThat(reader.page().select(".scene .notice.warning")).hasSize(1);
        reader.set("group-photo", "guess.0.trust", "down").press("group-photo", "act", "decide");
        sound(reader);
        assertThat(reader.page().select(".came .rose")).hasSize(2);
        assertThat(reader.page().select(".came .lost")).hasSize(1);
        assertThat(reader.page().select(".trail li")).hasSize(1);
        reader.set("group-photo", "choose", "answer.report").set("group-photo", "guess.1.control", "up").press("group-photo", "act", "decide");
        sound(reader);
        assertThat(reader.page().select(".report-verdict.lost")).hasSize(1);
        assertThat(reader.page().select(".costs > li")).hasSize(2);
        assertThat(reader.page().select(".costs .lost")).as("here the wish went out of reach").hasSize(1);
        assertThat(reader.page().select("mizan-activity[data-answered]")).hasSize(1);
        reader.press("group-photo", "act", "back.1");
        assertThat(reader.page().select(".trail li")).hasSize(1);
        reader.set("group-photo", "choose", "answer.explain").set("group-photo", "guess.1.control", "up").press("group-photo", "act", "decide");
        assertThat(reader.page().select(".report-verdict.met")).hasSize(1);
        reader.press("group-photo", "act", "again");
        assertThat(reader.page().select(".trail")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void a_request_is_composed_sent_and_composed_otherwise(String lang) {
        Playground reader = open(lang, "request");
        sound(reader);
        reader.set("leave-app", "part", "who", "ask-copy", "ask-erasure").press("leave-app", "act", "letter");
        assertThat(reader.page().select(".letter-paper p")).hasSize(5);
        String file = reader.one(".sim-letter a[download]").attr("href");
        assertThat(file).startsWith("data:text/plain;charset=utf-8,").doesNotContain(" ", "\"", "{");
        reader.press("leave-app", "act", "report");
        assertThat(reader.page().select(".predictions .notice.warning")).hasSize(1);
        reader.press("leave-app", "act", "add.erase").press("leave-app", "act", "add.ask");
        assertThat(reader.page().select(".plan-steps > li")).hasSize(2);
        reader.set("leave-app", "predict.copy", "yes").set("leave-app", "predict.data", "no").press("leave-app", "act", "report");
        sound(reader);
        assertThat(reader.page().select(".report-verdict.lost")).hasSize(1);
        assertThat(reader.page().select(".costs > li.lost")).as("the copy came too late").hasSize(1);
        reader.press("leave-app", "act", "play");
        sound(reader);
        reader.press("leave-app", "act", "up.ask").press("leave-app", "act", "report");
        sound(reader);
        assertThat(reader.page().select(".report-verdict.met")).hasSize(1);
        assertThat(reader.page().select("mizan-activity[data-answered]")).hasSize(1);
        reader.press("leave-app", "act", "again");
        assertThat(reader.page().select(".plan-steps")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void a_table_is_published_and_joined(String lang) {
        Playground reader = open(lang, "anonymise");
        sound(reader);
        assertThat(reader.page().select(".published, .join")).as("covered").isEmpty();
        reader.press("clinic-table", "act", "predict");
        assertThat(reader.page().select(".predictions .notice.warning")).hasSize(1);
        reader.set("clinic-table", "predict.salma", "yes").set("clinic-table", "predict.rim", "no").press("clinic-table", "act", "predict");
        sound(reader);
        assertThat(reader.page().select(".matches > .join-found")).as("without names all three are found").hasSize(3);
        reader.set("clinic-table", "step.age", "1").set("clinic-table", "step.town", "1").set("clinic-table", "out", "rim").press("clinic-table", "act", "look");
        assertThat(reader.page().select(".matches > .join-found")).isEmpty();
        assertThat(reader.page().select(".published tbody tr")).hasSize(2);
        assertThat(reader.page().select(".goals .met")).hasSize(4);
        reader.press("clinic-table", "act", "report");
        sound(reader);
        assertThat(reader.page().select(".report-verdict.met")).hasSize(1);
        reader.press("clinic-table", "act", "play").set("clinic-table", "counts", "yes").press("clinic-table", "act", "look");
        sound(reader);
        assertThat(reader.page().select("mizan-activity[data-answered]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ar" })
    void a_file_is_made_of_what_is_shared(String lang) {
        Playground reader = open(lang, "profile");
        sound(reader);
        assertThat(reader.page().select(".conclusions")).as("covered").isEmpty();
        reader.set("broker-file", "predict.pregnant", "no").set("broker-file", "predict.nights", "yes").press("broker-file", "act", "predict");
        sound(reader);
        assertThat(reader.page().select(".conclusions > .guess-wrong")).as("wrong guesses are the broker's error").hasSize(1);
        assertThat(reader.page().select(".conclusions > .guess-true")).hasSize(1);
        assertThat(reader.page().select(".conclusions .rival")).hasSize(2);
        reader.set("broker-file", "share.searches", "no").press("broker-file", "act", "look");
        assertThat(reader.page().select(".conclusions > .guess-wrong")).isEmpty();
        reader.press("broker-file", "act", "report");
        sound(reader);
        assertThat(reader.page().select(".report-verdict.met")).hasSize(1);
        assertThat(reader.page().select("mizan-activity[data-answered]")).hasSize(1);
    }
}
