package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file, the compiler comes back with findings. */
class FuzzTest {

    private static final List<String> PIECES = List.of("```", "---", "\n", "\n\n", "> ", "- ", "- [x] ", "- ( ) ", "[[", "]]", "|", "## ", "{#", "}", ":", ": ", ",", "\t", "\"", "'", "[", "]", "(",
            ")", "![", "](", "[^1]", "$", "&a ", "*a", "<", ">", "!", "#", "%", "\\", "١. ", "\u202E", "\u0000", "\uE000", "\uD800", "Hint: ", "when: ", "not ", "\r", "~~~", "<!--", "|---|---|\n",
            "[!DO]", "simulation", "quiz #", "for=", "±", "kind: mirror\n", "~", "0x1F", "...", "? ", "@");

    private static Sample everything() {
        Sample sample = Sample.sound();
        String body = "## One {#one}\n\nText with a note[^1] and [a link](module.en.md) and ![an image](a.svg).\n\n[^1]: Note.\n\n> [!DO] {#today}\n> Look.\n\n| a | b |\n|---|---|\n| c | d |\n\n"
                + "```quiz #check shuffle\n## A? {#q-a for=find-traces}\n\n- [x] Yes\n- [ ] No\n  > No.\n\n> Why.\n\n## B {#q-b}\n\n1. one\n2. two\n\nHint: a\n\n## C {#q-c}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n"
                + "\n## D [[x|y]] and [[72±1]] {#q-d}\n```\n\n```simulation #phone\n" + MirrorTest.PHONE + "```\n\n```reflection #think\nWhy?\n```\n\n```laws\n```\n";
        return sample.en(body).ar(body.replace("module.en", "module.ar"))
                .edit(Sample.EN, "minutes: 3", "minutes: 8").edit(Sample.AR, "minutes: 3", "minutes: 8").with("courses/demo/traces/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
                .with("laws.yaml", "checked: 2026-11\nlaws:\n  - {id: a, country: {ar: أ, en: A}, law: {ar: ب, en: B}, authority: {ar: ت, en: C}}\n")
                .with("glossary.en.md", "## A {#a}\n\nText.\n").with("glossary.ar.md", "## أ {#a}\n\nنصّ.\n")
                .with("courses/demo/assessment.en.md", AssessmentTest.POOL).with("courses/demo/assessment.ar.md", AssessmentTest.POOL);
    }

    @Test
    void the_unharmed_folder_is_sound() {
        assertThat(everything().findings()).isEmpty();
    }

    @RepeatedTest(60)
    void harmed_files_are_survived(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Sample sample = everything();
        List<String> paths = new ArrayList<>(sample.paths());
        for (int file = 0; file < 3; file++) {
            String path = paths.get(random.nextInt(paths.size()));
            byte[] bytes = sample.read(path).orElseThrow();
            for (int times = random.nextInt(6); times >= 0; times--) {
                bytes = harm(bytes, random);
            }
            sample.with(path, bytes);
        }
        long before = System.nanoTime();
        Compilation compilation = sample.compile();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
        assertThat(compilation.problems()).noneMatch(problem -> problem.code().equals("internal"));
        assertThat(compilation.problems()).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
    }

    private static byte[] harm(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(30));
        return switch (random.nextInt(6)) {
            case 0 -> (text.substring(0, at) + text.substring(end)).getBytes(StandardCharsets.UTF_8);
            case 1 -> (text.substring(0, at) + text.substring(at, end).repeat(random.nextInt(50)) + text.substring(at)).getBytes(StandardCharsets.UTF_8);
            case 2 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 3 -> {
                byte[] flipped = bytes.clone();
                if (flipped.length > 0) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
            default -> (text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())).repeat(1 + random.nextInt(3)) + text.substring(at)).getBytes(StandardCharsets.UTF_8);
        };
    }

    @Test
    void long_runs_of_one_sign_take_no_long_time() {
        long before = System.nanoTime();
        for (String piece : PIECES) {
            String run = piece.repeat(4000);
            Sample.sound().en(run + "\n").ar("```quiz #check\n## A {#q-a}\n\n" + run + "\n```\n\n```simulation #phone\n" + run + "\n```\n").compile();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(120));
    }

    @Test
    void two_hundred_lessons_take_a_few_seconds() {
        Sample sample = everything();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            for (String language : List.of("ar", "en")) {
                sample.with("courses/demo/traces/lesson-" + i + "." + language + ".md", sample.read(Sample.LESSON + "." + language + ".md").orElseThrow());
            }
            names.append(", lesson-").append(i);
        }
        sample.edit(SyllabusTest.YAML, "[collected]", "[collected" + names + "]");
        long before = System.nanoTime();
        Compilation compilation = sample.compile();
        Duration took = Duration.ofNanos(System.nanoTime() - before);
        assertThat(compilation.problems()).isEmpty();
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }
}
