package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.course.Lesson;
import org.mizan.language.Language;

class FrontMatterTest {

    private static final String HEAD = "title: T\nminutes: 3\ngist: G\n";

    private static List<String> findings(String front) {
        return Sample.sound().with(Sample.EN, "---\n" + front + "---\nText.\n").english();
    }

    @Test
    void every_key_is_read() {
        Sample sample = Sample.sound();
        for (String path : List.of(Sample.EN, Sample.AR)) {
            sample.with(path, """
                    ---
                    title: "T: a title"
                    minutes: 3
                    gist: >-
                      Two
                      lines
                    summary: S
                    sources:
                      - {title: A page, url: https://example.org/a, read: 2026-11}
                      - {title: A law, law: "No. 151 of 2020", article: "2", read: 2026-11-24}
                    changes:
                      - {date: 2026-11-01, what: The meaning}
                    formerly: [old-lesson, demo/other/lesson]
                    checked: 2026-10
                    private: true
                    notice: Violence
                    audio: audio/lesson.opus
                    ---
                    Text.
                    """);
        }
        sample.with("courses/demo/traces/audio/lesson.opus", "OggS");
        assertThat(sample.findings()).isEmpty();
        Lesson lesson = sample.lesson();
        assertThat(lesson.unrecorded()).isTrue();
        assertThat(lesson.formerly()).containsExactly("old-lesson", "demo/other/lesson");
        Lesson.Text text = lesson.text(Language.ENGLISH);
        assertThat(text.title()).isEqualTo("T: a title");
        assertThat(text.minutes()).isEqualTo(3);
        assertThat(text.gist()).isEqualTo("Two lines");
        assertThat(text.summary()).contains("S");
        assertThat(text.sources()).containsExactly(new Lesson.Source("A page", Optional.of("https://example.org/a"), Optional.empty(), Optional.empty(), Optional.of("2026-11")),
                new Lesson.Source("A law", Optional.empty(), Optional.of("No. 151 of 2020"), Optional.of("2"), Optional.of("2026-11-24")));
        assertThat(text.changes()).containsExactly(new Lesson.Change(LocalDate.of(2026, 11, 1), "The meaning"));
        assertThat(text.checked()).contains(YearMonth.of(2026, 10));
        assertThat(text.notice()).contains("Violence");
        assertThat(text.audio()).contains("audio/lesson.opus");
    }

    @Test
    void a_lesson_begins_with_front_matter_that_ends() {
        assertThat(Sample.sound().with(Sample.EN, "Text.\n").english()).containsExactly("1:1 front-matter-missing");
        assertThat(Sample.sound().with(Sample.EN, "---\ntitle: T\n\nText.\n").english()).contains("1:1 front-matter-unclosed");
        assertThat(Sample.sound().with(Sample.EN, "").english()).contains("1:1 front-matter-missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "author: Omar              | 5:1 key-unknown",
        "summary:                  | 5:1 key-missing",
        "summary: [a]              | 5:10 yaml-type",
        "checked: November         | 5:10 value-invalid",
        "checked: 2026-13          | 5:10 value-invalid",
        "private: yes              | 5:10 value-unknown",
        "formerly: [Old]           | 5:12 id-malformed",
        "audio: none.opus          | 5:8 audio-file",
        "sources: text             | 5:10 yaml-type",
        "sources: [text]           | 5:11 yaml-type",
        "sources: [{title: A, read: 2026-11}] | 5:11 key-missing",
        "sources: [{title: A, law: L, read: 2026-11}] | 5:11 key-missing",
        "sources: [{title: A, url: http://a.org, read: 2026-11}] | 5:27 value-invalid",
        "sources: [{title: A, url: https://a.org}] | 5:11 key-missing",
        "sources: [{title: A, url: https://a.org, read: 2026-11, by: me}] | 5:57 key-unknown",
        "changes: [{date: 2026-11, what: W}] | 5:18 value-invalid",
        "changes: [{date: 2026-11-01}]       | 5:11 key-missing",
        "accepted: [{code: drift, at: a, why: b}] | 5:19 value-unknown",
        "accepted: [{code: reading-mean, at: a}] | 5:12 key-missing",
        "summary: a: b             | 5:11 yaml-syntax",
        "summary: &c               | 5:10 yaml-syntax",
        "summary: !new text        | 5:10 yaml-syntax",
        "summary: @home            | 5:10 yaml-syntax",
    })
    void what_is_wrong_is_found_where_it_stands(String line, String expected) {
        assertThat(findings(HEAD + line + "\n")).contains(expected);
    }

    @Test
    void required_keys() {
        assertThat(findings("minutes: 3\ngist: G\n")).containsExactly("1:1 key-missing");
        assertThat(findings("")).containsExactly("1:1 key-missing", "1:1 key-missing", "1:1 key-missing");
        assertThat(findings("title: T\nminutes: many\ngist: G\n")).containsExactly("3:10 value-invalid");
        assertThat(findings("title: T\nminutes: 0\ngist: G\n")).containsExactly("3:10 value-invalid");
        assertThat(findings("title: T\ntitle: U\nminutes: 3\ngist: G\n")).containsExactly("3:1 yaml-duplicate-key");
    }

    @Test
    void the_gist_has_at_most_sixty_words() {
        assertThat(findings("title: T\nminutes: 3\ngist: " + "word ".repeat(60) + "\n")).isEmpty();
        assertThat(findings("title: T\nminutes: 3\ngist: " + "word ".repeat(61) + "\n")).containsExactly("4:7 gist-length");
    }

    @Test
    void a_recording_is_small_and_of_the_module() {
        Sample sample = Sample.sound().edit(Sample.EN, "minutes", "audio: a.opus\nminutes");
        assertThat(sample.with("courses/demo/traces/a.opus", new byte[1_000_001]).english()).containsExactly("3:8 audio-file");
        assertThat(sample.with("courses/demo/traces/a.opus", new byte[1_000_000]).english()).isEmpty();
        assertThat(Sample.sound().edit(Sample.EN, "minutes", "audio: ../a.opus\nminutes").with("courses/demo/a.opus", "x").english()).containsExactly("3:8 audio-file");
    }

    @Test
    void yaml_errors_name_their_likely_cause() {
        Problem problem = Sample.sound().with(Sample.EN, "---\ntitle: What: a title\n---\n").compile().problems().stream()
                .filter(one -> one.code().equals("yaml-syntax")).findFirst().orElseThrow();
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.message(Language.ENGLISH)).contains("colon");
        assertThat(problem.message(Language.ARABIC)).contains("نقطتين");
    }
}
