package org.mizan.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.mizan.content.Compiler;
import org.mizan.content.FolderSource;

/** Lessons of a shipped course, by address without language, and what is in them. */
final class Lessons {

    static final String COURSE = "/courses/privacy-settings";
    /** A mirror and then a quiz. */
    static final String AUDIENCES = COURSE + "/who-can-see/audiences";
    static final String MIRROR = "mariam-shows-her-books";
    static final String QUIZ = "audiences-check";
    /** A mirror, a reflection and a quiz that asks how sure one is. */
    static final String BEING_FOUND = COURSE + "/who-can-see/being-found";
    static final String REFLECTION = "one-door";

    /** The paths of all lessons that are shipped, {@code course/module/lesson}. */
    static Stream<String> all() throws IOException {
        return Compiler.trusting(Clock.systemUTC()).compile(new FolderSource(Path.of("content"))).courses().values().stream()
                .flatMap(course -> course.lessons().stream()).map(lesson -> lesson.id().toString());
    }

    private Lessons() {
    }
}
