package org.mizan.learning.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.mizan.course.Activity;
import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.course.Module;
import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.support.NothingTaught;

/** One small course: a lesson with two activities that was renamed, one with one, and in another course one that leaves no trace. */
final class Taught {

    static final ContentHash COURSE_HASH = hash('c');
    static final LessonId LAST = LessonId.of("settings/who/last");
    static final LessonId UNRECORDED = LessonId.of("quiet/who/quiet");

    static ContentHash hash(char digit) {
        return new ContentHash(String.valueOf(digit).repeat(64));
    }

    static Catalogue course() {
        var rings = lesson("settings/who/rings", false, List.of("old-rings"), reflecting("check", "old-check"), reflecting("mine"));
        var last = lesson(LAST.toString(), false, List.of(), reflecting("walk"));
        var quiet = lesson(UNRECORDED.toString(), true, List.of(), reflecting("check"), reflecting("mine"));
        var courses = List.of(course("settings", List.of("old-settings"), rings, last), course("quiet", List.of(), quiet));
        return new NothingTaught() {
            @Override
            public List<Course> courses() {
                return courses;
            }

            @Override
            public Optional<Course> course(String id) {
                return courses.stream().filter(course -> course.id().equals(id)).findFirst();
            }

            @Override
            public Optional<Lesson> lesson(LessonId id) {
                return courses.stream().flatMap(course -> course.lessons().stream()).filter(lesson -> lesson.id().equals(id)).findFirst();
            }

            @Override
            public String version() {
                return "one small course";
            }
        };
    }

    private static Course course(String id, List<String> formerly, Lesson... lessons) {
        return new Course(id, "everyone", "beginner", new TreeSet<>(List.of(Language.ENGLISH)), List.of(), List.of(), Optional.empty(),
                formerly, List.of(new Module("who", List.of(lessons), Map.of())), Map.of(), Map.of(), Map.of(), COURSE_HASH);
    }

    private static Lesson lesson(String path, boolean unrecorded, List<String> formerly, Lesson.Block... blocks) {
        var text = new Lesson.Text(Language.ENGLISH, path, 5, "", Optional.empty(), List.of(), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(blocks));
        return new Lesson(LessonId.of(path), unrecorded, formerly, Map.of(Language.ENGLISH, text), hash('1'));
    }

    private static Activity reflecting(String id, String... formerly) {
        return new Activity.Reflecting(id, List.of(formerly), new Markup(""));
    }

    private Taught() {
    }
}
