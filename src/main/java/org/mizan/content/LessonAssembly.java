package org.mizan.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.mizan.content.Translations.Translation;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.language.Language;

/** Puts the languages of a lesson together. */
final class LessonAssembly {

    private final Workbench bench;
    private final Outcomes outcomes;

    LessonAssembly(Workbench bench, Outcomes outcomes) {
        this.bench = bench;
        this.outcomes = outcomes;
    }

    /** The lesson; empty if none of its files can be read. */
    Optional<ReadLesson> read(LessonId id, Translations translations) {
        List<LessonFile> files = new ArrayList<>();
        for (Translation one : translations.there()) {
            bench.guarded(one.path(), () -> bench.text(one.path())
                    .map(file -> new LessonReader(bench, file, one.language(), outcomes, id.toString()).read())).ifPresent(files::add);
        }
        files.forEach(file -> bench.knows(file.context()));
        Drift drift = new Drift(bench.findings());
        files.stream().skip(1).forEach(other -> drift.compare(files.get(0), other));
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Map<Language, Lesson.Text> texts = new TreeMap<>();
        Set<String> formerly = new LinkedHashSet<>();
        SortedSet<String> paths = new TreeSet<>(translations.paths());
        for (LessonFile file : files) {
            texts.put(file.context().language(), file.text());
            formerly.addAll(file.formerly());
            paths.addAll(file.context().images());
        }
        String folder = "courses/" + id.course() + "/";
        Lesson lesson = new Lesson(id, files.stream().anyMatch(LessonFile::unrecorded), List.copyOf(formerly), texts,
                Hashes.ofFiles(bench.source(), paths, folder));
        return Optional.of(new ReadLesson(lesson, files, paths));
    }
}
