package org.mizan.learning.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.Module;
import org.mizan.language.Language;
import org.mizan.learning.Standing;
import org.mizan.site.CurrentVisitor;
import org.mizan.site.Frame;

/** Weighs courses for readers who want to save them. To weigh is to render every page once, so it is done once for each version of what is taught. */
@ApplicationScoped
class SavedCourses {

    private static final Pattern MEDIA = Pattern.compile("(?:src|href)=\"(/content/[^\"#?]+)\"");

    private final Catalogue catalogue;
    private final LessonViews lessons;
    private final CurrentVisitor visitor;
    private final Frame frame;
    private final Map<String, Weighed> weighed = new ConcurrentHashMap<>();

    @Inject
    SavedCourses(Catalogue catalogue, LessonViews lessons, CurrentVisitor visitor, Frame frame) {
        this.catalogue = catalogue;
        this.lessons = lessons;
        this.visitor = visitor;
        this.frame = frame;
    }

    /** Whoever asks, the answer is about the pages that everybody sees; for the rest of the request the visitor is nobody known. */
    SavedCourse of(Course course, Language language) {
        visitor.leave();
        String version = catalogue.version();
        return weighed.compute(language.code() + "/" + course.id(), (key, before) -> before != null && before.version.equals(version) ? before
                : new Weighed(version, weigh(course, language))).course;
    }

    private SavedCourse weigh(Course course, Language language) {
        Map<String, String> pages = render(course, language);
        TreeSet<String> media = new TreeSet<>();
        int bytes = 0;
        MessageDigest digest = sha256();
        for (String page : pages.values()) {
            byte[] whole = page.getBytes(StandardCharsets.UTF_8);
            bytes += whole.length;
            digest.update(whole);
            Matcher shown = MEDIA.matcher(page);
            while (shown.find()) {
                media.add(shown.group(1));
            }
        }
        int dear = media.stream().mapToInt(address -> catalogue.mediaSize(address).orElse(0)).sum();
        for (Map.Entry<String, Integer> file : frame.neededWithoutNetwork().entrySet()) {
            bytes += file.getKey().endsWith(".woff2") ? 0 : file.getValue();
            dear += file.getKey().endsWith(".woff2") ? file.getValue() : 0;
        }
        return new SavedCourse(course.id(), course.text(language).title(), HexFormat.of().formatHex(digest.digest(), 0, 8), List.copyOf(pages.keySet()),
                List.copyOf(media), bytes + dear, bytes);
    }

    private Map<String, String> render(Course course, Language language) {
        Map<String, String> pages = new LinkedHashMap<>();
        var view = new CourseView(course, language, CourseView.Before.of(course, catalogue, language), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        pages.put(view.address(), CoursePages.course(view).render());
        for (Module module : course.modules()) {
            var part = view.view(module);
            pages.put(part.address(), CoursePages.module(view, part).render());
            for (Lesson lesson : open(module)) {
                var place = new LessonPlace(language, course, module, lesson);
                pages.put(place.address(), LessonPages.lesson(lessons.kept(place, Standing.NONE)).render());
            }
        }
        return pages;
    }

    private static List<Lesson> open(Module module) {
        List<Lesson> open = new ArrayList<>(module.lessons());
        open.removeIf(Lesson::unrecorded);
        return open;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private record Weighed(String version, SavedCourse course) {
    }
}
