package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mizan.course.Course;
import org.mizan.course.LessonId;
import org.mizan.language.Language;

class LibraryTest {

    private static final LessonId HELLO = LessonId.of("first/one/hello");
    private final Compiler compiler = Compiler.proving(Clock.systemUTC());
    private final Map<String, String> files = Folders.small();

    @Test
    void a_small_folder_is_sound_and_whole() {
        Library library = library();
        assertThat(library.problems()).filteredOn(problem -> problem.severity() == Problem.Severity.PROBLEM).isEmpty();
        assertThat(library.course("first")).isPresent();
        assertThat(library.lesson(HELLO).orElseThrow().text(Language.ARABIC).title()).isEqualTo("مرحبا");
        assertThat(library.lesson(LessonId.of("first/one/none"))).isEmpty();
    }

    @Test
    void a_third_language_needs_only_files() {
        files.computeIfPresent("courses/first/course.yaml", (path, text) -> text.replace("[ar, en]", "[ar, en, fr]"));
        for (String file : Map.copyOf(files).keySet()) {
            if (file.endsWith(".en.md")) {
                files.put(file.replace(".en.md", ".fr.md"), files.get(file).replace("Hello", "Bonjour"));
            }
        }
        Library library = library();
        assertThat(library.lesson(HELLO).orElseThrow().text(new Language("fr")).title()).isEqualTo("Bonjour");
        assertThat(library.lesson(HELLO).orElseThrow().activities(new Language("fr"))).hasSize(1);
    }

    @Test
    void the_version_changes_with_any_file_and_only_then() {
        String version = library().version();
        assertThat(library().version()).isEqualTo(version);
        files.computeIfPresent("courses/first/one/images/ring.svg", (path, text) -> text.replace("4", "3"));
        assertThat(library().version()).isNotEqualTo(version);
    }

    @Test
    void images_have_the_address_that_the_lesson_names() {
        Library library = library();
        String html = library.lesson(HELLO).orElseThrow().text(Language.ENGLISH).blocks().toString();
        String address = html.replaceAll("(?s).*src=\"/content/([^\"]*)\".*", "$1");
        assertThat(library.media(address)).isPresent();
        assertThat(library.media("0000000000000000/courses/first/one/images/ring.svg")).isEmpty();
    }

    @Test
    void a_lesson_of_another_day_is_read_from_its_own_files() {
        Library before = library();
        var old = before.lesson(HELLO).orElseThrow();
        files.put(Folders.LESSON + ".en.md", Folders.lesson("Good day", "Yes", "No"));
        Library after = library();
        var again = after.lessonOf(HELLO, before.filesOf(old.hash()), compiler).orElseThrow();
        assertThat(after.lesson(HELLO).orElseThrow().text(Language.ENGLISH).title()).isEqualTo("Good day");
        assertThat(again).isEqualTo(old);
    }

    @Test
    void a_course_stands_after_those_it_requires() {
        course("harder", "audience: everyone\nlevel: advanced", "");
        course("early", "audience: everyone\nlevel: beginner", "harder");
        course("staff", "audience: staff\nlevel: beginner", "");
        assertThat(library().courses()).extracting(Course::id).containsExactly("harder", "early", "first", "staff");
    }

    private void course(String id, String facts, String requires) {
        for (String file : Map.copyOf(files).keySet()) {
            if (file.startsWith("courses/first/")) {
                files.put(file.replace("courses/first/", "courses/" + id + "/"), files.get(file)
                        .replace("audience: everyone\nlevel: beginner", facts + "\nrequires: [" + requires + "]"));
            }
        }
    }

    private Library library() {
        return Library.read(Folders.snapshot(files), compiler);
    }
}
