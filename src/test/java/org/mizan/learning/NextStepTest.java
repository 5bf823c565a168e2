package org.mizan.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.course.Module;
import org.mizan.language.Language;
import org.mizan.language.Markup;

class NextStepTest {

    private static final ContentHash HASH = new ContentHash("d".repeat(64));
    private static final Course SETTINGS = course("settings", List.of(), lesson("settings/who/one", 6), lesson("settings/who/two", 20), lesson("settings/who/three", 10));
    private static final Course MARKET = course("market", List.of("settings"), lesson("market/ask/one", 3));
    private static final Course WORK = course("work", List.of(), lesson("work/day/one", 30), lesson("work/day/two", 8));

    @Test
    void who_begins_begins_at_the_beginning() {
        assertThat(next(Set.of(), null, SETTINGS, MARKET, WORK)).contains("settings/who/one begin");
        assertThat(next(Set.of(), null, MARKET, SETTINGS)).as("a course that requires another comes after it").contains("settings/who/one begin");
        assertThat(next(Set.of(), null, MARKET)).as("where the required course is not taught there is nothing to wait for").contains("market/ask/one begin");
    }

    @Test
    void the_lesson_that_was_open_last_comes_first_until_it_is_done() {
        assertThat(next(Set.of("settings/who/one"), "work/day/two", SETTINGS, WORK)).contains("work/day/two");
        assertThat(next(Set.of("settings/who/one", "work/day/two"), "work/day/two", SETTINGS, WORK)).contains("work/day/one, else settings/who/three");
        assertThat(next(Set.of("work/day/one", "work/day/two"), "work/day/two", SETTINGS, WORK)).as("that course is done").contains("settings/who/one begin");
    }

    @Test
    void a_course_that_was_begun_goes_before_one_that_was_not() {
        assertThat(next(Set.of("work/day/two"), null, SETTINGS, WORK)).contains("work/day/one");
        assertThat(next(Set.of("work/day/two"), "gone/for/good", SETTINGS, WORK)).contains("work/day/one");
    }

    @Test
    void who_has_less_time_is_offered_a_lesson_of_half_the_length_in_a_course_that_was_begun() {
        assertThat(next(Set.of("settings/who/one"), null, SETTINGS, MARKET)).as("ten is half of twenty").contains("settings/who/two, else settings/who/three");
        assertThat(next(Set.of("settings/who/one"), "work/day/one", SETTINGS, WORK)).as("the shortest of all").contains("work/day/one, else work/day/two");
        assertThat(next(Set.of("settings/who/one", "settings/who/two"), null, SETTINGS, MARKET)).as("ten minutes are not long").contains("settings/who/three");
        assertThat(next(Set.of(), null, WORK)).as("nothing was begun").contains("work/day/one begin");
    }

    @Test
    void what_leaves_no_trace_is_nobodys_next_step_and_when_all_is_done_there_is_none() {
        Course quiet = course("quiet", List.of(), new Lesson(LessonId.of("quiet/a/b"), true, List.of(), text(4), HASH));
        assertThat(next(Set.of(), "quiet/a/b", quiet)).isEmpty();
        assertThat(next(Set.of("market/ask/one"), null, MARKET, quiet)).isEmpty();
        assertThat(next(Set.of(), null)).isEmpty();
    }

    private static Optional<String> next(Set<String> done, String last, Course... courses) {
        return NextStep.of(Arrays.asList(courses), done.stream().map(LessonId::of).collect(Collectors.toSet()), Optional.ofNullable(last).map(LessonId::of), Language.ENGLISH)
                .map(step -> step.lesson().id() + (step.begun() ? "" : " begin") + step.shorter().map(lesson -> ", else " + lesson.id()).orElse(""));
    }

    private static Course course(String id, List<String> requires, Lesson... lessons) {
        return new Course(id, "everyone", "beginner", new TreeSet<>(List.of(Language.ENGLISH)), requires, List.of(), Optional.empty(), List.of(),
                List.of(new Module("only", Stream.of(lessons).toList(), Map.of())), Map.of(), Map.of(), Map.of(), HASH);
    }

    private static Lesson lesson(String id, int minutes) {
        return new Lesson(LessonId.of(id), false, List.of(), text(minutes), HASH);
    }

    private static Map<Language, Lesson.Text> text(int minutes) {
        return Map.of(Language.ENGLISH, new Lesson.Text(Language.ENGLISH, "A lesson", minutes, "Its gist.", Optional.empty(), List.of(), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(new Lesson.Prose(Markup.ofText("Text.")))));
    }
}
