package org.mizan.course;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a lesson; progress is kept under it and it is part of the address.
 *
 * @param course id of the course
 * @param module id of the module
 * @param lesson id within the module
 */
public record LessonId(String course, String module, String lesson) {

    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+");

    /** @throws IllegalArgumentException unless the text is {@code course/module/lesson} */
    public static LessonId of(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not course/module/lesson: " + path);
        }
        return new LessonId(parts[0], parts[1], parts[2]);
    }

    /** What somebody sent, if it could be the path of a lesson: small letters, digits and hyphens, three times. */
    public static Optional<LessonId> read(String path) {
        return Optional.of(path).filter(sent -> WRITTEN.matcher(sent).matches()).map(LessonId::of);
    }

    @Override
    public String toString() {
        return course + "/" + module + "/" + lesson;
    }
}
