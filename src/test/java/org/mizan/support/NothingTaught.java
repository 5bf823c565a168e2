package org.mizan.support;

import java.util.List;
import java.util.Optional;
import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.course.Page;
import org.mizan.course.Term;
import org.mizan.language.Language;

/** A catalogue without a course, to make others from. */
public class NothingTaught implements Catalogue {

    @Override
    public List<Language> languages() {
        return List.of(Language.ARABIC, Language.ENGLISH);
    }

    @Override
    public List<Course> courses() {
        return List.of();
    }

    @Override
    public Optional<Course> course(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Lesson> lesson(LessonId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Lesson> lesson(LessonId id, ContentHash hash) {
        return Optional.empty();
    }

    @Override
    public Optional<Page> page(String id, Language language) {
        return Optional.empty();
    }

    @Override
    public List<Term> glossary(Language language) {
        return List.of();
    }

    @Override
    public String version() {
        return "nothing";
    }
}
