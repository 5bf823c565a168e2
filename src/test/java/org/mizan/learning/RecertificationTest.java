package org.mizan.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.language.Language;
import org.mizan.support.TaughtPlayground;

class RecertificationTest {

    private final Course course = TaughtPlayground.asItIs().course();

    @Test
    void only_lessons_whose_meaning_changed_since_are_asked_and_it_is_said_what() {
        Recertification asked = Recertification.of(course, Instant.parse("2026-10-01T23:59:59Z"), Language.ENGLISH);
        assertThat(asked.lessons()).singleElement().satisfies(changed -> {
            assertThat(changed.lesson().id().lesson()).isEqualTo("questions");
            assertThat(changed.changes()).extracting(Lesson.Change::what).containsExactly("The second question asks for three words.");
        });
        assertThat(Recertification.of(course, Instant.parse("2026-10-01T23:59:59Z"), Language.ARABIC).lessons().get(0).changes()).extracting(Lesson.Change::what)
                .containsExactly("السؤال الثاني صار أوضح.");
    }

    @Test
    void what_changed_on_the_day_of_the_completion_or_before_counts_as_learned() {
        assertThat(Recertification.of(course, Instant.parse("2026-10-02T00:00:00Z"), Language.ENGLISH).lessons()).isEmpty();
    }
}
