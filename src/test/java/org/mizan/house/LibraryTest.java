package org.mizan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mizan.content.Compilation;
import org.mizan.content.Compiler;
import org.mizan.content.FolderSource;
import org.mizan.course.Activity;
import org.mizan.course.Assessment;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.Module;
import org.mizan.language.Language;
import org.mizan.quiz.Choice;
import org.mizan.quiz.Question;
import org.mizan.quiz.Quiz;
import org.mizan.simulation.Simulation;

/** The library that Mizan ships: checked as authors check it, and as large and as varied as it says of itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryTest {

    private static final List<Language> LANGUAGES = List.of(Language.ARABIC, Language.ENGLISH);

    private Compilation library;

    @BeforeAll
    void compile() throws IOException {
        library = Compiler.proving(Clock.systemUTC()).compile(new FolderSource(Path.of("content")));
    }

    /** What only a later day finds, facts to be looked at again, must not stop a build of code. */
    @Test
    void the_checker_finds_nothing_that_is_not_answered() {
        assertThat(library.problems()).filteredOn(problem -> !problem.code().equals("checked-stale")).isEmpty();
    }

    @Test
    void seven_courses_of_at_least_sixty_lessons_in_each_language() {
        assertThat(library.courses()).hasSize(7);
        for (var language : LANGUAGES) {
            assertThat(lessons().filter(lesson -> lesson.texts().containsKey(language))).hasSizeGreaterThanOrEqualTo(60);
        }
    }

    @Test
    void at_least_twenty_eight_simulations_and_each_kind_twice() {
        var kinds = simulations().collect(Collectors.groupingBy(Simulation::kind, TreeMap::new, Collectors.counting()));
        assertThat(kinds).containsOnlyKeys("anonymise", "banner", "collect", "consent", "mirror", "permissions", "profile", "request", "scenario");
        assertThat(kinds.values()).allMatch(times -> times >= 2);
        assertThat(kinds.values().stream().mapToLong(Long::longValue).sum()).isGreaterThanOrEqualTo(28);
    }

    @Test
    void at_least_two_hundred_and_forty_questions_of_every_kind() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(240);
        var kinds = questions().collect(Collectors.groupingBy(LibraryTest::kind, TreeMap::new, Collectors.counting()));
        assertThat(kinds).containsOnlyKeys("gaps", "matching", "ordering", "several choices", "single choice", "true or false");
        assertThat(kinds.values()).allMatch(times -> times >= 20);
    }

    @Test
    void at_least_eighty_terms_in_each_language() {
        LANGUAGES.forEach(language -> assertThat(library.glossary().get(language)).hasSizeGreaterThanOrEqualTo(80));
    }

    @TestFactory
    Stream<DynamicTest> every_course_is_whole() {
        return courses().stream().map(course -> DynamicTest.dynamicTest(course.id(), () -> {
            assertThat(course.outcomes()).hasSizeBetween(3, 5);
            assertThat(course.guide()).containsOnlyKeys(LANGUAGES);
            assertThat(course.assessment()).containsOnlyKeys(LANGUAGES);
            assertThat(course.assessment().values()).allSatisfy(pool -> {
                assertThat(pool.simulations()).isNotEmpty();
                assertThat(pool.quiz().questions().size() + pool.simulations().size()).isGreaterThanOrEqualTo(2 * pool.pick());
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> every_module_has_a_drawing_and_a_quiz() {
        return courses().stream().flatMap(course -> course.modules().stream().map(module -> DynamicTest.dynamicTest(course.id() + "/" + module.id(), () -> {
            for (var language : LANGUAGES) {
                assertThat(pages(module, language)).anyMatch(html -> html.contains(".svg\""));
                assertThat(module.lessons()).anyMatch(lesson -> lesson.activities(language).stream().anyMatch(Activity.Quizzing.class::isInstance));
            }
        })));
    }

    @TestFactory
    Stream<DynamicTest> every_lesson_says_one_thing_to_do_today_and_lets_it_be_tried() {
        return lessons().map(lesson -> DynamicTest.dynamicTest(lesson.id().toString(), () -> {
            for (var language : LANGUAGES) {
                assertThat(lesson.text(language).steps()).isNotEmpty();
                assertThat(lesson.activities(language)).isNotEmpty();
                assertThat(lesson.text(language).checked()).isPresent();
            }
        }));
    }

    private static Stream<String> pages(Module module, Language language) {
        return Stream.concat(Stream.of(module.text(language).body().html()), module.lessons().stream().flatMap(lesson -> lesson.text(language).blocks().stream())
                .filter(Lesson.Prose.class::isInstance).map(block -> ((Lesson.Prose) block).html().html()));
    }

    private Collection<Course> courses() {
        return library.courses().values();
    }

    private Stream<Lesson> lessons() {
        return courses().stream().flatMap(course -> course.lessons().stream());
    }

    private Stream<Assessment> assessments() {
        return courses().stream().flatMap(course -> Stream.ofNullable(course.assessment().get(Language.ENGLISH)));
    }

    private Stream<Simulation> simulations() {
        return Stream.concat(activities(Activity.Simulating.class::isInstance).map(activity -> ((Activity.Simulating) activity).simulation()),
                assessments().flatMap(pool -> pool.simulations().stream()));
    }

    private Stream<Question> questions() {
        return Stream.concat(activities(Activity.Quizzing.class::isInstance).map(activity -> ((Activity.Quizzing) activity).quiz()), assessments().map(Assessment::quiz))
                .map(Quiz::questions).flatMap(List::stream);
    }

    private Stream<Activity> activities(Predicate<Activity> wanted) {
        return lessons().flatMap(lesson -> lesson.activities(Language.ENGLISH).stream()).filter(wanted);
    }

    private static String kind(Question question) {
        return question instanceof Choice choice ? choice.trueFalse() ? "true or false" : choice.multiple() ? "several choices" : "single choice" : question.kind();
    }
}
