package org.mizan.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.language.Language;
import org.mizan.learning.Renewal.Reason;
import org.mizan.support.TaughtPlayground;

/** The lesson "questions" of the course for tests changed on 2 October 2026. */
class RenewalTest {

    private static final Instant BEFORE = Instant.parse("2026-10-01T23:59:59Z");
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private final Course course = TaughtPlayground.asItIs().course();
    private final LessonId questions = course.lessons().get(0).id();

    @Test
    void only_lessons_whose_meaning_changed_since_are_asked_and_it_is_said_what() {
        assertThat(of(BEFORE, done(BEFORE), Optional.empty(), NOW)).hasValueSatisfying(renewal -> {
            assertThat(renewal.reason()).isEqualTo(Reason.CHANGED);
            assertThat(renewal.learned()).isFalse();
            assertThat(renewal.since()).isEqualTo(Instant.parse("2026-10-02T00:00:00Z"));
            assertThat(renewal.lessons()).singleElement().satisfies(changed -> {
                assertThat(changed.lesson().id()).isEqualTo(questions);
                assertThat(changed.changes(Language.ENGLISH)).extracting(Lesson.Change::what).containsExactly("The second question asks for three words.");
                assertThat(changed.changes(Language.ARABIC)).extracting(Lesson.Change::what).containsExactly("السؤال الثاني صار أوضح.");
            });
        });
    }

    @Test
    void what_changed_on_the_day_of_the_completion_or_before_counts_as_learned() {
        assertThat(of(Instant.parse("2026-10-02T00:00:00Z"), done(BEFORE), Optional.empty(), NOW)).isEmpty();
    }

    @Test
    void a_changed_lesson_is_learned_once_it_was_done_on_the_day_of_the_change_or_later() {
        var done = done(BEFORE);
        done.put(questions, Instant.parse("2026-10-02T00:00:00Z"));
        assertThat(of(BEFORE, done, Optional.empty(), NOW)).hasValueSatisfying(renewal -> assertThat(renewal.learned()).isTrue());
        done.remove(questions);
        assertThat(of(BEFORE, done, Optional.empty(), NOW)).hasValueSatisfying(renewal -> assertThat(renewal.learned()).isFalse());
    }

    @Test
    void a_change_that_is_announced_for_later_asks_nothing_yet() {
        assertThat(of(BEFORE, done(BEFORE), Optional.empty(), BEFORE.plusSeconds(1))).as("the second before is the last day").isPresent();
        assertThat(of(BEFORE.minusSeconds(60), done(BEFORE), Optional.empty(), BEFORE)).isEmpty();
    }

    @Test
    void it_may_be_renewed_sixty_days_before_its_end_and_after_it() {
        Instant completed = Instant.parse("2026-10-05T10:00:00Z");
        Instant end = Instant.parse("2027-10-05T10:00:00Z");
        assertThat(of(completed, done(completed), Optional.empty(), end.minus(Duration.ofDays(60)).minusSeconds(1))).isEmpty();
        assertThat(of(completed, done(completed), Optional.empty(), end.minus(Duration.ofDays(60)))).hasValueSatisfying(renewal -> {
            assertThat(renewal.reason()).isEqualTo(Reason.ENDS);
            assertThat(renewal.since()).isEqualTo(end.minus(Duration.ofDays(60)));
            assertThat(renewal.learned()).as("nothing changed").isTrue();
        });
        assertThat(of(completed, done(completed), Optional.empty(), end)).hasValueSatisfying(renewal -> assertThat(renewal.reason()).isEqualTo(Reason.ENDED));
    }

    @Test
    void what_somebody_asks_for_counts_from_then_on_but_not_from_before_the_completion() {
        Instant completed = Instant.parse("2026-10-05T10:00:00Z");
        assertThat(of(completed, done(completed), Optional.of(completed.plusSeconds(10)), NOW)).hasValueSatisfying(renewal -> {
            assertThat(renewal.reason()).isEqualTo(Reason.ASKED);
            assertThat(renewal.since()).isEqualTo(completed.plusSeconds(10));
        });
        assertThat(of(completed, done(completed), Optional.of(completed.minusSeconds(10)), NOW).orElseThrow().since()).isEqualTo(completed);
        assertThat(of(completed, done(completed), Optional.of(NOW.plusSeconds(10)), NOW)).as("from tomorrow on").isEmpty();
    }

    private Optional<Renewal> of(Instant completed, Map<LessonId, Instant> done, Optional<Instant> asked, Instant now) {
        return Renewal.of(course, new Completion("playground", Optional.empty(), completed, Optional.of(Period.ofYears(1))), done, asked, now);
    }

    private Map<LessonId, Instant> done(Instant when) {
        Map<LessonId, Instant> done = new HashMap<>();
        course.lessons().forEach(lesson -> done.put(lesson.id(), when));
        return done;
    }
}
