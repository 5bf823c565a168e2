package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

class FilesTest {

    @Test
    void bytes_that_are_no_text() {
        byte[] bytes = new String(Sample.sound().read(Sample.EN).orElseThrow(), StandardCharsets.UTF_8).replace("Short", "Sh\u00f6rt").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Sample.sound().with(Sample.EN, bytes).findings()).containsExactly("en:6:3 file-encoding");
        assertThat(Sample.sound().with(Sample.EN, Arrays.copyOf("---\ntitle: \u0639".getBytes(StandardCharsets.UTF_8), 12)).findings()).containsExactly("en:2:8 file-encoding");
    }

    @Test
    void characters_that_nobody_sees() {
        assertThat(Sample.sound().en("a\u0000b\n").findings()).containsExactly("en:6:2 file-character");
        assertThat(Sample.sound().en("a\u0007b\n").findings()).containsExactly("en:6:2 file-character");
        assertThat(Sample.sound().en("a\uE000b\n").findings()).containsExactly("en:6:2 file-character");
        assertThat(Sample.sound().en("a\tb\u200F \u00A0 \uD83D\uDE42\n").findings()).isEmpty();
    }

    @Test
    void files_that_are_too_large() {
        assertThat(Sample.sound().en("word \n".repeat(200_000)).findings()).containsExactly("en:1:1 file-size");
    }

    @Test
    void a_byte_order_mark_and_foreign_line_ends_do_no_harm() {
        Sample sample = Sample.sound().en("Short text.\r\n\r\n# Title\r\n");
        assertThat(sample.with(Sample.EN, "\uFEFF" + new String(sample.read(Sample.EN).orElseThrow(), StandardCharsets.UTF_8).replaceAll("(?<!\r)\n", "\r\n")).findings())
                .containsExactly("en:8:1 heading-level");
    }

    @Test
    void depth_that_no_reader_follows_is_survived() {
        assertThat(Sample.sound().both("> ".repeat(5000) + "deep\n").compile().courses()).containsKey("demo");
        assertThat(Sample.sound().both("- ".repeat(3000) + "deep\n").compile().courses()).containsKey("demo");
        assertThat(Sample.sound().both("[".repeat(20_000) + "\n").compile().courses()).containsKey("demo");
        assertThat(Sample.sound().both("*a **b ".repeat(5000) + "\n").compile().courses()).containsKey("demo");
        assertThat(Sample.sound().with("courses/demo/course.yaml", "[".repeat(10_000)).findings()).contains("course.yaml:1:1 yaml-limit");
        assertThat(Sample.sound().with("courses/demo/course.yaml", "a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c]\n"
                + "e: &e [*d, *d, *d, *d, *d, *d, *d, *d]\nf: [*e, *e, *e, *e, *e, *e, *e, *e]\n").findings()).contains("course.yaml:1:1 yaml-limit");
        assertThat(Sample.sound().with("courses/demo/course.yaml", "a: &a [*a]\n").findings()).contains("course.yaml:1:1 yaml-limit");
    }

    @Test
    void files_that_nothing_names() {
        assertThat(Sample.sound().with("courses/demo/traces/other.en.md", "").findings()).containsExactly("traces/other.en.md:1:1 file-unlisted");
        assertThat(Sample.sound().with("courses/demo/traces/deep/other.en.md", "").findings()).containsExactly("traces/deep/other.en.md:1:1 file-unlisted");
        assertThat(Sample.sound().with("courses/demo/traces/other.md", "").findings()).containsExactly("traces/other.md:1:1 file-name");
        assertThat(Sample.sound().with("courses/demo/traces/collected.fr.md", "").findings()).containsExactly("traces/collected.fr.md:1:1 file-language");
        assertThat(Sample.sound().with("courses/demo/course.yml", "").findings()).containsExactly("course.yml:1:1 file-unlisted");
        assertThat(Sample.sound().with("notes.md", "").with("about.en.md", "").findings()).containsExactly("about.en.md:1:1 file-unlisted", "notes.md:1:1 file-name");
        assertThat(Sample.sound().with("README.md", "").with("README.ar.md", "").with("courses/demo/README.md", "").findings()).isEmpty();
    }

    @Test
    void names_without_a_file() {
        assertThat(Sample.sound().without(Sample.EN).without(Sample.AR).findings()).containsExactly("course.yaml:6:12 file-missing");
        assertThat(Sample.sound().without("courses/demo/course.yaml").findings()).contains("course.yaml:1:1 file-missing");
        assertThat(Sample.sound().without("courses/demo/course.en.md").without("courses/demo/course.ar.md").findings()).containsExactly("course.yaml:3:1 file-missing");
        assertThat(Sample.sound().without("courses/demo/traces/module.en.md").without("courses/demo/traces/module.ar.md").findings())
                .containsExactly("course.yaml:6:3 file-missing");
    }

    @Test
    void a_missing_translation_is_a_warning_at_the_file_that_is_there() {
        Compilation compilation = Sample.sound().without(Sample.AR).without("courses/demo/course.ar.md").compile();
        assertThat(compilation.sound()).isTrue();
        assertThat(compilation.problems()).extracting(Problem::file).containsExactly("courses/demo/course.en.md", Sample.EN);
        assertThat(compilation.problems()).extracting(Problem::code).containsOnly("translation-missing");
        assertThat(compilation.courses().get("demo").lessons().get(0).text(org.mizan.language.Language.ARABIC).title()).isEqualTo("What is collected");
    }

    @Test
    void a_broken_file_does_not_keep_others_from_being_checked() {
        assertThat(Sample.sound().with("courses/demo/course.yaml", "audience: [").with("courses/second/course.yaml", "x").with("pages/About.en.md", "---\ntitle: a\n---\n# b\n")
                .findings()).contains("course.yaml:1:12 yaml-syntax", "courses/second/course.yaml:1:1 yaml-type", "pages/About.en.md:4:1 heading-level");
    }
}
