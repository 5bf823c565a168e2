package org.mizan.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.mizan.content.Translations.Translation;
import org.mizan.course.Assessment;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.course.Module;
import org.mizan.course.Page;
import org.mizan.language.Language;
import org.mizan.language.Markup;

/** Reads the folder of a course. */
final class CourseReader {

    private final Workbench bench;
    private final Findings findings;
    private final String id;
    private final String folder;
    private final Set<String> named = new HashSet<>();
    private final List<ReadLesson> lessons = new ArrayList<>();
    private final SortedMap<String, String> hashParts = new TreeMap<>();
    private final SortedSet<String> covered = new TreeSet<>();
    private Optional<CourseYaml> syllabus = Optional.empty();
    private Optional<AssessmentAssembly.Assembled> assessment = Optional.empty();

    CourseReader(Workbench bench, String id) {
        this.bench = bench;
        this.findings = bench.findings();
        this.id = id;
        this.folder = "courses/" + id + "/";
    }

    /** The course as far as it goes; empty if there is no syllabus, or no title in any language. */
    Optional<Course> read() {
        String path = folder + "course.yaml";
        if (!Fields.ID.matcher(id).matches()) {
            findings.add(Rule.ID_MALFORMED, Place.startOf(path), id);
        }
        if (!bench.paths().contains(path)) {
            findings.add(Rule.FILE_MISSING, Place.startOf(path), path);
            return Optional.empty();
        }
        syllabus = bench.guarded(path, () -> bench.text(path).flatMap(file -> new YamlReader(file, 1, 0, findings).read(file.text())
                .map(map -> new CourseYaml(new Fields(new Yaml.Mapping(map.entries(), false, file.at(1, 1)), findings), findings))));
        covered.add(path);
        hashParts.put("course.yaml", Hashes.ofFiles(bench.source(), List.of(path), folder).value());
        return syllabus.flatMap(this::read);
    }

    private Optional<Course> read(CourseYaml yaml) {
        Outcomes outcomes = new Outcomes(Optional.of(CourseYaml.words(yaml.outcomes())));
        Map<Language, Course.Text> texts = texts(yaml, outcomes);
        List<Module> modules = new ArrayList<>();
        yaml.modules().forEach((module, ids) -> modules.add(module(yaml, module, ids, outcomes)));
        Map<Language, Page> guide = pages(folder + "guide", yaml, false, Place.startOf(folder + "course.yaml"));
        Map<Language, Assessment> assessment = assessment(yaml, outcomes);
        if (yaml.certificate().isPresent() && assessment.isEmpty() && !isThere(folder + "assessment", yaml)) {
            findings.add(Rule.CERTIFICATE_WITHOUT_ASSESSMENT, yaml.place("certificate"), folder + "assessment");
        }
        new StrayFiles(bench, folder, yaml).check(named);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Course(id, yaml.audience(), yaml.level(), yaml.languages(), CourseYaml.words(yaml.requires()),
                CourseYaml.words(yaml.outcomes()), yaml.certificate(), CourseYaml.words(yaml.formerly()), modules, texts, assessment, guide,
                Hashes.ofParts(hashParts)));
    }

    private Map<Language, Course.Text> texts(CourseYaml yaml, Outcomes outcomes) {
        Map<Language, Course.Text> texts = new LinkedHashMap<>();
        for (Translation one : translations(folder + "course", yaml, yaml.place("languages"), true).there()) {
            bench.guarded(one.path(), () -> bench.text(one.path())
                    .map(file -> new CourseTextReader(bench, file, one.language(), outcomes.ids().orElseThrow()).read(id)))
                    .ifPresent(text -> texts.put(one.language(), text));
        }
        return texts;
    }

    private Module module(CourseYaml yaml, String module, List<Yaml.Scalar> ids, Outcomes outcomes) {
        Map<Language, Page> texts = pages(folder + module + "/module", yaml, true, yaml.modulePlace(module));
        if (texts.isEmpty()) {
            Language any = yaml.languages().isEmpty() ? Language.ENGLISH : yaml.languages().first();
            texts.put(any, new Page(any, module, Optional.empty(), Markup.NONE));
        }
        List<Lesson> read = new ArrayList<>();
        for (Yaml.Scalar lesson : ids) {
            Translations translations = translations(folder + module + "/" + lesson.text(), yaml, lesson.place(), true);
            new LessonAssembly(bench, outcomes).read(new LessonId(id, module, lesson.text()), translations).ifPresent(one -> {
                lessons.add(one);
                covered.addAll(one.paths());
                hashParts.put("lesson " + module + "/" + lesson.text(), one.lesson().hash().value());
                read.add(one.lesson());
            });
        }
        return new Module(module, read, texts);
    }

    private Map<Language, Page> pages(String stem, CourseYaml yaml, boolean needed, Place place) {
        Map<Language, Page> pages = new TreeMap<>();
        List<Context> contexts = new ArrayList<>();
        for (Translation one : translations(stem, yaml, place, needed).there()) {
            bench.guarded(one.path(), () -> bench.text(one.path()).map(file -> {
                PageReader reader = new PageReader(bench, file, one.language(), false);
                contexts.add(reader.context());
                return reader.read();
            })).ifPresent(page -> pages.put(one.language(), page));
        }
        contexts.stream().skip(1).forEach(other -> new Drift(findings).compareActivities(contexts.get(0), contexts.get(0).shared(), List.of(), other,
                other.shared(), List.of()));
        return pages;
    }

    private Map<Language, Assessment> assessment(CourseYaml yaml, Outcomes outcomes) {
        Translations files = translations(folder + "assessment", yaml, Place.startOf(folder), false);
        if (files.isEmpty()) {
            return Map.of();
        }
        AssessmentAssembly.Assembled read = new AssessmentAssembly(bench, outcomes).read(id, files);
        if (!read.pools().isEmpty()) {
            yaml.outcomes().stream().filter(outcome -> !read.tested().contains(outcome.text()))
                    .forEach(outcome -> findings.add(Rule.OUTCOME_UNTESTED, outcome.place(), outcome.text()));
        }
        covered.addAll(read.paths());
        hashParts.put("assessment", read.hash().value());
        assessment = Optional.of(read);
        return read.pools();
    }

    /** Files of the syllabus; what nobody names is found by what is left. */
    private Translations translations(String stem, CourseYaml yaml, Place place, boolean needed) {
        Translations translations = Translations.of(bench, stem, yaml.languages());
        named.addAll(translations.paths());
        if (needed && translations.isEmpty() && !yaml.languages().isEmpty()) {
            findings.add(Rule.FILE_MISSING, place, new ContentName(stem, yaml.languages().first()).path());
        }
        return translations;
    }

    private boolean isThere(String stem, CourseYaml yaml) {
        return yaml.languages().stream().anyMatch(language -> bench.paths().contains(new ContentName(stem, language).path()));
    }

    String id() {
        return id;
    }

    /** Lessons that could be read. */
    List<ReadLesson> lessons() {
        return lessons;
    }

    /** The assessment, if there is one. */
    Optional<AssessmentAssembly.Assembled> assessment() {
        return assessment;
    }

    Optional<CourseYaml> syllabus() {
        return syllabus;
    }

    /** All files that the hash of the course covers. */
    SortedSet<String> covered() {
        return covered;
    }
}
