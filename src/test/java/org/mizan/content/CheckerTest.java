package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    private int check(Sample sample, String... options) throws IOException {
        for (String path : sample.paths()) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), sample.read(path).orElseThrow());
        }
        String[] arguments = new String[options.length + 1];
        arguments[0] = folder.toString();
        System.arraycopy(options, 0, arguments, 1, options.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        return new Checker(Sample.NOVEMBER_2026, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(error, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void a_sound_folder_ends_with_zero_and_counts() throws IOException {
        assertThat(check(Sample.sound())).isZero();
        assertThat(lines()).containsExactly("Problems: 0, warnings: 0, courses: 1, lessons: 1, simulations: 0");
        assertThat(error.size()).isZero();
    }

    @Test
    void warnings_alone_end_with_zero() throws IOException {
        assertThat(check(Sample.sound().without(Sample.AR))).isZero();
        assertThat(lines().get(0)).startsWith("courses/demo/traces/collected.en.md:1:1: warning[translation-missing]: ");
    }

    @Test
    void a_problem_ends_with_one_and_says_where_and_how_to_mend_it() throws IOException {
        assertThat(check(Sample.sound().both("# Title\n"))).isEqualTo(1);
        assertThat(lines()).hasSize(3);
        assertThat(lines().get(1)).isEqualTo("courses/demo/traces/collected.en.md:6:1: problem[heading-level]: # does not belong here; begin with ## and skip no level, so write ##");
        assertThat(lines().get(2)).startsWith("Problems: 2, warnings: 0");
    }

    @Test
    void the_language_of_messages_may_be_chosen() throws IOException {
        assertThat(check(Sample.sound().both("# Title\n"), "--language", "ar")).isEqualTo(1);
        assertThat(lines().get(0)).contains("problem[heading-level]: لا موضع هنا");
    }

    @Test
    void json_can_be_read_by_a_program() throws IOException {
        assertThat(check(Sample.simulation(MirrorTest.PHONE.replace("debrief: What", "debreif: \"What")), "--json")).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.fieldNames()).toIterable().containsExactly("problems", "courses", "simulations");
        assertThat(json.get("problems").get(0).fieldNames()).toIterable().containsExactly("file", "line", "column", "severity", "code", "message");
        assertThat(json.get("problems").get(0).get("severity").asText()).isEqualTo("problem");
        assertThat(json.get("courses").get(0).toString()).isEqualTo("{\"id\":\"demo\",\"lessons\":1,\"languages\":[\"ar\",\"en\"]}");
    }

    @Test
    void json_tells_the_figures_of_the_solver() throws IOException {
        assertThat(check(Sample.simulation(MirrorTest.PHONE), "--json")).isZero();
        JsonNode simulation = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)).get("simulations").get(0);
        assertThat(simulation.toString()).isEqualTo("{\"id\":\"demo/traces/collected#phone\",\"kind\":\"mirror\",\"language\":\"ar\",\"configurations\":9,\"solutions\":2,"
                + "\"fewestChanges\":2,\"minimalSolutions\":2,\"deadSettings\":[],\"idleSettings\":[],\"solvedByDefault\":false,\"solvedByLockingAll\":false}");
    }

    @Test
    void an_unsolvable_simulation_has_no_fewest_changes() throws IOException {
        assertThat(check(Sample.simulation(MirrorTest.PHONE.replace("{never: clinic, for: shop}", "{never: place-now, for: family}")), "--json")).isEqualTo(1);
        JsonNode simulation = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)).get("simulations").get(0);
        assertThat(simulation.get("fewestChanges").isNull()).isTrue();
        assertThat(simulation.get("minimalSolutions").asInt()).isZero();
        assertThat(simulation.get("solutions").asInt()).isZero();
    }

    @Test
    void what_cannot_be_read_ends_with_two_and_a_sentence() throws IOException {
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(run(folder.toString(), "--jsn")).isEqualTo(2);
        assertThat(run(folder.toString(), "other")).isEqualTo(2);
        assertThat(run(folder.toString(), "--language", "xx")).isEqualTo(2);
        assertThat(run("\u0000")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(error.toString(StandardCharsets.UTF_8).lines()).hasSize(6);
    }

    @Test
    void an_empty_shelf_is_sound() throws IOException {
        Files.createDirectories(folder.resolve("courses"));
        assertThat(run(folder.toString())).isZero();
    }
}
