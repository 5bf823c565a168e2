package org.mizan.course;

/**
 * The path of a lesson; progress is kept under it and it is part of the address.
 *
 * @param course id of the course
 * @param module id of the module
 * @param lesson id within the module
 */
public record LessonId(String course, String module, String lesson) {

    /** @throws IllegalArgumentException unless the text is {@code course/module/lesson} */
    public static LessonId of(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not course/module/lesson: " + path);
        }
        return new LessonId(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return course + "/" + module + "/" + lesson;
    }
}
