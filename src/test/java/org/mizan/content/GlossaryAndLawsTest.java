package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mizan.course.Term;
import org.mizan.language.Language;
import org.mizan.language.Markup;

class GlossaryAndLawsTest {

    private static final String LAWS = """
            checked: 2026-11
            notice: {ar: تنبيه, en: No advice <b>}
            laws:
              - id: egypt
                country: {ar: مصر, en: Egypt}
                law: {ar: قانون, en: Law}
                number: {ar: "151", en: No. 151 of 2020}
                authority: {ar: مركز, en: Centre}
                also: {en: A remark}
                link: https://example.org
              - id: jordan
                country: {ar: الأردن, en: Jordan}
                law: {ar: قانون, en: Law}
                authority: {ar: مجلس, en: Council}
            """;

    @Test
    void terms_are_read() {
        Sample sample = Sample.sound().with("glossary.en.md", "## Personal data {#personal-data}\n\nAnything.\n\nMore.\n\n## Other {#other}\n\nText.\n")
                .with("glossary.ar.md", "## البيانات الشخصية {#personal-data}\n\nكلّ شيء.\n\n## آخر {#other}\n\nنصّ.\n");
        assertThat(sample.findings()).isEmpty();
        assertThat(sample.compile().glossary().get(Language.ENGLISH)).containsExactly(
                new Term("personal-data", Language.ENGLISH, "Personal data", new Markup("<p dir=\"auto\">Anything.</p>\n<p dir=\"auto\">More.</p>")),
                new Term("other", Language.ENGLISH, "Other", new Markup("<p dir=\"auto\">Text.</p>")));
    }

    @Test
    void terms_that_are_not_as_they_should_be() {
        assertThat(Sample.sound().with("glossary.en.md", "Text.\n\n## A\n\nText.\n\n### B {#b}\n\n## C {#b}\n\nText.\n").findings()).containsExactly(
                "glossary.en.md:1:1 quiz-text-before", "glossary.en.md:3:1 id-missing", "glossary.en.md:7:1 block-empty", "glossary.en.md:7:1 heading-level",
                "glossary.en.md:9:7 id-duplicate");
        assertThat(Sample.sound().with("glossary.en.md", "## A {#a}\n\nText.\n").with("glossary.ar.md", "## ب {#b}\n\nنصّ.\n").findings())
                .containsExactly("glossary.ar.md:1:7 translation-missing", "glossary.en.md:1:7 translation-missing");
    }

    @Test
    void the_table_of_laws_is_shown_in_the_language_of_the_lesson() {
        Sample sample = Sample.sound().with("laws.yaml", LAWS).both("Before.\n\n```laws\n```\n");
        assertThat(sample.findings()).isEmpty();
        assertThat(sample.html()).contains("<th scope=\"row\" dir=\"auto\">Egypt</th>", "<a rel=\"external noopener noreferrer\" href=\"https://example.org\">Law</a>",
                "data-label=", "A remark", "No advice &lt;b&gt;", "<bdi>2026-11</bdi>", "Jordan");
        assertThat(sample.lesson().text(Language.ARABIC).blocks().toString()).contains("مصر");
    }

    @Test
    void some_rows_may_be_chosen() {
        Sample sample = Sample.sound().with("laws.yaml", LAWS).both("```laws\njordan\n```\n");
        assertThat(sample.html()).contains("Jordan").doesNotContain("Egypt");
        assertThat(Sample.sound().with("laws.yaml", LAWS).both("```laws\njordan\nfrance\n```\n").english()).containsExactly("8:1 name-undeclared");
    }

    @Test
    void laws_that_are_not_as_they_should_be() {
        assertThat(Sample.sound().with("laws.yaml", LAWS.replace("id: jordan", "id: egypt")).findings()).containsExactly("laws.yaml:11:9 id-duplicate");
        assertThat(Sample.sound().with("laws.yaml", LAWS.replace("checked:", "cheked:")).findings()).containsExactly("laws.yaml:1:1 key-unknown");
        assertThat(Sample.sound().with("laws.yaml", LAWS.replace("https:", "http:")).findings()).containsExactly("laws.yaml:10:11 value-invalid");
        assertThat(Sample.sound().with("laws.yaml", LAWS.replace("2026-11", "2025-01")).findings()).containsExactly("laws.yaml:1:10 checked-stale");
    }
}
