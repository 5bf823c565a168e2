package org.mizan.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.mizan.content.Compiler;
import org.mizan.content.FolderSource;
import org.mizan.content.Library;
import org.mizan.content.Snapshot;
import org.mizan.course.Assessment;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.language.Language;

/** The course for tests ({@code src/test/resources/content-play}), as it is or with other words in some files. */
public final class TaughtPlayground extends NothingTaught {

    private static final Path FOLDER = Path.of("src/test/resources/content-play");

    private final Course course;
    private final Map<ContentHash, Map<Language, Assessment>> kept = new HashMap<>();

    /** Without the files whose names begin with {@code courses/playground/} and then this. */
    public static TaughtPlayground without(String files) {
        return with(files, text -> "");
    }

    /** @param change of the text of each file whose name begins with {@code courses/playground/} and then this */
    public static TaughtPlayground with(String files, UnaryOperator<String> change) {
        Map<String, byte[]> read = new HashMap<>();
        var folder = folder();
        folder.paths().forEach(path -> folder.read(path).ifPresent(bytes -> read.put(path, path.startsWith("courses/playground/" + files)
                ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes)));
        read.values().removeIf(bytes -> bytes.length == 0);
        return new TaughtPlayground(Library.read(Snapshot.of(read), Compiler.trusting(Clock.systemUTC())).course("playground").orElseThrow());
    }

    private static FolderSource folder() {
        try {
            return new FolderSource(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TaughtPlayground asItIs() {
        return with("", text -> text);
    }

    private TaughtPlayground(Course course) {
        this.course = course;
        course.assessment().values().forEach(pool -> kept.put(pool.hash(), course.assessment()));
    }

    /** Keeps the assessment of an earlier version, too. */
    public TaughtPlayground keeping(TaughtPlayground earlier) {
        kept.putAll(earlier.kept);
        return this;
    }

    public Course course() {
        return course;
    }

    @Override
    public List<Language> languages() {
        return List.of(Language.ARABIC, Language.ENGLISH);
    }

    @Override
    public List<Course> courses() {
        return List.of(course);
    }

    @Override
    public Optional<Course> course(String id) {
        return Optional.of(course).filter(one -> one.id().equals(id));
    }

    @Override
    public Optional<Lesson> lesson(LessonId id) {
        return course.lessons().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Lesson> lesson(LessonId id, ContentHash hash) {
        return lesson(id).filter(one -> one.hash().equals(hash));
    }

    @Override
    public Map<Language, Assessment> assessment(String id, ContentHash hash) {
        return kept.getOrDefault(hash, Map.of());
    }

    @Override
    public String version() {
        return "playground " + course.hash();
    }
}
