package org.mizan.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.mizan.content.AssessmentReader.ReadAssessment;
import org.mizan.content.Translations.Translation;
import org.mizan.course.Assessment;
import org.mizan.course.ContentHash;
import org.mizan.language.Language;

/** Puts the languages of an assessment together. */
final class AssessmentAssembly {

    private final Workbench bench;
    private final Outcomes outcomes;

    AssessmentAssembly(Workbench bench, Outcomes outcomes) {
        this.bench = bench;
        this.outcomes = outcomes;
    }

    /**
     * @param pools  by language; empty if there is no quiz that can be asked
     * @param tested outcomes that something tests
     * @param paths  the files that the hash covers
     */
    record Assembled(Map<Language, Assessment> pools, Set<String> tested, SortedSet<String> paths, ContentHash hash) {
    }

    Assembled read(String course, Translations files) {
        List<ReadAssessment> read = new ArrayList<>();
        for (Translation one : files.there()) {
            bench.guarded(one.path(), () -> bench.text(one.path())
                    .map(file -> new AssessmentReader(bench, file, one.language(), outcomes, course).read())).ifPresent(read::add);
        }
        Drift drift = new Drift(bench.findings());
        read.stream().skip(1).forEach(other -> drift.compareActivities(read.get(0).context(), read.get(0).context().shared(),
                read.get(0).activities(), other.context(), other.context().shared(), other.activities()));
        SortedSet<String> paths = new TreeSet<>(files.paths());
        read.forEach(one -> paths.addAll(one.context().images()));
        ContentHash hash = Hashes.ofFiles(bench.source(), paths, "courses/" + course + "/");
        Map<Language, Assessment> pools = new TreeMap<>();
        Set<String> tested = new HashSet<>();
        read.forEach(one -> {
            one.assessment().ifPresent(pool -> pools.put(one.context().language(), pool.hashed(hash)));
            one.tested().forEach(tested::add);
        });
        return new Assembled(pools, tested, paths, hash);
    }
}
