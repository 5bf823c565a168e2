package org.mizan.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.mizan.language.Language;

/** All that is taught, as of now: the port through which features find courses. */
public interface Catalogue {

    /** Languages that the site speaks, in the order in which it offers them. */
    List<Language> languages();

    /** Published courses, in the order in which the catalogue shows them. */
    List<Course> courses();

    Optional<Course> course(String id);

    /** A lesson as it stands now. */
    Optional<Lesson> lesson(LessonId id);

    /** A lesson as it stood when its hash was this; empty if nothing kept it. */
    Optional<Lesson> lesson(LessonId id, ContentHash hash);

    /**
     * The assessment of a course as it stood when its hash was this, by language; empty if nothing kept it. This one knows what is taught now.
     */
    default Map<Language, Assessment> assessment(String course, ContentHash hash) {
        return course(course).map(Course::assessment).filter(pool -> pool.values().stream().anyMatch(one -> one.hash().equals(hash))).orElse(Map.of());
    }

    /** A page such as {@code about}, in the language or honestly in another. */
    Optional<Page> page(String id, Language language);

    /** The glossary of a language, in alphabetical order. */
    List<Term> glossary(Language language);

    /**
     * How many bytes an image or recording has that a lesson shows; empty if there is none at this address.
     *
     * @param address as lessons name it, {@code /content/<hash>/<path>}
     */
    default OptionalInt mediaSize(String address) {
        return OptionalInt.empty();
    }

    /**
     * What authors have to mend, where the site shows it to them (while content is being written); elsewhere nothing. Lessons that
     * could not be compiled at all are in no course, but their findings are here.
     */
    default List<Finding> findings() {
        return List.of();
    }

    /** Findings about the files of one lesson. */
    default List<Finding> findings(LessonId id) {
        String files = "courses/" + id + ".";
        return findings().stream().filter(finding -> finding.file().startsWith(files)).toList();
    }

    /**
     * Changes whenever anything that the catalogue shows has changed: pages rendered from it may be kept until then.
     */
    String version();
}
