package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.language.Language;

/** The example of each kind is sound in both languages, in step, and the one that authors read. */
class KindsTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?m)^````markdown\n```simulation #([a-z-]+)[^\n]*\n(kind: ([a-z]+)\n.*?)```\n````$", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = { "permissions", "consent", "banner", "collect" })
    void an_example_is_sound_and_in_step(String kind) {
        Sample both = Sample.sound().en(block(kind, Language.ENGLISH)).ar(block(kind, Language.ARABIC));
        assertThat(both.findings()).isEmpty();
        assertThat(both.compile().simulations()).extracting(SimulationReport::kind).containsExactly(kind, kind);
        assertThat(Kinds.example(kind).kind()).isEqualTo(kind);
    }

    private static String block(String kind, Language language) {
        return "```simulation #example\n" + Kinds.yaml(kind, language) + "```\n";
    }

    @Test
    void the_pages_for_authors_show_sound_examples_in_step() throws IOException {
        Map<String, String> english = examples("README.md");
        Map<String, String> arabic = examples("README.ar.md");
        assertThat(arabic.keySet()).isEqualTo(english.keySet());
        english.forEach((kind, yaml) -> assertThat(Sample.sound().en("```simulation #example\n" + yaml + "```\n")
                .ar("```simulation #example\n" + arabic.get(kind) + "```\n").findings()).as(kind).isEmpty());
        assertThat(english.keySet()).containsAll(SimulationBlock.KINDS.stream().filter(kind -> !kind.equals("mirror")).toList());
    }

    private static Map<String, String> examples(String page) throws IOException {
        Map<String, String> examples = new TreeMap<>();
        EXAMPLE.matcher(Files.readString(Path.of("content", page))).results().forEach(example -> examples.put(example.group(3), example.group(2)));
        return examples;
    }
}
