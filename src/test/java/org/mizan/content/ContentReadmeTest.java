package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The pages that tell instructors how to write say what the compiler does. */
class ContentReadmeTest {

    private static final Path CONTENT = Path.of("content");
    /** An example: its path in bold, then a fence of four. */
    private static final Pattern EXAMPLE = Pattern.compile("\\*\\*`(courses/[^`]+|glossary\\.\\w+\\.md|laws\\.yaml)`\\*\\*\n\n````\\w+\n(.*?\n)````\n", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\S+) \\| \\S.* \\|$");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void the_example_course_of_both_pages_is_sound() throws IOException {
        var files = examples();
        assertThat(files.keySet()).contains("courses/first-steps/permissions/weather.ar.md", "courses/first-steps/permissions/weather.en.md");
        var compilation = Compiler.proving(CLOCK).compile(source(files));
        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.courses()).containsOnlyKeys("first-steps");
    }

    @Test
    void both_pages_show_the_same_syllabus() throws IOException {
        assertThat(uncommented(read("README.ar.md"))).isEqualTo(uncommented(read("README.md")));
    }

    @Test
    void every_rule_is_in_the_table_with_its_severity() throws IOException {
        assertThat(rules("README.md")).isEqualTo(expected("Problem", "warning"));
        assertThat(rules("README.ar.md")).isEqualTo(expected("مشكلة", "تحذير"));
    }

    private static Map<String, String> rules(String file) throws IOException {
        var rules = new TreeMap<String, String>();
        var table = read(file);
        RULE.matcher(table.substring(table.indexOf("| `file-unreadable`"))).results().forEach(row -> rules.put(row.group(1), row.group(2)));
        return rules;
    }

    private static Map<String, String> expected(String problem, String warning) {
        var rules = new TreeMap<String, String>();
        Arrays.stream(Rule.values()).forEach(rule -> rules.put(rule.code(), rule.severity() == Problem.Severity.PROBLEM ? problem : warning));
        return rules;
    }

    private static Map<String, byte[]> examples() throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var page : List.of("README.md", "README.ar.md")) {
            EXAMPLE.matcher(read(page)).results().forEach(example -> files.put(example.group(1), example.group(2).getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private static String uncommented(String page) {
        var syllabus = EXAMPLE.matcher(page);
        assertThat(syllabus.find()).isTrue();
        assertThat(syllabus.group(1)).endsWith("course.yaml");
        return syllabus.group(2).replaceAll(" *#.*", "");
    }

    private static Source source(Map<String, byte[]> files) {
        return new Source() {

            @Override
            public SortedSet<String> paths() {
                return new TreeSet<>(files.keySet());
            }

            @Override
            public Optional<byte[]> read(String path) {
                return Optional.ofNullable(files.get(path));
            }
        };
    }

    private static String read(String file) throws IOException {
        return Files.readString(CONTENT.resolve(file));
    }
}
