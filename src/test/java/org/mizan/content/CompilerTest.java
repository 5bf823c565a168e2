package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mizan.course.Activity;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.language.Language;

class CompilerTest {

    private static final String QUIZ = """
            ```quiz #check shuffle confidence for=find-traces
            ## Is an address personal data? {#q-address for=find-traces formerly=q-old}

            - (x) Yes
            - ( ) No
              > It can single out a household.

            > Anything that relates to a person is.
            ```
            """;

    @Test
    void a_sound_course_has_no_findings() {
        assertThat(Sample.sound().compile().problems()).isEmpty();
    }

    @Test
    void a_course_has_its_words_in_each_language() {
        Course course = Sample.sound().compile().courses().get("demo");
        assertThat(course.languages()).containsExactly(Language.ARABIC, Language.ENGLISH);
        assertThat(course.text(Language.ENGLISH).title()).isEqualTo("Demo");
        assertThat(course.text(Language.ARABIC).outcomes()).containsEntry("find-traces", "العثور على الآثار");
        assertThat(course.text(Language.ENGLISH).welcome().html()).isEqualTo("<p dir=\"auto\">Welcome.</p>");
        assertThat(course.modules().get(0).text(Language.ARABIC).title()).isEqualTo("الآثار");
        assertThat(course.lessons().get(0).id()).isEqualTo(Sample.ID);
    }

    @Test
    void a_lesson_holds_its_blocks_in_order() {
        Sample sample = Sample.sound().both("Before.\n\n" + QUIZ + "\nBetween.\n\n> [!DO] {#today}\n> Look.\n\n```reflection #think\nWhy?\n```\n");
        assertThat(sample.compile().problems()).isEmpty();
        List<Lesson.Block> blocks = sample.lesson().text(Language.ENGLISH).blocks();
        assertThat(blocks).hasSize(5);
        assertThat(blocks.get(0)).isInstanceOf(Lesson.Prose.class);
        assertThat(blocks.get(1)).isInstanceOf(Activity.Quizzing.class);
        assertThat(blocks.get(3)).isInstanceOfSatisfying(Lesson.Step.class, step -> assertThat(step.html().html()).isEqualTo("<p dir=\"auto\">Look.</p>"));
        assertThat(blocks.get(4)).isInstanceOfSatisfying(Activity.Reflecting.class, one -> assertThat(one.prompt().html()).contains("Why?"));
        assertThat(sample.activities()).extracting(Activity::id).containsExactly("check", "think");
    }

    @Test
    void the_options_of_a_quiz_are_read() {
        var quiz = ((Activity.Quizzing) Sample.sound().both(QUIZ).activities().get(0)).quiz();
        assertThat(quiz.shuffle()).isTrue();
        assertThat(quiz.confidence()).isTrue();
        assertThat(quiz.outcome()).contains("find-traces");
        assertThat(quiz.questions().get(0).about().formerly()).containsExactly("q-old");
    }

    @Test
    void a_lesson_read_from_its_own_files_has_the_same_hash() {
        Sample sample = Sample.sound().both("![A dot](images/dot.svg)\n").with("courses/demo/traces/images/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Compilation compilation = sample.compile();
        Lesson lesson = sample.lesson();
        Sample kept = new Sample();
        compilation.files().get(lesson.hash()).forEach(path -> kept.with(path, sample.read(path).orElseThrow()));
        assertThat(kept.paths()).hasSize(3);
        assertThat(Compiler.trusting(Sample.NOVEMBER_2026).lesson(kept, Sample.ID)).get().isEqualTo(lesson);
    }

    @Test
    void a_translation_that_came_later_does_not_change_the_lesson_of_another_day() {
        Compiler compiler = Compiler.trusting(Sample.NOVEMBER_2026);
        Library before = Library.read(Sample.sound().without(Sample.AR), compiler);
        Lesson lesson = before.lesson(Sample.ID).orElseThrow();
        Library after = Library.read(Sample.sound().en("Other.\n"), compiler);
        assertThat(after.lessonOf(Sample.ID, before.filesOf(lesson.hash()), compiler)).contains(lesson);
    }

    @Test
    void line_ends_and_composition_of_letters_do_not_change_a_hash() {
        Sample one = Sample.sound().en("Caf\u00e9.\n");
        Sample two = Sample.sound().en("Cafe\u0301.\n");
        two.with(Sample.EN, "\uFEFF" + new String(two.read(Sample.EN).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8).replace("\n", "\r\n"));
        assertThat(two.compile().problems()).isEmpty();
        assertThat(two.lesson().hash()).isEqualTo(one.lesson().hash());
        assertThat(Sample.sound().en("Cafe.\n").lesson().hash()).isNotEqualTo(one.lesson().hash());
    }

    @Test
    void the_hash_of_a_course_follows_its_lessons_and_its_syllabus() {
        var before = Sample.sound().compile().courses().get("demo").hash();
        assertThat(Sample.sound().en("Other.\n").compile().courses().get("demo").hash()).isNotEqualTo(before);
        assertThat(Sample.sound().edit("courses/demo/course.yaml", "beginner", "advanced").compile().courses().get("demo").hash()).isNotEqualTo(before);
        assertThat(Sample.sound().edit("courses/demo/course.en.md", "Welcome", "Hello").compile().courses().get("demo").hash()).isEqualTo(before);
    }
}
