package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mizan.course.Assessment;
import org.mizan.language.Language;

class AssessmentTest {

    static final String POOL = """
            ---
            title: Assessment
            ---

            Before you begin.

            ```quiz #pool pick=1 attempts=2
            ## One? {#q-one for=find-traces}

            - (x) Yes
            - ( ) No
              > No.

            ## Two? {#q-two for=find-traces}

            - (x) Yes
            - ( ) No
              > No.
            ```
            """;
    private static final String EN = "courses/demo/assessment.en.md";
    private static final String AR = "courses/demo/assessment.ar.md";

    private static Sample sample(String pool) {
        return Sample.sound().with(EN, pool).with(AR, pool);
    }

    @Test
    void the_pool_is_read() {
        Sample sample = sample(POOL);
        assertThat(sample.findings()).isEmpty();
        Assessment assessment = sample.compile().courses().get("demo").assessment().get(Language.ENGLISH);
        assertThat(assessment.title()).isEqualTo("Assessment");
        assertThat(assessment.pick()).isEqualTo(1);
        assertThat(assessment.attempts()).isEqualTo(2);
        assertThat(assessment.quiz().questions()).hasSize(2);
        assertThat(assessment.introduction().html()).contains("Before you begin.");
    }

    @Test
    void its_options_may_stand_in_front_matter() {
        Sample sample = sample(POOL.replace(" pick=1 attempts=2", "").replace("title: Assessment\n", "title: Assessment\nshuffle: true\npick: 2\nattempts: 1\n"));
        assertThat(sample.findings()).isEmpty();
        Assessment assessment = sample.compile().courses().get("demo").assessment().get(Language.ENGLISH);
        assertThat(assessment.pick()).isEqualTo(2);
        assertThat(assessment.attempts()).isEqualTo(1);
        assertThat(assessment.quiz().shuffle()).isTrue();
    }

    @Test
    void simulations_are_graded_beside_the_quiz() {
        Sample sample = sample(POOL + "\n```simulation #phone for=find-traces\n" + MirrorTest.PHONE + "```\n");
        assertThat(sample.findings()).isEmpty();
        assertThat(sample.compile().courses().get("demo").assessment().get(Language.ENGLISH).simulations()).hasSize(1);
        assertThat(sample.compile().simulations()).extracting(SimulationReport::id).contains("demo/assessment#phone");
    }

    @Test
    void there_is_exactly_one_quiz_to_draw_from() {
        assertThat(sample("---\ntitle: A\n---\n\nText.\n").findings()).contains("assessment.en.md:1:1 assessment-quiz");
        assertThat(sample(POOL + "\n```quiz #more\n## M? {#q-m}\n\n1. a\n2. b\n```\n").findings()).contains("assessment.en.md:21:1 assessment-quiz");
        assertThat(sample(POOL.replace("pick=1", "pick=3")).findings()).containsExactly("assessment.ar.md:7:15 assessment-pick", "assessment.en.md:7:15 assessment-pick");
        assertThat(sample(POOL.replace("pick=1", "pick=0")).findings()).containsExactly("assessment.ar.md:7:15 option-invalid", "assessment.en.md:7:15 option-invalid");
        assertThat(sample(POOL + "\n```reflection #think\nWhy?\n```\n").findings()).contains("assessment.en.md:21:1 block-not-here");
    }

    @Test
    void outcomes_and_items_belong_together() {
        assertThat(sample(POOL.replace("{#q-two for=find-traces}", "{#q-two}")).findings())
                .containsExactly("assessment.ar.md:14:10 item-without-outcome", "assessment.en.md:14:10 item-without-outcome");
        assertThat(sample(POOL.replace(" for=find-traces", "")).findings()).contains("course.yaml:4:12 outcome-untested");
        assertThat(sample(POOL.replace(" for=find-traces", "").replace("#pool", "#pool for=find-traces")).findings()).isEmpty();
    }

    @Test
    void its_languages_are_in_step() {
        assertThat(sample(POOL).with(EN, POOL.replace("pick=1", "pick=2")).findings()).containsExactly("assessment.en.md:7:15 drift");
        assertThat(sample(POOL).without(AR).findings()).containsExactly("assessment.en.md:1:1 translation-missing");
    }
}
