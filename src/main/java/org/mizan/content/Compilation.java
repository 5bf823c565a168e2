package org.mizan.content;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.course.Page;
import org.mizan.course.Term;
import org.mizan.language.Language;

/**
 * What the compiler made of a {@link Source}.
 *
 * @param courses  those that could be built, by id; a course with Problems is there as far as it goes
 * @param pages    page id to language to page
 * @param glossary terms by language
 * @param problems sorted by file, line and column
 * @param simulations one entry for every simulation in every language
 * @param files     for the hash of each lesson, assessment and course, the paths of the files that it covers: what a revision has to keep
 */
public record Compilation(SortedMap<String, Course> courses, Map<String, Map<Language, Page>> pages, Map<Language, List<Term>> glossary,
        List<Problem> problems, List<SimulationReport> simulations, Map<ContentHash, SortedSet<String>> files) {

    public Compilation {
        problems = problems.stream().sorted().toList();
        simulations = List.copyOf(simulations);
        files = Map.copyOf(files);
    }

    /** Whether it may be published: warnings allow it, Problems do not. */
    public boolean sound() {
        return problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.PROBLEM);
    }
}
