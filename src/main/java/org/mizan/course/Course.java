package org.mizan.course;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

import org.mizan.language.Language;
import org.mizan.language.Markup;

/**
 * A course in all its languages.
 *
 * @param audience  everyone, teens, marketers or staff
 * @param level     beginner, intermediate or advanced
 * @param requires  ids of courses to take first
 * @param outcomes  ids in the order of the syllabus; sentences are in {@link Text#outcomes}
 * @param formerly  old ids
 * @param modules   in the order of the syllabus
 * @param assessment the graded pool, by language
 * @param guide     a trainer's page, by language
 * @param hash      over course.yaml, the hashes of the lessons and the assessment
 */
public record Course(String id, String audience, String level, SortedSet<Language> languages, List<String> requires, List<String> outcomes,
        Optional<CertificateRule> certificate, List<String> formerly, List<Module> modules, Map<Language, Text> texts,
        Map<Language, Assessment> assessment, Map<Language, Page> guide, ContentHash hash) {

    private static final int USUAL_PASS = 80;

    public Course {
        requires = List.copyOf(requires);
        outcomes = List.copyOf(outcomes);
        formerly = List.copyOf(formerly);
        modules = List.copyOf(modules);
        texts = Map.copyOf(texts);
        assessment = Map.copyOf(assessment);
        guide = Map.copyOf(guide);
    }

    /** The least share of the assessment that passes, in percent; what the certificate asks, or {@value #USUAL_PASS} without one. */
    public int pass() {
        return certificate.map(CertificateRule::pass).orElse(USUAL_PASS);
    }

    /** All lessons in the order of the syllabus. */
    public List<Lesson> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream()).toList();
    }

    public Optional<Module> module(String moduleId) {
        return modules.stream().filter(module -> module.id().equals(moduleId)).findFirst();
    }

    /** The words in a language, or in the first language that has them. */
    public Text text(Language language) {
        return InLanguage.orAny(texts, language);
    }

    /** The language that {@link #text} finds words in. */
    public Language written(Language language) {
        return InLanguage.languageOf(texts, language);
    }

    /** The trainer's page in a language, or in the first language that has it; empty if there is none. */
    public Optional<Page> guide(Language language) {
        return guide.isEmpty() ? Optional.empty() : Optional.of(InLanguage.orAny(guide, language));
    }

    /** Minutes to read and try all lessons. */
    public int minutes(Language language) {
        return lessons().stream().mapToInt(lesson -> lesson.text(language).minutes()).sum();
    }

    /**
     * @param outcomes outcome id to a sentence with a verb that one can see
     * @param welcome  the text below the front matter
     */
    public record Text(String title, String summary, Map<String, String> outcomes, Markup welcome) {

        public Text {
            outcomes = Map.copyOf(outcomes);
        }
    }

    /**
     * @param pass  least share of the assessment that passes, in percent
     * @param valid how long a certificate is valid; empty means for ever
     */
    public record CertificateRule(int pass, Optional<Period> valid) {
    }
}
