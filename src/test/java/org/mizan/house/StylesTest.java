package org.mizan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Styles read from the right as well as from the left, and nothing comes from another host or against the policy. */
class StylesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path THEME = Path.of("deploy/keycloak/theme");
    private static final Pattern ONE_SIDED = Pattern.compile("(?<![-\\w])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[-\\w]*"
            + "|border-(?:top|bottom)-(?:left|right)-radius|left|right)\\s*:|(?:text-align|float|clear|caption-side)\\s*:\\s*(?:left|right)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:\\b(?:src|href|action|poster|srcset|formaction|data)\\s*=\\s*[\"']?|url\\(\\s*[\"']?|@import\\s+[\"'])(?:https?:)?//[^\"')\\s>]+");
    private static final Pattern AGAINST_POLICY = Pattern.compile("<[a-z][^>]*\\s(?:style|on[a-z]+)\\s*=|<script(?![^>]*\\ssrc=)[^>]*>|<style\\b|javascript:");

    @Test
    void styles_are_logical() {
        WordsTest.files(RESOURCES, ".css").forEach(file -> assertThat(found(ONE_SIDED, plain(WordsTest.read(file)))).as(file.toString()).isEmpty());
    }

    @Test
    void a_one_sided_style_is_found() {
        assertThat(found(ONE_SIDED, "a{margin-left:1px} b{ left : 0 } c{text-align:right} d{border-top-left-radius:1px}")).hasSize(4);
        assertThat(found(ONE_SIDED, "a{margin-inline-start:1px;inset-inline:0;text-align:start;--left-over:1px;object-position:left}")).isEmpty();
    }

    @Test
    void nothing_is_loaded_from_another_host() {
        for (var ending : List.of(".html", ".css", ".js", ".svg")) {
            WordsTest.files(RESOURCES, ending).forEach(file -> assertThat(found(ELSEWHERE, WordsTest.read(file))).as(file.toString()).isEmpty());
        }
        if (THEME.toFile().isDirectory()) {
            for (var ending : List.of(".ftl", ".css", ".js")) {
                WordsTest.files(THEME, ending).forEach(file -> assertThat(found(ELSEWHERE, WordsTest.read(file))).as(file.toString()).isEmpty());
            }
        }
    }

    @Test
    void another_host_is_found() {
        assertThat(found(ELSEWHERE, "<img src=\"https://elsewhere.example/a.png\"><a href='//elsewhere.example'>")).hasSize(2);
        assertThat(found(ELSEWHERE, "a{background:url(http://elsewhere.example/a)}")).hasSize(1);
        assertThat(found(ELSEWHERE, "<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"/ar\">")).isEmpty();
    }

    @Test
    void templates_keep_to_the_content_security_policy() {
        // The frame of mails is no page: it has to bring its few styles along.
        WordsTest.files(RESOURCES, ".html").stream().filter(file -> !file.endsWith(Path.of("mail/head.html")))
                .forEach(file -> assertThat(found(AGAINST_POLICY, WordsTest.read(file))).as(file.toString()).isEmpty());
    }

    @Test
    void what_the_policy_forbids_is_found() {
        assertThat(found(AGAINST_POLICY, "<p style=\"color:red\"><b onclick=\"x()\"><script>x()</script><style>a{}</style>")).hasSize(4);
        assertThat(found(AGAINST_POLICY, "<script type=\"module\" src=\"{x}\"></script><p class=\"style\">")).isEmpty();
    }

    private static String plain(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", " ");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
