package org.mizan.content.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.mizan.content.Hashes;
import org.mizan.course.ContentHash;
import org.mizan.course.Lesson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The files of every version of a lesson or an assessment that was open to readers: what is pinned by a hash is read from here. Rows never change. */
@ApplicationScoped
@Transactional
public class Revisions {

    private static final String KEEP = """
            insert into content_revision (hash, lesson, path, digest, bytes) values (:hash, :lesson, :path, :digest, :bytes)
            on conflict (hash, lesson, path) do nothing""";

    private final RevisionEntity.Repository rows;
    private final EntityManager database;

    @Inject
    Revisions(RevisionEntity.Repository rows, EntityManager database) {
        this.rows = rows;
        this.database = database;
    }

    /**
     * Something that is taught, and the hash of one of its versions.
     *
     * @param path {@code course/module/lesson} or {@code course/assessment}
     */
    public record Version(String path, ContentHash hash) {

        public static Version of(Lesson lesson) {
            return new Version(lesson.id().toString(), lesson.hash());
        }

        public static Version ofAssessment(String course, ContentHash hash) {
            return new Version(course + "/assessment", hash);
        }
    }

    /** Which versions are kept. */
    public Set<Version> kept() {
        Set<Version> kept = new HashSet<>();
        for (Object[] row : database.createQuery("select distinct r.key.lesson, r.key.hash from RevisionEntity r", Object[].class).getResultList()) {
            kept.add(new Version((String) row[0], new ContentHash((String) row[1])));
        }
        return kept;
    }

    /** Keeps a version, unless it is kept. All its files or none. */
    public void keep(Version version, Map<String, byte[]> files) {
        new TreeMap<>(files).forEach((path, bytes) -> database.createNativeQuery(KEEP).setParameter("hash", version.hash().value())
                .setParameter("lesson", version.path()).setParameter("path", path).setParameter("digest", Hashes.of(bytes))
                .setParameter("bytes", bytes).executeUpdate());
    }

    /**
     * The files of a version by their paths, as if it lay where it lies now: a course or lesson that was renamed finds what was
     * kept under its old path.
     *
     * @return empty if the version is not kept
     */
    public Map<String, byte[]> files(Version version) {
        List<RevisionEntity> found = rows.of(version.hash().value());
        String now = version.path();
        Optional<String> from = found.stream().map(row -> row.key.lesson()).filter(now::equals).findFirst()
                .or(() -> found.stream().map(row -> row.key.lesson()).findFirst());
        Map<String, byte[]> files = new TreeMap<>();
        found.stream().filter(row -> from.filter(row.key.lesson()::equals).isPresent())
                .forEach(row -> files.put(moved(row.key.path(), row.key.lesson(), now), row.bytes));
        return files;
    }

    private static String moved(String path, String from, String to) {
        String stem = "courses/" + from + ".";
        String folder = folder(from);
        if (path.startsWith(stem)) {
            return "courses/" + to + "." + path.substring(stem.length());
        }
        return path.startsWith(folder) ? folder(to) + path.substring(folder.length()) : path;
    }

    private static String folder(String of) {
        return "courses/" + of.substring(0, of.lastIndexOf('/') + 1);
    }

    /**
     * A file of any kept version: an image that an older version shows.
     *
     * @param start the first digits of its SHA-256
     */
    public Optional<byte[]> file(String start, String path) {
        return rows.find("key.path = ?1 and digest like ?2", path, start.replaceAll("[^0-9a-f]", "") + "%").firstResultOptional()
                .map(row -> row.bytes);
    }

    /**
     * Deletes every version that is not named: nothing pins it, and readers do not see it.
     *
     * @return how many files went
     */
    public int keepOnly(Collection<Version> pinned) {
        int deleted = 0;
        for (Version version : kept()) {
            if (!pinned.contains(version)) {
                deleted += (int) rows.delete("key.hash = ?1 and key.lesson = ?2", version.hash().value(), version.path());
            }
        }
        return deleted;
    }
}
