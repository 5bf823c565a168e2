package org.mizan.support;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.course.Module;
import org.mizan.course.Page;
import org.mizan.course.Term;
import org.mizan.language.Language;
import org.mizan.language.Markup;

/** A small library, for tests of pages where there is no other. */
@DefaultBean
@ApplicationScoped
public class SampleCatalogue implements Catalogue {

    private static final Language AR = Language.ARABIC;
    private static final Language EN = Language.ENGLISH;
    private static final ContentHash HASH = new ContentHash("0".repeat(64));

    private final Course course = new Course("sample", "everyone", "beginner", both(), List.of(), List.of("set-audience"), Optional.empty(), List.of(),
            List.of(module("first", lesson("sample", "first", "one", true), lesson("sample", "first", "two", false))),
            Map.of(AR, new Course.Text("دورة نموذجية", "ملخّص الدورة.", Map.of("set-audience", "اختيار من يرى."), Markup.NONE),
                    EN, new Course.Text("Sample course", "What it is about.", Map.of("set-audience", "Choose who sees."), new Markup("<p>Welcome.</p>"))),
            Map.of(), Map.of(), HASH);

    @Override
    public List<Language> languages() {
        return List.of(AR, EN);
    }

    @Override
    public List<Course> courses() {
        return List.of(course);
    }

    @Override
    public Optional<Course> course(String id) {
        return courses().stream().filter(found -> found.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Lesson> lesson(LessonId id) {
        return course.lessons().stream().filter(found -> found.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Lesson> lesson(LessonId id, ContentHash hash) {
        return lesson(id).filter(found -> found.hash().equals(hash));
    }

    @Override
    public Optional<Page> page(String id, Language language) {
        return Stream.of("about", "privacy", "accessibility", "help").filter(id::equals).findFirst()
                .map(found -> new Page(language, language.equals(AR) ? "صفحة" : "Page " + id, Optional.empty(), new Markup("<p>…</p>")));
    }

    @Override
    public List<Term> glossary(Language language) {
        return List.of(new Term("consent", language, language.equals(AR) ? "الموافقة" : "Consent", new Markup("<p>…</p>")));
    }

    @Override
    public String version() {
        return "sample";
    }

    private static Module module(String id, Lesson... lessons) {
        return new Module(id, List.of(lessons), Map.of(AR, new Page(AR, "الوحدة الأولى", Optional.empty(), Markup.NONE),
                EN, new Page(EN, "First module", Optional.empty(), new Markup("<p>Begin here.</p>"))));
    }

    private static Lesson lesson(String course, String module, String id, boolean translated) {
        Lesson.Text english = text(EN, "Lesson " + id, "The gist of it.");
        return new Lesson(new LessonId(course, module, id), false, List.of(),
                translated ? Map.of(EN, english, AR, text(AR, "درس", "خلاصة الدرس.")) : Map.of(EN, english), HASH);
    }

    private static Lesson.Text text(Language language, String title, String gist) {
        return new Lesson.Text(language, title, 5, gist, Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(new Lesson.Prose(new Markup("<p>…</p>"))));
    }

    private static SortedSet<Language> both() {
        return new TreeSet<>(List.of(AR, EN));
    }
}
