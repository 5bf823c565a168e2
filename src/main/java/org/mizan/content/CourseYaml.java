package org.mizan.content;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.mizan.course.Course;
import org.mizan.language.Language;

/** The syllabus: {@code course.yaml}. */
final class CourseYaml {

    static final List<String> AUDIENCES = List.of("everyone", "teens", "marketers", "staff");
    static final List<String> LEVELS = List.of("beginner", "intermediate", "advanced");

    private final Fields fields;
    private final Findings findings;
    private final SortedSet<Language> languages = new TreeSet<>();
    private final Map<String, List<Yaml.Scalar>> modules = new LinkedHashMap<>();
    private final List<Yaml.Scalar> outcomes;
    private final List<Yaml.Scalar> requires;
    private final List<Yaml.Scalar> formerly;
    private final String audience;
    private final String level;
    private final Optional<Course.CertificateRule> certificate;

    CourseYaml(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
        fields.only("audience", "level", "languages", "requires", "outcomes", "certificate", "formerly", "modules")
                .require("audience", "level", "languages", "outcomes", "modules");
        audience = fields.oneOf("audience", AUDIENCES).orElse(AUDIENCES.get(0));
        level = fields.oneOf("level", LEVELS).orElse(LEVELS.get(0));
        fields.scalars("languages").forEach(this::language);
        notEmpty("languages", languages.isEmpty());
        outcomes = unique(fields.ids("outcomes"));
        notEmpty("outcomes", outcomes.isEmpty());
        requires = unique(fields.ids("requires"));
        formerly = fields.ids("formerly");
        certificate = readCertificate();
        readModules();
    }

    private void language(Yaml.Scalar code) {
        if (code.text().matches("[a-z]{2,3}")) {
            languages.add(new Language(code.text()));
        } else {
            findings.add(Rule.VALUE_INVALID, code.place(), code.text(), "languages", Words.Phrase.of("like", "[ar, en]"));
        }
    }

    private Optional<Course.CertificateRule> readCertificate() {
        return fields.fields("certificate").flatMap(rule -> {
            rule.only("pass", "valid").require("pass");
            Optional<Period> valid = rule.parsed("valid", "P1Y", text -> {
                Period period = Period.parse(text);
                if (period.isNegative() || period.isZero()) {
                    throw new IllegalArgumentException(text);
                }
                return period;
            });
            return rule.number("pass", 1, 100).map(pass -> new Course.CertificateRule(pass, valid));
        });
    }

    private void readModules() {
        List<Yaml.Entry> entries = fields.entries("modules");
        notEmpty("modules", entries.isEmpty());
        Fields lessons = fields.fields("modules").orElse(new Fields(new Yaml.Mapping(List.of(), false, fields.map().place()), findings));
        for (Yaml.Entry entry : entries) {
            String id = entry.key().text();
            List<Yaml.Scalar> ids = unique(lessons.ids(id));
            if (ids.isEmpty()) {
                findings.add(Rule.SECTION_EMPTY, entry.key().place(), id);
            }
            ids.stream().filter(lesson -> lesson.text().equals("module")).forEach(lesson -> findings.add(Rule.ID_DUPLICATE, lesson.place(), "module", 1));
            if (id.equals("assessment") || id.equals("guide")) {
                // Its address is that of the assessment, or of the trainer's page.
                findings.add(Rule.ID_DUPLICATE, entry.key().place(), id, 1);
            }
            modules.put(id, ids.stream().filter(lesson -> !lesson.text().equals("module")).toList());
        }
    }

    private void notEmpty(String key, boolean empty) {
        boolean written = fields.map().entry(key).map(Yaml.Entry::value).filter(value -> value instanceof Yaml.Sequence list && !list.items().isEmpty()
                || value instanceof Yaml.Mapping map && !map.entries().isEmpty()).isPresent();
        if (empty && !written && fields.has(key) && fields.map().entry(key).filter(entry -> entry.value() instanceof Yaml.Scalar).isEmpty()) {
            findings.add(Rule.SECTION_EMPTY, fields.place(key), key);
        }
    }

    private List<Yaml.Scalar> unique(List<Yaml.Scalar> ids) {
        Set<String> seen = new LinkedHashSet<>();
        List<Yaml.Scalar> unique = new ArrayList<>();
        for (Yaml.Scalar id : ids) {
            if (seen.add(id.text())) {
                unique.add(id);
            } else {
                findings.add(Rule.ID_DUPLICATE, id.place(), id.text(), id.place().line());
            }
        }
        return unique;
    }

    String audience() {
        return audience;
    }

    String level() {
        return level;
    }

    SortedSet<Language> languages() {
        return languages;
    }

    /** Modules and their lessons, in the order of the syllabus. */
    Map<String, List<Yaml.Scalar>> modules() {
        return modules;
    }

    List<Yaml.Scalar> outcomes() {
        return outcomes;
    }

    List<Yaml.Scalar> requires() {
        return requires;
    }

    List<Yaml.Scalar> formerly() {
        return formerly;
    }

    Optional<Course.CertificateRule> certificate() {
        return certificate;
    }

    Place place(String key) {
        return fields.keyPlace(key);
    }

    Place modulePlace(String module) {
        return fields.fields("modules").map(modules -> modules.keyPlace(module)).orElse(fields.map().place());
    }

    /** The words of some scalars. */
    static List<String> words(List<Yaml.Scalar> scalars) {
        return scalars.stream().map(Yaml.Scalar::text).toList();
    }
}
