package org.mizan.content;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.mizan.course.Assessment;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.course.Page;
import org.mizan.course.Term;
import org.mizan.language.Language;

/** A content folder that was read whole: never changes, and answers from memory. */
public final class Library {

    private static final List<String> AUDIENCES = List.of("everyone", "teens", "marketers", "staff");
    private static final List<String> LEVELS = List.of("beginner", "intermediate", "advanced");
    /** Whom a course is for, then how hard it is; a course never stands before those that it requires. */
    private static final Comparator<Course> ORDER = Comparator.<Course>comparingInt(course -> AUDIENCES.indexOf(course.audience()))
            .thenComparingInt(course -> LEVELS.indexOf(course.level())).thenComparing(Course::id);
    private static final int SHORT_HASH = 16;

    private final Snapshot files;
    private final Compilation compilation;
    private final List<Course> courses;
    private final Map<LessonId, Lesson> lessons = new HashMap<>();
    private final Map<Language, List<Term>> glossary = new HashMap<>();
    private final Map<String, byte[]> images = new HashMap<>();
    private final String version;

    /** Reads and compiles all files of a source. */
    public static Library read(Source source, Compiler compiler) {
        Snapshot files = Snapshot.of(source);
        return new Library(files, compiler.compile(files));
    }

    private Library(Snapshot files, Compilation compilation) {
        this.files = files;
        this.compilation = compilation;
        courses = inOrder(compilation.courses());
        courses.forEach(course -> course.lessons().forEach(lesson -> lessons.put(lesson.id(), lesson)));
        compilation.glossary().forEach((language, terms) -> glossary.put(language, alphabetical(language, terms)));
        files.paths().stream().filter(MediaType::isMedia)
                .forEach(path -> files.read(path).ifPresent(bytes -> images.put(Hashes.of(bytes).substring(0, SHORT_HASH) + "/" + path, bytes)));
        version = files.version();
    }

    private static List<Course> inOrder(SortedMap<String, Course> all) {
        List<Course> ordered = new ArrayList<>();
        all.values().stream().sorted(ORDER).forEach(course -> place(course, all, ordered, new TreeSet<>()));
        return List.copyOf(ordered);
    }

    private static void place(Course course, SortedMap<String, Course> all, List<Course> ordered, SortedSet<String> waiting) {
        if (!ordered.contains(course) && waiting.add(course.id())) {
            course.requires().stream().map(all::get).filter(required -> required != null)
                    .forEach(required -> place(required, all, ordered, waiting));
            ordered.add(course);
        }
    }

    private static List<Term> alphabetical(Language language, List<Term> terms) {
        Collator collator = Collator.getInstance(language.locale());
        return terms.stream().sorted(Comparator.comparing(Term::name, collator)).toList();
    }

    /** In the order in which the catalogue shows them. */
    public List<Course> courses() {
        return courses;
    }

    public Optional<Course> course(String id) {
        return Optional.ofNullable(compilation.courses().get(id));
    }

    public Optional<Lesson> lesson(LessonId id) {
        return Optional.ofNullable(lessons.get(id));
    }

    /** A page in the language, or in the first that has it. */
    public Optional<Page> page(String id, Language language) {
        Map<Language, Page> texts = compilation.pages().getOrDefault(id, Map.of());
        return Optional.ofNullable(texts.get(language)).or(() -> new TreeMap<>(texts).values().stream().findFirst());
    }

    /** In alphabetical order. */
    public List<Term> glossary(Language language) {
        return glossary.getOrDefault(language, List.of());
    }

    /** An image or recording by its address: the first digits of its hash, a slash, and its path. */
    public Optional<byte[]> media(String address) {
        return Optional.ofNullable(images.get(address));
    }

    public List<Problem> problems() {
        return compilation.problems();
    }

    /** Whether it is fit to be published: warnings allow it, Problems do not. */
    public boolean sound() {
        return compilation.sound();
    }

    /** Changes whenever any file does. */
    public String version() {
        return version;
    }

    /** The files that the hash of a lesson or an assessment covers. */
    public Map<String, byte[]> filesOf(ContentHash hash) {
        Map<String, byte[]> covered = new TreeMap<>();
        compilation.files().getOrDefault(hash, new TreeSet<>())
                .forEach(path -> files.read(path).ifPresent(bytes -> covered.put(path, bytes)));
        return covered;
    }

    /** An assessment as it was on another day, likewise. */
    public Map<Language, Assessment> assessmentOf(String course, Map<String, byte[]> kept, Compiler compiler) {
        return compiler.assessment(files.without("courses/" + course + "/assessment.").with(kept), course);
    }

    /** A lesson as it was on another day, read from its files of that day beside all others of today. */
    public Optional<Lesson> lessonOf(LessonId id, Map<String, byte[]> kept, Compiler compiler) {
        return compiler.lesson(files.without("courses/" + id + ".").with(kept), id);
    }
}
