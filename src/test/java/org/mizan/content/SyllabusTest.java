package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.course.Course;

class SyllabusTest {

    static final String YAML = "courses/demo/course.yaml";

    @Test
    void the_facts_are_read() {
        Sample sample = Sample.sound().edit(YAML, "outcomes: [find-traces]", "requires: [base]\noutcomes: [find-traces]\ncertificate: {pass: 80, valid: P1Y}\nformerly: [old-demo]");
        sample.with("courses/demo/assessment.en.md", AssessmentTest.POOL).with("courses/demo/assessment.ar.md", AssessmentTest.POOL);
        for (String path : List.copyOf(sample.paths())) {
            sample.with(path.replace("courses/demo/", "courses/base/"), sample.read(path).orElseThrow());
        }
        sample.edit("courses/base/course.yaml", "requires: [base]", "requires: []").edit("courses/base/course.yaml", "[old-demo]", "[old-base]");
        assertThat(sample.findings()).isEmpty();
        Course course = sample.compile().courses().get("demo");
        assertThat(course.audience()).isEqualTo("everyone");
        assertThat(course.level()).isEqualTo("beginner");
        assertThat(course.requires()).containsExactly("base");
        assertThat(course.outcomes()).containsExactly("find-traces");
        assertThat(course.formerly()).containsExactly("old-demo");
        assertThat(course.certificate().orElseThrow().pass()).isEqualTo(80);
        assertThat(course.certificate().orElseThrow().valid()).contains(Period.ofYears(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "audience: everyone        | audience: nobody                | 1:11 value-unknown",
        "level: beginner           | level: easy                     | 2:8 value-unknown",
        "languages: [ar, en]       | languages: [arabic, en]         | 3:13 value-invalid",
        "languages: [ar, en]       | languages: []                   | 3:12 section-empty",
        "level: beginner           | levl: beginner                  | 2:1 key-unknown",
        "level: beginner           | level: beginner\\nauthor: Omar  | 3:1 key-unknown",
        "outcomes: [find-traces]   | outcomes: [Find traces]         | 4:12 id-malformed",
        "outcomes: [find-traces]   | outcomes: [find-traces, find-traces] | 4:25 id-duplicate",
        "outcomes: [find-traces]   | outcomes: [find-traces]\\nrequires: [nothing] | 5:12 course-undeclared",
        "outcomes: [find-traces]   | outcomes: [find-traces]\\nrequires: [demo] | 5:12 requires-cycle",
        "outcomes: [find-traces]   | outcomes: [find-traces]\\nformerly: [demo] | 5:12 formerly-in-use",
        "outcomes: [find-traces]   | outcomes: [find-traces]\\ncertificate: {pass: 80} | 5:1 certificate-without-assessment",
        "outcomes: [find-traces]   | outcomes: [find-traces]\\ncertificate: {pass: 101} | 5:21 value-invalid",
        "outcomes: [find-traces]   | outcomes: [find-traces]\\ncertificate: {pass: 80, valid: a year} | 5:32 value-invalid",
        "outcomes: [find-traces]   | outcomes: [find-traces]\\ncertificate: {valid: P1Y} | 5:14 key-missing",
        "traces: [collected]       | traces: [collected, collected]  | 6:23 id-duplicate",
        "traces: [collected]       | traces: []                      | 6:3 section-empty",
        "traces: [collected]       | traces: [collected, Other]      | 6:23 id-malformed",
        "traces: [collected]       | traces: [collected, other]      | 6:23 file-missing",
        "traces: [collected]       | Traces: [collected]             | 6:3 id-malformed",
    })
    void what_is_wrong_is_found_where_it_stands(String from, String to, String expected) {
        assertThat(Sample.sound().edit(YAML, from, to.replace("\\n", "\n")).findings()).contains("course.yaml:" + expected);
    }

    @Test
    void outcomes_are_put_into_words_in_each_language() {
        assertThat(Sample.sound().edit(YAML, "[find-traces]", "[find-traces, other]").findings())
                .containsExactly("course.ar.md:4:1 outcome-sentence", "course.en.md:4:1 outcome-sentence");
        assertThat(Sample.sound().edit("courses/demo/course.en.md", "  find-traces: F", "  other: Other\n  find-traces: F").findings())
                .containsExactly("course.en.md:5:3 outcome-undeclared");
        assertThat(Sample.sound().edit("courses/demo/course.en.md", "summary: A", "sumary: A").findings())
                .containsExactly("course.en.md:1:1 key-missing", "course.en.md:3:1 key-unknown");
    }

    @Test
    void courses_that_wait_for_each_other() {
        Sample sample = Sample.sound();
        for (String path : List.copyOf(sample.paths())) {
            sample.with(path.replace("courses/demo/", "courses/other/"), sample.read(path).orElseThrow());
        }
        sample.edit(YAML, "modules:", "requires: [other]\nmodules:").edit("courses/other/course.yaml", "modules:", "requires: [demo]\nmodules:");
        assertThat(sample.findings()).containsExactly("course.yaml:5:12 requires-cycle", "courses/other/course.yaml:5:12 requires-cycle");
    }

    @Test
    void an_id_in_use_is_nobodys_former_id() {
        Sample sample = Sample.sound().edit(Sample.EN, "minutes", "formerly: [collected]\nminutes").edit(Sample.AR, "minutes", "formerly: [collected]\nminutes");
        assertThat(sample.findings()).containsExactly("ar:3:11 formerly-in-use", "en:3:11 formerly-in-use");
    }

    @Test
    void a_course_in_a_third_language_needs_files_only() {
        Sample sample = Sample.sound().edit(YAML, "[ar, en]", "[ar, en, fr]");
        for (String stem : List.of("course", "traces/module", "traces/collected")) {
            sample.with("courses/demo/" + stem + ".fr.md", sample.read("courses/demo/" + stem + ".en.md").orElseThrow());
        }
        assertThat(sample.findings()).isEmpty();
        assertThat(sample.lesson().texts()).hasSize(3);
    }

    @Test
    void a_list_of_bad_ids_is_not_empty() {
        assertThat(Sample.sound().edit("courses/demo/course.yaml", "[find-traces]", "[أثر]").findings()).anyMatch(one -> one.endsWith("id-malformed")).noneMatch(one -> one.endsWith("section-empty"));
    }
}
