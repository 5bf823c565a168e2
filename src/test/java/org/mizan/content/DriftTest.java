package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.language.Language;

/** Arabic comes first in the syllabus, so that findings stand in the English file and name the Arabic line. */
class DriftTest {

    private static final String QUIZ = """
            ```quiz #check shuffle
            ## A? {#q-a}

            - [x] Yes
            - [ ] No
              > No.
            - [ ] Other
              > No.

            ## B {#q-b}

            1. one
            2. two
            3. three

            ## C {#q-c}

            | a | b |
            |---|---|
            | 1 | 2 |
            | 3 | 4 |
            | - | 5 |

            ## D [[x]] and [[72±1|73]] {#q-d}

            ## E [[x|y]] {#q-e}
            ```
            """;

    private static void drifts(String body, String from, String to, String... expected) {
        assertThat(body).contains(from);
        assertThat(Sample.sound().ar(body).en(body.replace(from, to)).findings()).containsExactly(expected);
    }

    @Test
    void translations_in_step_differ_in_words_only() {
        assertThat(Sample.sound().ar(QUIZ).en(QUIZ.replace("Yes", "Yes, indeed").replace("[[x|y]]", "[[z]]").replace("one", "uno")).findings()).isEmpty();
    }

    @Test
    void quizzes() {
        drifts(QUIZ, "#check shuffle", "#check", "en:6:1 drift");
        drifts(QUIZ, "#check shuffle", "#test shuffle", "en:6:1 drift");
        drifts(QUIZ, "{#q-b}", "{#q-x}", "en:15:1 drift");
        drifts(QUIZ, "{#q-b}", "{#q-b for=find-traces}", "en:15:1 drift");
        drifts(QUIZ, "- [x] Yes\n- [ ] No\n  > No.\n", "- [ ] Yes\n  > No.\n- [x] No\n", "en:11:1 drift");
        drifts(QUIZ, "- [ ] Other\n  > No.\n", "", "en:9:1 drift");
        drifts(QUIZ, "- [x] Yes\n- [ ] No\n  > No.\n- [ ] Other", "- (x) Yes\n- ( ) No\n  > No.\n- ( ) Other", "en:7:1 drift");
        drifts(QUIZ, "3. three\n", "", "en:17:1 drift");
        drifts(QUIZ, "| 3 | 4 |\n", "| 3 | 4 |\n| 6 | 7 |\n", "en:23:1 drift");
        drifts(QUIZ, "| - | 5 |\n", "", "en:23:1 drift");
        drifts(QUIZ, "D [[x]] and", "D and", "en:29:1 drift");
        drifts(QUIZ, "72±1", "72±2", "en:29:1 drift");
        drifts(QUIZ, "72±1|73", "72±1", "en:29:1 drift");
    }

    @Test
    void activities_and_ids() {
        String body = "## One {#one}\n\n## Two {#two}\n\n> [!DO] {#today}\n> Look.\n\n```reflection #first\nWhy?\n```\n\n```reflection #second\nWhy?\n```\n";
        drifts(body, "{#two}", "{#too}", "en:8:9 drift");
        drifts(body, "{#today}", "{#now}", "en:10:1 drift");
        drifts(body, "#first", "#third", "en:13:1 drift");
        drifts(body, "\n```reflection #second\nWhy?\n```\n", "", "en:16:1 drift");
    }

    @Test
    void front_matter_that_no_translation_changes() {
        assertThat(Sample.sound().edit(Sample.EN, "minutes", "private: true\nminutes").findings()).containsExactly("en:3:10 drift");
        assertThat(Sample.sound().edit(Sample.EN, "minutes", "changes: [{date: 2026-11-01, what: W}]\nminutes").findings()).containsExactly("en:3:10 drift");
        assertThat(Sample.sound().edit(Sample.EN, "minutes", "formerly: [old]\nminutes").findings()).containsExactly("en:3:11 drift");
        assertThat(Sample.sound().edit(Sample.EN, "minutes: 3", "minutes: 2").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "look: phone                 | look: tv                      | en:8:7",
        "family: {in: anyone,        | family: {in: shop,            | en:13:3",
        "sensitive: health           | sensitive: belief             | en:18:3",
        "pattern: obstructing        | pattern: skipping             | en:25:3",
        "{anyone: Anyone, family: Family only, nobody: Nobody} | {anyone: Anyone, nobody: Nobody, family: Family only} | en:20:3",
        "when: shop-place is always, | when: not shop-place is in-use, | en:35:5",
        "from: [trail]               | from: [trail, place-now]      | en:37:5",
        "{never: clinic, for: shop}  | {never: trail, for: shop}     | en:40:5",
        "{ask: clinic, for: shop}    | {ask: clinic, for: anyone}    | en:42:5",
    })
    void simulations(String from, String to, String expected) {
        String yaml = "```simulation #phone\n" + MirrorTest.PHONE.replace("$share-place", "anyone, when: share-place is anyone") + "```\n";
        String other = yaml.replace(from, to);
        assertThat(other).isNotEqualTo(yaml);
        assertThat(Sample.sound().ar(yaml).en(other).findings()).contains(expected + " drift");
    }

    @Test
    void words_of_a_simulation_are_free() {
        String yaml = "```simulation #phone\n" + MirrorTest.PHONE + "```\n";
        assertThat(Sample.sound().ar(yaml).en(yaml.replace("Omar's new phone", "T").replace("Settings > Map", "Menu > More > Map").replace("His family", "F").replace("Nobody", "N")
                .replace("It reads the location in the background", "W").replace("What does the shop still learn?", "D")).findings()).isEmpty();
    }

    @Test
    void both_lines_are_named() {
        String body = "Text.\n\n```reflection #first\nWhy?\n```\n";
        Problem drift = Sample.sound().ar("\n\n" + body).en(body.replace("#first", "#other")).compile().problems().get(0);
        assertThat(drift.line()).isEqualTo(8);
        assertThat(drift.message(Language.ENGLISH)).contains("other", "first", Sample.AR + ":10");
    }

    @Test
    void what_is_broken_in_one_language_is_not_drift_as_well() {
        assertThat(Sample.sound().ar(QUIZ).en(QUIZ.replace("1. one\n2. two\n3. three", "1. one")).findings()).containsExactly("en:17:1 ordering-few");
    }

    @Test
    void pages_have_the_same_ids() {
        assertThat(Sample.sound().with("pages/help.ar.md", "---\ntitle: م\n---\n\n## أ {#one}\n").with("pages/help.en.md", "---\ntitle: H\n---\n\n## A {#two}\n").findings())
                .containsExactly("pages/help.en.md:5:7 drift");
    }

    private static List<String> told(String yaml, String from, String to) {
        assertThat(yaml).contains(from);
        String body = "```simulation #example\n" + yaml + "```\n";
        return Sample.sound().ar(body).en(body.replace(from, to)).compile().problems().stream().filter(one -> one.code().equals("drift"))
                .map(one -> one.line() + " " + one.message(Language.ENGLISH)).toList();
    }

    @Test
    void what_is_missing_is_named_and_nothing_after_it() {
        String flow = "  - {data: place-now, to: $share-place}\n";
        assertThat(told(MirrorTest.PHONE, flow, "")).singleElement().asString()
                .contains("flow 1 is missing here; it stands in " + Sample.AR + ":");
        assertThat(told(MirrorTest.PHONE, flow, flow + "  - {data: place-now, to: shop}\n")).singleElement().asString()
                .contains("flow 2 stands here, but not in " + Sample.AR);
        assertThat(told(Kinds.yaml("consent", Language.ENGLISH), "          none: {label: Refuse, gives: none}\n", "")).singleElement().asString()
                .contains("button library/first/none is missing here");
    }

    @Test
    void a_long_value_is_quoted_where_it_differs() {
        String many = "(shop-place is always or not family is off) and ".repeat(4).replace("family is off", "shop-place is never");
        String when = "when: " + many + "share-place is anyone";
        String yaml = MirrorTest.PHONE.replace("to: $share-place", "to: anyone, " + when);
        assertThat(told(yaml, "share-place is anyone}", "share-place is nobody}")).first().asString()
                .contains("share-place is anyone").contains("share-place is nobody").contains("“…");
    }

    @Test
    void in_a_dialog_and_a_town_the_line_that_differs_is_named() {
        String consent = Kinds.yaml("consent", Language.ENGLISH);
        assertThat(told(consent, "{label: Accept, gives: all}", "{label: Accept, gives: all, look: loud}")).singleElement().asString()
                .contains("button library/first/all is “gives all, look loud, pattern -” here, but “gives all, look plain, pattern -”");
        String collect = Kinds.yaml("collect", Language.ENGLISH);
        assertThat(told(collect, "[Harbour, Net Lane, \"1961\", 3 May, adult, A]", "[Harbour, Net Lane, \"1961\", 3 May, child, A]")).first().asString()
                .contains("person ");
    }
}
