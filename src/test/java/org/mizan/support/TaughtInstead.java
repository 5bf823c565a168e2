package org.mizan.support;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mizan.course.Assessment;
import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.course.Finding;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.course.Page;
import org.mizan.course.Term;
import org.mizan.language.Language;

/** Lets a test teach something else than the library for a while: whoever sets it takes it back. */
@Decorator
@Priority(1)
public class TaughtInstead implements Catalogue {

    private static volatile @Nullable Catalogue instead;

    private final Catalogue library;

    @Inject
    TaughtInstead(@Any @Delegate Catalogue library) {
        this.library = library;
    }

    public static void teach(Catalogue catalogue) {
        instead = catalogue;
    }

    public static void teachTheLibraryAgain() {
        instead = null;
    }

    private Catalogue taught() {
        Catalogue other = instead;
        return other == null ? library : other;
    }

    @Override
    public List<Language> languages() {
        return taught().languages();
    }

    @Override
    public List<Course> courses() {
        return taught().courses();
    }

    @Override
    public Optional<Course> course(String id) {
        return taught().course(id);
    }

    @Override
    public Optional<Lesson> lesson(LessonId id) {
        return taught().lesson(id);
    }

    @Override
    public Optional<Lesson> lesson(LessonId id, ContentHash hash) {
        return taught().lesson(id, hash);
    }

    @Override
    public Map<Language, Assessment> assessment(String course, ContentHash hash) {
        return taught().assessment(course, hash);
    }

    @Override
    public Optional<Page> page(String id, Language language) {
        return taught().page(id, language);
    }

    @Override
    public List<Term> glossary(Language language) {
        return taught().glossary(language);
    }

    @Override
    public OptionalInt mediaSize(String address) {
        return taught().mediaSize(address);
    }

    @Override
    public List<Finding> findings() {
        return taught().findings();
    }

    @Override
    public String version() {
        return taught().version();
    }
}
