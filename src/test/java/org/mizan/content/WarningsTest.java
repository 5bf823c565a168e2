package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mizan.content.Problem.Severity;

class WarningsTest {

    private static String sentence(int words) {
        return "Word " + "word ".repeat(words - 2) + "end.";
    }

    private static List<String> findings(Sample sample) {
        assertThat(sample.compile().problems()).allMatch(problem -> problem.severity() == Severity.WARNING);
        return sample.findings();
    }

    @Test
    void sentences_that_are_long_on_average() {
        assertThat(findings(Sample.sound().en(sentence(20) + "\n"))).isEmpty();
        assertThat(findings(Sample.sound().en(sentence(21) + "\n"))).containsExactly("en:6:1 reading-mean");
        assertThat(findings(Sample.sound().en(sentence(25) + " Short one! " + sentence(25) + "\n"))).isEmpty();
        assertThat(findings(Sample.sound().ar(sentence(15) + "\n"))).isEmpty();
        assertThat(findings(Sample.sound().ar(sentence(16) + "\n"))).containsExactly("ar:6:1 reading-mean");
    }

    @Test
    void a_sentence_over_thirty_words() {
        String short_ = "One two. ".repeat(20);
        assertThat(findings(Sample.sound().en(short_ + "\n" + short_ + sentence(30) + "\n"))).isEmpty();
        assertThat(findings(Sample.sound().en(short_ + "\n\nA b. " + sentence(31) + "\n"))).containsExactly("en:8:6 reading-sentence");
        assertThat(findings(Sample.sound().en(short_ + "\n\n- " + sentence(31) + "\n"))).containsExactly("en:8:3 reading-sentence");
        assertThat(findings(Sample.sound().en("Version 1.5 of example.org, said Dr.\u00a0X. " + short_ + "\n\n```\n" + sentence(60) + "\n```\n"))).isEmpty();
    }

    @Test
    void minutes_far_from_what_reading_and_trying_take() {
        String tenMinutes = "One two three four five. ".repeat(400);
        assertThat(findings(Sample.sound().en(tenMinutes + "\n"))).containsExactly("en:3:10 minutes-far");
        assertThat(findings(Sample.sound().en(tenMinutes + "\n").edit(Sample.EN, "minutes: 3", "minutes: 6"))).as("four minutes are forgiven").isEmpty();
        assertThat(findings(Sample.sound().en(tenMinutes + "\n").edit(Sample.EN, "minutes: 3", "minutes: 15"))).containsExactly("en:3:10 minutes-far");
        assertThat(findings(Sample.sound().ar("جملة من أربع كلمات. ".repeat(300) + "\n"))).as("Arabic is read more slowly").containsExactly("ar:3:10 minutes-far");
        assertThat(findings(Sample.sound().en("Four words in it. ".repeat(300) + "\n"))).isEmpty();
    }

    @Test
    void words_that_yaml_takes_for_a_comment() {
        assertThat(findings(Sample.simulation(MirrorTest.PHONE.replace("Omar's new phone", "Room #3 🙂 # 4")))).containsExactly("ar:9:13 yaml-comment", "en:9:13 yaml-comment");
        assertThat(findings(Sample.simulation(MirrorTest.PHONE.replace("Omar's new phone", "'Room #3' # kept, and the words are whole")))).isEmpty();
        assertThat(findings(Sample.simulation(MirrorTest.PHONE.replace("audiences:", "audiences: # who is there\n  # and where")
                .replace("look: phone", "# a line of its own\nlook: phone")))).isEmpty();
    }

    @Test
    void terms_without_a_link_to_the_glossary() {
        StringBuilder glossary = new StringBuilder();
        for (String term : List.of("cookie", "audience", "consent", "tracker", "broker", "profile")) {
            glossary.append("## ").append(term).append(" {#").append(term).append("}\n\nA meaning.\n\n");
        }
        Sample sample = Sample.sound().with("glossary.en.md", glossary.toString()).with("glossary.ar.md", glossary.toString());
        assertThat(findings(sample.en("Cookie, audience, consent. Tracker, broker, profile.\n"))).containsExactly("en:6:1 reading-terms");
        assertThat(findings(sample.en("Cookie, audience, consent. Tracker, broker.\n"))).isEmpty();
        assertThat(findings(sample.en("[Cookies](glossary:cookie), cookie, audience, consent. Tracker, broker, profile.\n"))).isEmpty();
    }

    @Test
    void a_right_option_that_stands_out() {
        String telling = "- ( ) Short answer\n  > No.\n- (x) A very much longer answer than the other\n";
        String even = "- ( ) A rather longish answer too\n  > No.\n- (x) A rather longish answer as well\n";
        assertThat(findings(Sample.quiz("## A? {#q-a}\n\n" + telling))).containsExactly("ar:6:1 length-tells", "en:6:1 length-tells");
        assertThat(findings(Sample.quiz("## A? {#q-a}\n\n" + telling + "\n## B? {#q-b}\n\n" + even))).isEmpty();
        assertThat(findings(Sample.quiz("## A? {#q-a}\n\n" + telling + "\n## B? {#q-b}\n\n" + telling + "\n## C? {#q-c}\n\n" + even))).hasSize(2);
        assertThat(findings(Sample.quiz("## A? {#q-a}\n\n- ( ) No\n  > No.\n- (x) Yes\n"))).isEmpty();
    }

    @Test
    void facts_that_were_checked_long_ago() {
        Sample sample = Sample.sound().edit(Sample.EN, "minutes", "checked: 2025-11\nminutes");
        assertThat(findings(sample)).isEmpty();
        assertThat(findings(sample.on(Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC)))).containsExactly("en:3:10 checked-stale");
        assertThat(findings(Sample.sound().with("pages/help.en.md", "---\ntitle: H\nchecked: 2024-01\n---\n").with("pages/help.ar.md", "---\ntitle: H\n---\n")))
                .containsExactly("pages/help.en.md:3:10 checked-stale");
    }

    @Test
    void something_that_no_organisation_says_of_itself() {
        assertThat(findings(Sample.sound().en("Ask [our officer](organisation:officer).\n"))).containsExactly("en:6:5 organisation-fact");
        assertThat(findings(Sample.sound().en("[a](organisation:incident-contact) [b](organisation:data-protection-officer) [c](organisation:policy) [d](organisation:retention)\n"))).isEmpty();
    }

    @Test
    void numbers_with_a_hyphen_in_arabic() {
        assertThat(findings(Sample.sound().ar("القانون 09-08 والرقم ١٨–٠٧.\n"))).containsExactly("ar:6:9 number-hyphen", "ar:6:22 number-hyphen");
        assertThat(findings(Sample.sound().edit(Sample.AR, "ما يُجمع", "القانون 09-08"))).containsExactly("ar:2:16 number-hyphen");
        assertThat(findings(Sample.sound().ar("`09-08` و[صفحة](https://example.org/09-08) و09.08 وCOVID-19.\n"))).isEmpty();
        assertThat(findings(Sample.sound().en("Law 09-08.\n"))).isEmpty();
        assertThat(findings(Sample.quiz("## القانون 09-08؟ {#q-a}\n\n1. أ\n2. ب\n"))).containsExactly("ar:7:12 number-hyphen");
        assertThat(findings(Sample.simulation(MirrorTest.PHONE.replace("Omar's new phone", "Law 09-08")))).containsExactly("ar:9:12 number-hyphen");
    }

    @Test
    void a_warning_can_be_answered() {
        String accepted = "accepted: [{code: reading-sentence, at: %s, why: It is a quotation.}]\nminutes";
        String body = "## One {#one}\n\n" + "One two. ".repeat(30) + "\n\n" + sentence(31) + "\n";
        for (String at : List.of("11", "11:1", "one", "\"#one\"")) {
            assertThat(Sample.sound().en(body).ar("## واحد {#one}\n").edit(Sample.EN, "minutes", accepted.formatted(at)).findings()).isEmpty();
        }
        assertThat(Sample.sound().en(body).ar("## واحد {#one}\n").edit(Sample.EN, "minutes", accepted.formatted("12")).findings())
                .containsExactly("en:3:12 accepted-unmatched", "en:11:1 reading-sentence");
    }

    @Test
    void a_warning_about_a_setting_is_answered_by_its_id() {
        Sample sample = Sample.simulation(MirrorTest.PHONE.replace("flows:\n", "  other:\n    label: Other\n    options: {on: \"On\", off: \"Off\"}\n    default: on\nflows:\n"));
        for (String path : List.of(Sample.EN, Sample.AR)) {
            sample.edit(path, "minutes", "accepted: [{code: setting-dead, at: other, why: It is there to mislead.}]\nminutes");
        }
        assertThat(sample.findings()).isEmpty();
        assertThat(Compiler.trusting(Sample.NOVEMBER_2026).compile(sample).problems()).isEmpty();
    }

    @Test
    void a_warning_is_answered_by_words_of_its_line_or_its_paragraph() {
        String accepted = "accepted: [{code: reading-sentence, at: \"%s\", why: It is a quotation.}]\nminutes";
        String body = "One two. ".repeat(30) + "\n\n" + sentence(20).replace(" end.", "") + "\n" + "word ".repeat(12) + "to the end.\n";
        for (String at : List.of("Word word word", "word  word", "to the end.")) {
            assertThat(Sample.sound().en(body).ar("نصّ.\n").edit(Sample.EN, "minutes", accepted.formatted(at)).findings()).as(at).isEmpty();
        }
        for (String at : List.of("word", "One two.", "4")) {
            assertThat(Sample.sound().en(body).ar("نصّ.\n").edit(Sample.EN, "minutes", accepted.formatted(at)).findings()).as(at)
                    .containsExactly("en:3:12 accepted-unmatched", "en:9:1 reading-sentence");
        }
    }
}
