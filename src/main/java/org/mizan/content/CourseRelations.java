package org.mizan.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What courses say of one another: which comes first, and which ids were given up. */
final class CourseRelations {

    private final Findings findings;
    private final Map<String, CourseYaml> courses = new HashMap<>();
    private final List<CourseReader> readers;

    CourseRelations(Findings findings, List<CourseReader> readers) {
        this.findings = findings;
        this.readers = readers;
        readers.forEach(reader -> reader.syllabus().ifPresent(yaml -> courses.put(reader.id(), yaml)));
    }

    void check(Set<String> ids) {
        courses.forEach((id, yaml) -> {
            yaml.requires().stream().filter(needed -> !ids.contains(needed.text()))
                    .forEach(needed -> findings.add(Rule.COURSE_UNDECLARED, needed.place(), needed.text()));
            yaml.requires().stream().filter(needed -> leadsTo(needed.text(), id)).forEach(needed -> findings.add(Rule.REQUIRES_CYCLE, needed.place(), needed.text(), id));
            yaml.formerly().stream().filter(old -> ids.contains(old.text())).forEach(old -> findings.add(Rule.FORMERLY_IN_USE, old.place(), old.text()));
        });
        Set<String> lessons = readers.stream().flatMap(reader -> reader.lessons().stream()).map(lesson -> lesson.lesson().id().toString())
                .collect(Collectors.toSet());
        readers.forEach(reader -> reader.lessons().forEach(lesson -> lesson.files().forEach(file -> formerly(lesson, file, lessons))));
    }

    private void formerly(ReadLesson lesson, LessonFile file, Set<String> lessons) {
        Place place = file.shared().stream().filter(part -> part.name().equals("formerly")).findFirst().map(Part::place).orElse(file.context().file().at(1, 1));
        String module = lesson.lesson().id().course() + "/" + lesson.lesson().id().module() + "/";
        file.formerly().stream().filter(old -> lessons.contains(old) || lessons.contains(module + old))
                .forEach(old -> findings.add(Rule.FORMERLY_IN_USE, place, old));
    }

    private boolean leadsTo(String from, String to) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String course = open.pop();
            if (course.equals(to)) {
                return true;
            }
            if (seen.add(course) && courses.containsKey(course)) {
                open.addAll(CourseYaml.words(courses.get(course).requires()));
            }
        }
        return false;
    }
}
