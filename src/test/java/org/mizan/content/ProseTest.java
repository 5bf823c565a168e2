package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    private static final String PNG = "\u0089PNG";

    private static String html(String body) {
        Sample sample = Sample.sound().both(body);
        assertThat(sample.findings()).isEmpty();
        return sample.html();
    }

    private static List<String> findings(String body) {
        return Sample.sound().both(body).english();
    }

    @Test
    void the_empty_corner_of_a_table_heads_nothing() {
        assertThat(Sample.sound().both("| | Gives |\n| --- | --- |\n| A name | Weight |\n").html())
                .contains("<td dir=\"auto\"></td><th dir=\"auto\" scope=\"col\">Gives</th>");
    }

    @Test
    void every_block_finds_its_own_direction() {
        assertThat(html("Text\n\n## Title\n\n- item\n\n| a |\n|---|\n| b |\n")).contains("<p dir=\"auto\">Text</p>", "<h2 dir=\"auto\">Title</h2>",
                "<li dir=\"auto\">item</li>", "<th dir=\"auto\" scope=\"col\">a</th>", "<td dir=\"auto\">b</td>");
    }

    @Test
    void a_heading_carries_its_id() {
        assertThat(html("## Title {#my-title}\n\n### Below *it* {#below}\n")).contains("<h2 dir=\"auto\" id=\"my-title\">Title</h2>",
                "<h3 dir=\"auto\" id=\"below\">Below <em>it</em></h3>");
    }

    @Test
    void headings_begin_at_the_second_level_and_skip_none() {
        assertThat(findings("# Title\n")).containsExactly("6:1 heading-level");
        assertThat(findings("### Title\n")).containsExactly("6:1 heading-level");
        assertThat(findings("## A\n\n#### B\n\n### C\n")).containsExactly("8:1 heading-level");
        assertThat(findings("## A\n\n### B\n\n#### C\n\n## D\n\n### E\n")).isEmpty();
        assertThat(findings("Title\n=====\n")).containsExactly("6:1 heading-level");
    }

    @Test
    void ids_of_headings_are_unique_and_well_formed() {
        assertThat(findings("## A {#a}\n\n## B {#a}\n")).containsExactly("8:7 id-duplicate");
        assertThat(findings("## A {#A1}\n")).containsExactly("6:7 id-malformed");
        assertThat(findings("## A {#a b}\n")).containsExactly("6:10 option-unknown");
    }

    @Test
    void raw_html_is_shown_as_text() {
        assertThat(html("<script>alert(1)</script>\n\nA <b onclick=x>b</b>\n")).contains("&lt;script&gt;", "&lt;b onclick&#61;x&gt;").doesNotContain("<script", "<b ");
    }

    @Test
    void alerts_say_what_they_are_in_the_language_of_the_lesson() {
        Sample sample = Sample.sound().both("> [!NOTE]\n> One.\n\n> [!SAFETY]\n>\n> Two.\n>\n> - three\n");
        assertThat(sample.findings()).isEmpty();
        assertThat(sample.html()).contains("<div class=\"alert alert-note\" role=\"note\"><p class=\"alert-title\">Note</p>\n<p dir=\"auto\">One.</p>",
                "<div class=\"alert alert-safety\" role=\"note\"><p class=\"alert-title\">Safety first</p>\n<p dir=\"auto\">Two.</p>");
        assertThat(sample.lesson().text(org.mizan.language.Language.ARABIC).blocks().toString()).contains("ملاحظة");
    }

    @Test
    void alerts_that_are_none() {
        assertThat(findings("> [!CAUTION]\n> Text\n")).containsExactly("6:1 alert-unknown");
        assertThat(findings("> [!note]\n> Text\n")).containsExactly("6:1 alert-unknown");
        assertThat(findings("> [!NOTE] Text\n")).containsExactly("6:1 alert-unknown");
        assertThat(findings("> [!NOTE]\n")).containsExactly("6:1 alert-empty");
        assertThat(findings("> [!DO]\n> Text\n")).containsExactly("6:1 id-missing");
        assertThat(findings("- item\n\n  > [!DO] {#today}\n  > Text\n")).containsExactly("8:3 alert-nested");
        assertThat(findings("> Only a quote [!NOTE]\n")).isEmpty();
    }

    @Test
    void footnotes_are_kept_together_at_the_end() {
        String html = html("One[^a] and two[^b].\n\n```reflection #think\nWhy?\n```\n\nEnd.\n\n[^a]: First.\n[^b]: Second.\n");
        assertThat(html).contains("[Reflecting]").containsSubsequence("href=\"#fn-a\"", "End.", "aria-label=\"Notes\"", "First.", "aria-label=\"Back to the text\"");
        assertThat(findings("One[^a].\n")).containsExactly("6:4 footnote-undefined");
    }

    @Test
    void task_lists_are_read_out() {
        assertThat(html("- [x] done\n- [ ] open\n")).contains("<span class=\"task\" role=\"img\" aria-label=\"Done:\">☑</span> done",
                "<span class=\"task\" role=\"img\" aria-label=\"To do:\">☐</span> open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "//evil.example", "/en/courses", "http://example.org",
        "file:///etc/passwd", "&#x6A;avascript:alert(1)"})
    void addresses_that_a_lesson_may_not_lead_to(String address) {
        Sample sample = Sample.sound().en("[a](" + address + ")\n");
        assertThat(sample.english()).containsExactly("6:1 link-address");
        assertThat(sample.html()).isEqualTo("<p dir=\"auto\"><a href=\"#\">a</a></p>");
    }

    @Test
    void links_become_addresses_of_the_site() {
        Sample sample = Sample.sound().with("glossary.en.md", "## Audience {#audience}\n\nEverybody who can see.\n").with("glossary.ar.md", "## الجمهور {#audience}\n\nكلّ من يرى.\n")
                .with("pages/help.en.md", "---\ntitle: Help\n---\n\n## Now {#now}\n").with("pages/help.ar.md", "---\ntitle: مساعدة\n---\n\n## الآن {#now}\n")
                .en("[l](collected.en.md) [m](module.en.md) [c](../course.en.md) [h](../../../pages/help.en.md#now) [g](glossary:audience) [o](organisation:incident-contact) [w](https://example.org) <mailto:a@example.org>\n");
        assertThat(sample.findings()).isEmpty();
        assertThat(sample.html()).contains("<a href=\"/en/courses/demo/traces/collected\">l</a>", "<a href=\"/en/courses/demo/traces\">m</a>",
                "<a href=\"/en/courses/demo\">c</a>", "<a href=\"/en/help#now\">h</a>", "<a href=\"/en/glossary#audience\" class=\"glossary-link\">g</a>",
                "o<span class=\"organisation organisation-incident-contact\"> (your organisation tells you who or where this is)</span>",
                "<a href=\"https://example.org\" rel=\"external noopener noreferrer\">w</a>", "<a href=\"mailto:a&#64;example.org\">");
    }

    @Test
    void dead_links() {
        assertThat(Sample.sound().en("[a](nowhere.en.md)\n").english()).containsExactly("6:1 link-dead");
        assertThat(Sample.sound().en("Text [a](../../../../etc/passwd.en.md)\n").english()).containsExactly("6:6 link-dead");
        assertThat(Sample.sound().en("[a](collected)\n").english()).containsExactly("6:1 link-dead");
        assertThat(Sample.sound().en("[a](#nothing)\n").english()).containsExactly("6:1 link-anchor");
        assertThat(Sample.sound().en("[a](module.en.md#nothing)\n").english()).containsExactly("6:1 link-anchor");
        assertThat(Sample.sound().en("[a](glossary:nothing)\n").english()).containsExactly("6:1 link-dead");
        assertThat(Sample.sound().en("[a](collected.ar.md)\n").english()).containsExactly("6:1 link-language");
        assertThat(Sample.sound().en("[a]()\n").english()).containsExactly("6:1 link-dead");
    }

    @Test
    void a_link_may_lead_to_an_activity() {
        assertThat(findings("[play](#think)\n\n```reflection #think\nWhy?\n```\n")).isEmpty();
    }

    @Test
    void images_get_an_address_that_never_changes_its_meaning() {
        Sample sample = Sample.sound().both("See ![a dot](images/dot.svg) here.\n\n![A *wide* dot](images/dot.svg \"A caption\")\n")
                .with("courses/demo/traces/images/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40px\" height=\"20\"><circle r=\"2\"/></svg>");
        assertThat(sample.findings()).isEmpty();
        String address = "/content/" + Hashes.of(sample.read("courses/demo/traces/images/dot.svg").orElseThrow()).substring(0, 16) + "/courses/demo/traces/images/dot.svg";
        assertThat(sample.html()).contains("<img src=\"" + address + "\" alt=\"a dot\" width=\"40\" height=\"20\" loading=\"lazy\">",
                "<figure><img src=\"" + address + "\" alt=\"A wide dot\" width=\"40\" height=\"20\" loading=\"lazy\"><figcaption dir=\"auto\">A caption</figcaption></figure>");
    }

    @Test
    void images_that_cannot_be_shown() {
        assertThat(findings("![a](images/none.png)\n")).containsExactly("6:1 image-missing");
        assertThat(findings("![a](https://example.org/a.png)\n")).containsExactly("6:1 image-address");
        assertThat(findings("![a](data:image/png;base64,x)\n")).containsExactly("6:1 image-address");
        assertThat(findings("![a](/a.png)\n")).containsExactly("6:1 image-address");
        assertThat(Sample.sound().en("![](a.png)\n").with("courses/demo/traces/a.png", PNG).english()).containsExactly("6:1 image-alternative");
        assertThat(Sample.sound().en("![a](a.tiff)\n").with("courses/demo/traces/a.tiff", PNG).english()).containsExactly("6:1 image-kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script/>", "<rect onclick=\"x\"/>", "<image href=\"https://example.org/a.png\"/>", "<a href=\"javascript:x\"/>",
        "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"other.svg#a\"/>", "<foreignObject/>", "<style>@import 'x'</style>",
        "<rect style=\"fill: url(https://example.org)\"/>", "<set attributeName=\"href\" to=\"javascript:x\"/>"})
    void drawings_that_run_or_fetch_something(String drawn) {
        Sample sample = Sample.sound().both("![a](a.svg)\n").with("courses/demo/traces/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">\n" + drawn + "</svg>");
        assertThat(sample.findings()).hasSize(1).allMatch(found -> found.startsWith("traces/a.svg:2:") && found.endsWith(" svg-unsafe"));
    }

    @Test
    void drawings_that_are_no_drawings() {
        assertThat(Sample.sound().both("![a](a.svg)\n").with("courses/demo/traces/a.svg", "<svg>").findings()).hasSize(1).allMatch(found -> found.endsWith("svg-broken"));
        assertThat(Sample.sound().both("![a](a.svg)\n").with("courses/demo/traces/a.svg", "<html/>").findings()).hasSize(1).allMatch(found -> found.endsWith("svg-broken"));
        assertThat(Sample.sound().both("![a](a.svg)\n").with("courses/demo/traces/a.svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>").findings()).isNotEmpty();
    }

    @Test
    void blocks_that_are_not_where_or_what_they_should_be() {
        assertThat(findings("```reflection #think\nWhy?\n")).containsExactly("6:1 fence-unclosed");
        assertThat(findings("- item\n\n  ```reflection #think\n  Why?\n  ```\n")).containsExactly("8:3 block-nested");
        assertThat(findings("```reflexion #think\nWhy?\n```\n")).containsExactly("6:1 block-unknown");
        assertThat(findings("```Quiz\nWhy?\n```\n")).containsExactly("6:1 block-unknown");
        assertThat(findings("```reflection #think\n\n```\n")).containsExactly("6:1 block-empty");
        assertThat(findings("```reflection #think for=find-traces\nWhy?\n```\n")).containsExactly("6:22 option-unknown");
        assertThat(findings("```laws\n```\n")).containsExactly("6:1 laws-missing");
        assertThat(findings("```java\nint x;\n```\n")).isEmpty();
        assertThat(Sample.sound().with("courses/demo/guide.en.md", "---\ntitle: G\n---\n\n```reflection #think\nWhy?\n```\n").with("courses/demo/guide.ar.md", "---\ntitle: G\n---\n").findings())
                .containsExactly("guide.en.md:5:1 block-not-here");
    }

    @Test
    void direction_controls_end_with_their_paragraph() {
        assertThat(findings("a \u2067b\u2069 c \u202Bd\u202C\n")).isEmpty();
        assertThat(findings("a \u2067b\n\nc\u2069\n")).containsExactly("6:3 bidi-unclosed");
        assertThat(findings("a\n\u202Eb\n")).containsExactly("7:1 bidi-unclosed");
    }
}
