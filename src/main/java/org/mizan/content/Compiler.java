package org.mizan.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.mizan.language.Language;

/** Turns a folder of Markdown into courses, or says what is wrong with it. Never throws for what an author wrote. */
public final class Compiler {

    private final Clock clock;
    private final Proofs proofs;

    private Compiler(Clock clock, Proofs proofs) {
        this.clock = clock;
        this.proofs = proofs;
    }

    /** A compiler that also proves each simulation solvable, which may take a second or two for a large one. */
    public static Compiler proving(Clock clock) {
        return new Compiler(clock, Proofs.byTrying());
    }

    /** A compiler that trusts simulations, for a server that starts with what the checker has seen. */
    public static Compiler trusting(Clock clock) {
        return new Compiler(clock, Proofs.NONE);
    }

    /** A compiler that takes proofs from somewhere: a server that keeps them need not prove anything twice. */
    public static Compiler with(Clock clock, Proofs proofs) {
        return new Compiler(clock, proofs);
    }

    /** Reads everything in a folder. */
    public Compilation compile(Source source) {
        Workbench bench = new Workbench(source, LocalDate.now(clock), proofs);
        SortedMap<String, Course> courses = new TreeMap<>();
        Map<ContentHash, SortedSet<String>> files = new HashMap<>();
        List<CourseReader> readers = new ArrayList<>();
        readGlossary(bench);
        Map<String, Map<Language, Page>> pages = new Pages(bench).read();
        for (String id : courseIds(bench)) {
            CourseReader reader = new CourseReader(bench, id);
            readers.add(reader);
            bench.guarded("courses/" + id + "/course.yaml", reader::read).ifPresent(course -> {
                courses.put(id, course);
                files.put(course.hash(), reader.covered());
            });
            reader.assessment().ifPresent(assessment -> files.put(assessment.hash(), assessment.paths()));
            reader.lessons().forEach(lesson -> files.put(lesson.lesson().hash(), lesson.paths()));
        }
        bench.followLinks();
        new CourseRelations(bench.findings(), readers).check(courseIds(bench));
        readers.forEach(reader -> reader.lessons().forEach(lesson -> lesson.files()
                .forEach(file -> file.accepted().forEach(accepted -> accepted.apply(file.context())))));
        return new Compilation(courses, pages, bench.glossary().terms(), bench.findings().problems(), bench.reports(), files);
    }

    /**
     * Reads one lesson from files that need not hold anything else, such as a kept revision: without its course, so nothing is said about
     * links and outcomes.
     *
     * @return empty if no file of the lesson can be read
     */
    public Optional<Lesson> lesson(Source source, LessonId id) {
        Workbench bench = new Workbench(source, LocalDate.now(clock), Proofs.NONE);
        return new LessonAssembly(bench, Outcomes.UNKNOWN).read(id, translations(bench, "courses/" + id)).map(ReadLesson::lesson);
    }

    /** The same of an assessment, by language; empty if no file of it can be read. */
    public Map<Language, Assessment> assessment(Source source, String course) {
        Workbench bench = new Workbench(source, LocalDate.now(clock), Proofs.NONE);
        return new AssessmentAssembly(bench, Outcomes.UNKNOWN).read(course, translations(bench, "courses/" + course + "/assessment")).pools();
    }

    private static Translations translations(Workbench bench, String stem) {
        SortedSet<Language> languages = new TreeSet<>();
        bench.paths().stream().flatMap(path -> ContentName.of(path).stream()).filter(name -> name.stem().equals(stem))
                .forEach(name -> languages.add(name.language()));
        return Translations.of(bench, stem, languages);
    }

    private static void readGlossary(Workbench bench) {
        for (String path : bench.paths()) {
            ContentName.of(path).filter(name -> name.stem().equals("glossary")).ifPresent(name -> bench.guarded(path, () -> bench.text(path).map(file -> {
                bench.glossary().read(bench, file, name.language());
                return file;
            })));
        }
        bench.glossary().compare(bench.findings());
    }

    private static Set<String> courseIds(Workbench bench) {
        Set<String> ids = new LinkedHashSet<>();
        bench.paths().stream().filter(path -> path.matches("courses/[^/]+/.*")).forEach(path -> ids.add(path.split("/")[1]));
        return ids;
    }
}
