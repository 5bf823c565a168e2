package org.mizan.content.store;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import org.jboss.logging.Logger;
import org.mizan.content.Compiler;
import org.mizan.content.FolderSource;
import org.mizan.content.Library;
import org.mizan.content.Problem;
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

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The library that is open to readers: what lies in the content folder now, and what somebody began before it changed. */
@ApplicationScoped
public class OpenLibrary implements Catalogue {

    private static final Logger LOG = Logger.getLogger(OpenLibrary.class);
    /** Looking at the times of some hundred files is cheap, but not so cheap that each request of a page should do it. */
    private static final long LOOK_EVERY_MILLIS = 200;
    private static final int MOST_PINNED_IN_MEMORY = 500;

    private final ContentConfig config;
    private final Revisions revisions;
    private final Clock clock;
    private final Compiler compiler;
    private final KeptProofs proofs;
    private final FolderSource folder;
    private final Map<Revisions.Version, Lesson> pinned = new ConcurrentHashMap<>();
    private final Map<Revisions.Version, Map<Language, Assessment>> pinnedAssessments = new ConcurrentHashMap<>();
    private final AtomicLong looked;
    /** Whoever asks first after a change may be a thread that must not block; reading, proving and keeping is done by this one. */
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "library");
        thread.setDaemon(true);
        return thread;
    });
    private SortedMap<String, String> stamps;
    private volatile Library library;

    @Inject
    OpenLibrary(ContentConfig config, Revisions revisions, KeptProofs proofs, Clock clock) {
        this.config = config;
        this.revisions = revisions;
        this.proofs = proofs;
        this.clock = clock;
        compiler = Compiler.with(clock, proofs);
        folder = folder(config);
        looked = new AtomicLong(clock.millis());
        stamps = folder.stamps();
        library = Library.read(folder, compiler);
        if (config.problems() == ContentConfig.Problems.REFUSE && !library.sound()) {
            throw new ContentRefused(refusal(library));
        }
        keep(library);
    }

    private static FolderSource folder(ContentConfig config) {
        try {
            return new FolderSource(ContentFolder.find(config.directory()));
        } catch (IOException e) {
            throw new ContentRefused(List.of("The content folder " + e.getMessage()
                    + " cannot be read. Set mizan.content.directory (MIZAN_CONTENT_DIRECTORY) to a folder that has courses/."));
        }
    }

    private static List<String> refusal(Library library) {
        List<String> lines = new ArrayList<>();
        library.problems().stream().filter(problem -> problem.severity() == Problem.Severity.PROBLEM)
                .forEach(problem -> lines.add(problem.file() + ":" + problem.line() + ":" + problem.column() + ": problem[" + problem.code() + "]: "
                        + problem.message(Language.ENGLISH)));
        lines.add("The content has problems (" + lines.size() + "), so Mizan does not open it."
                + " Mend them, or set mizan.content.problems=show to see them on the pages.");
        return lines;
    }

    private void keep(Library read) {
        var kept = revisions.kept();
        open(read.courses()).stream().filter(version -> !kept.contains(version))
                .forEach(version -> revisions.keep(version, read.filesOf(version.hash())));
        proofs.keep();
    }

    /** What readers see now. */
    private static List<Revisions.Version> open(List<Course> courses) {
        List<Revisions.Version> open = new ArrayList<>();
        courses.forEach(course -> {
            course.lessons().forEach(lesson -> open.add(Revisions.Version.of(lesson)));
            course.assessment().values().stream().limit(1).forEach(pool -> open.add(Revisions.Version.ofAssessment(course.id(), pool.hash())));
        });
        return open;
    }

    /** The library of this moment. */
    private Library current() {
        if (config.reload()) {
            long now = clock.millis();
            long last = looked.get();
            if (Math.abs(now - last) >= LOOK_EVERY_MILLIS && looked.compareAndSet(last, now)) {
                CompletableFuture.runAsync(this::readAgainIfChanged, reader).join();
            }
        }
        return library;
    }

    private void readAgainIfChanged() {
        SortedMap<String, String> now = folder.stamps();
        if (now.equals(stamps)) {
            return;
        }
        stamps = now;
        Library read = Library.read(folder, compiler);
        if (config.problems() == ContentConfig.Problems.REFUSE && !read.sound()) {
            LOG.warn("Changed content has problems, so the pages stay as they were.");
            refusal(read).forEach(LOG::warn);
            return;
        }
        keep(read);
        library = read;
        pinned.clear();
        pinnedAssessments.clear();
    }

    @Override
    public List<Language> languages() {
        return config.offered();
    }

    @Override
    public List<Course> courses() {
        return current().courses();
    }

    @Override
    public Optional<Course> course(String id) {
        return current().course(id);
    }

    @Override
    public Optional<Lesson> lesson(LessonId id) {
        return current().lesson(id);
    }

    @Override
    public Optional<Lesson> lesson(LessonId id, ContentHash hash) {
        Library now = current();
        Optional<Lesson> today = now.lesson(id).filter(lesson -> lesson.hash().equals(hash));
        return today.or(() -> earlier(now, id, hash));
    }

    private Optional<Lesson> earlier(Library now, LessonId id, ContentHash hash) {
        var version = new Revisions.Version(id.toString(), hash);
        Optional<Lesson> known = Optional.ofNullable(pinned.get(version));
        if (known.isPresent()) {
            return known;
        }
        Map<String, byte[]> files = revisions.files(version);
        Optional<Lesson> read = files.isEmpty() ? Optional.empty() : now.lessonOf(id, files, compiler);
        read.ifPresent(lesson -> remember(pinned, version, lesson));
        return read;
    }

    private static <T> void remember(Map<Revisions.Version, T> pinned, Revisions.Version version, T what) {
        if (pinned.size() >= MOST_PINNED_IN_MEMORY) {
            pinned.clear();
        }
        pinned.put(version, what);
    }

    @Override
    public Map<Language, Assessment> assessment(String course, ContentHash hash) {
        Library now = current();
        Map<Language, Assessment> today = now.course(course).map(Course::assessment).orElse(Map.of());
        if (today.values().stream().anyMatch(pool -> pool.hash().equals(hash))) {
            return today;
        }
        var version = Revisions.Version.ofAssessment(course, hash);
        Map<Language, Assessment> known = pinnedAssessments.get(version);
        if (known != null) {
            return known;
        }
        Map<String, byte[]> files = revisions.files(version);
        Map<Language, Assessment> read = files.isEmpty() ? Map.of() : now.assessmentOf(course, files, compiler);
        if (!read.isEmpty()) {
            remember(pinnedAssessments, version, read);
        }
        return read;
    }

    @Override
    public Optional<Page> page(String id, Language language) {
        return current().page(id, language);
    }

    @Override
    public List<Term> glossary(Language language) {
        return current().glossary(language);
    }

    @Override
    public List<Finding> findings() {
        return config.problems() == ContentConfig.Problems.REFUSE ? List.of() : current().problems().stream().map(OpenLibrary::finding).toList();
    }

    private static Finding finding(Problem problem) {
        return new Finding(problem.file(), problem.line(), problem.column(), problem.severity() == Problem.Severity.WARNING, problem.code(),
                problem.messages());
    }

    @Override
    public String version() {
        return current().version();
    }

    /** An image or recording as it is now, or as it was in a version that is kept. */
    public Optional<byte[]> media(String start, String path) {
        return current().media(start + "/" + path).or(() -> revisions.file(start, path));
    }

    @Override
    public OptionalInt mediaSize(String address) {
        return current().media(address.replaceFirst("^/content/", "")).map(bytes -> OptionalInt.of(bytes.length)).orElse(OptionalInt.empty());
    }

    /**
     * Deletes the kept versions that nobody needs: those not named, and not open to readers now.
     *
     * @param stillPinned what enrolments, attempts and certificates refer to
     * @return how many files went
     */
    public int forgetAllBut(List<Revisions.Version> stillPinned) {
        List<Revisions.Version> needed = new ArrayList<>(stillPinned);
        needed.addAll(open(courses()));
        return revisions.keepOnly(needed);
    }

    @PreDestroy
    void close() {
        reader.shutdownNow();
    }
}
