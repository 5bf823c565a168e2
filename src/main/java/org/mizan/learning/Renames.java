package org.mizan.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.mizan.course.Activity;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;

/** Under which earlier names ({@code formerly}) the progress of a lesson or of an activity may still be kept. */
public final class Renames {

    private final Map<LessonId, List<LessonId>> names = new HashMap<>();
    private final Map<LessonId, LessonId> current = new HashMap<>();
    private final Map<LessonId, Map<String, String>> activities = new HashMap<>();

    /** @param courses all that is taught now */
    public Renames(List<Course> courses) {
        for (Course course : courses) {
            for (Lesson lesson : course.lessons()) {
                var former = former(course, lesson);
                names.put(lesson.id(), former);
                former.forEach(name -> current.putIfAbsent(name, lesson.id()));
                activities.put(lesson.id(), formerActivities(lesson));
            }
        }
        // What is taught now under a name has the better right to it than what was.
        names.keySet().forEach(lesson -> current.put(lesson, lesson));
    }

    /** The present name first, then the earlier ones. */
    public List<LessonId> of(LessonId lesson) {
        return names.getOrDefault(lesson, List.of(lesson));
    }

    /** The present name of a lesson that was kept under this one. */
    public LessonId now(LessonId kept) {
        return current.getOrDefault(kept, kept);
    }

    /** The present name of an activity that was kept under this one. */
    public String now(LessonId lesson, String kept) {
        return activities.getOrDefault(lesson, Map.of()).getOrDefault(kept, kept);
    }

    /** Earlier names of an activity, without the present one. */
    public List<String> formerly(LessonId lesson, String activity) {
        return activities.getOrDefault(lesson, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().equals(activity)).map(Map.Entry::getKey).sorted().toList();
    }

    private static List<LessonId> former(Course course, Lesson lesson) {
        var all = new LinkedHashSet<LessonId>();
        var paths = Stream.concat(Stream.of(lesson.id().toString()), lesson.formerly().stream()).toList();
        for (String path : paths) {
            var name = path.contains("/") ? LessonId.of(path) : new LessonId(lesson.id().course(), lesson.id().module(), path);
            all.add(name);
            course.formerly().forEach(old -> all.add(new LessonId(old, name.module(), name.lesson())));
        }
        return new ArrayList<>(all);
    }

    private static Map<String, String> formerActivities(Lesson lesson) {
        var old = new HashMap<String, String>();
        var all = activities(lesson);
        all.forEach(activity -> activity.formerly().forEach(name -> old.put(name, activity.id())));
        all.forEach(activity -> old.remove(activity.id()));
        return old;
    }

    /** Languages are in step, so any of them tells the activities. */
    private static List<Activity> activities(Lesson lesson) {
        return lesson.texts().values().stream().findFirst().map(Lesson.Text::activities).orElse(List.of());
    }
}
