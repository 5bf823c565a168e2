package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mizan.language.Language;

/** Rules and their words agree; {@link ContentReadmeTest} holds the table for authors to them. */
class RuleTest {

    private static final Path JAVA = Path.of("src/main/java/org/mizan/content");

    @Test
    void every_rule_says_what_is_wrong_and_how_to_mend_it_in_each_language() {
        assertThat(Words.PROBLEMS.languages()).contains(Language.ARABIC, Language.ENGLISH);
        for (Rule rule : Rule.values()) {
            String english = Words.PROBLEMS.say(Language.ENGLISH, rule.code(), "a", "b", "c", "d", "e");
            assertThat(english).as(rule.code()).isNotEqualTo(rule.code());
            assertThat(english.contains(";") || rule == Rule.YAML_SYNTAX).as(rule.code()).isTrue();
            for (Language language : Words.PROBLEMS.languages()) {
                assertThat(Words.PROBLEMS.keys(language)).contains(rule.code());
            }
        }
    }

    @Test
    void sentences_use_the_same_arguments_in_each_language() {
        for (String key : Words.PROBLEMS.keys(Language.ENGLISH)) {
            List<Object> marks = List.of("⟨0⟩", "⟨1⟩", "⟨2⟩", "⟨3⟩", "⟨4⟩");
            for (Language language : Words.PROBLEMS.languages()) {
                assertThat(marks(Words.PROBLEMS.say(language, key, marks.toArray()))).as(key + " " + language)
                        .isEqualTo(marks(Words.PROBLEMS.say(Language.ENGLISH, key, marks.toArray())));
            }
        }
    }

    private static Set<String> marks(String sentence) {
        return Pattern.compile("⟨\\d⟩").matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_rule_and_every_word_is_used() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.list(JAVA)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java") && !path.endsWith("Rule.java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        for (Rule rule : Rule.values()) {
            assertThat(code).as(rule.code()).containsPattern("Rule\\." + rule.name() + "\\b");
        }
        Set<String> codes = Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.toSet());
        for (String key : Words.PROBLEMS.keys(Language.ENGLISH)) {
            String asWritten = key.startsWith("aspect-") ? key.substring("aspect-".length()) : key;
            assertThat(codes.contains(key) || code.indexOf("\"" + asWritten + "\"") >= 0).as(key).isTrue();
        }
        for (String key : Words.CONTENT.keys(Language.ENGLISH)) {
            String kind = key.substring(key.indexOf('.') + 1);
            boolean made = key.startsWith("alert.") && Alerts.KINDS.contains(kind.toUpperCase(java.util.Locale.ROOT)) || key.startsWith("laws.") && code.indexOf("\"" + kind + "\"") >= 0;
            assertThat(made || code.indexOf("\"" + key + "\"") >= 0).as(key).isTrue();
        }
    }
}
