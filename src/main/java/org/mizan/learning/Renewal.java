package org.mizan.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.language.Language;

/**
 * That a completed course may be completed once more, because the completion nears its end, because somebody who may asks for a younger one, or
 * because the meaning of a lesson changed since. It takes the changed lessons and a fresh assessment, and not the whole course.
 *
 * @param completed when it was completed last
 * @param since     an assessment that was passed from then on counts for the renewal
 * @param ends      when the completion does not count any more; empty means never
 * @param reason    the first that holds
 * @param lessons   what changed since the completion, in the order of the syllabus, learned or not
 */
public record Renewal(Instant completed, Instant since, Optional<Instant> ends, Reason reason, List<Changed> lessons) {

    public Renewal {
        lessons = List.copyOf(lessons);
    }

    /** Why it may be renewed, in the order of their weight: somebody asks for it, it counted until a day that is over, it ends soon, a lesson changed. */
    public enum Reason {
        ASKED, ENDED, ENDS, CHANGED
    }

    /**
     * @param done  lessons that the learner has done, and when last
     * @param asked since when somebody else asks for another completion
     * @return empty if there is no reason to renew it
     */
    public static Optional<Renewal> of(Course course, Completion completion, Map<LessonId, Instant> done, Optional<Instant> asked, Instant now) {
        LocalDate learned = day(completion.completed());
        List<Changed> lessons = course.lessons().stream().flatMap(lesson -> Changed.of(lesson, learned, day(now), Optional.ofNullable(done.get(lesson.id()))).stream())
                .toList();
        Stream<Instant> changed = lessons.stream().map(lesson -> lesson.first().atStartOfDay(ZoneOffset.UTC).toInstant());
        return Stream.of(completion.renewable().stream(), asked.stream(), changed).flatMap(each -> each)
                .map(since -> since.isBefore(completion.completed()) ? completion.completed() : since)
                .filter(since -> !since.isAfter(now)).min(Instant::compareTo)
                .map(since -> new Renewal(completion.completed(), since, completion.until(), reason(completion, asked, now), lessons));
    }

    private static Reason reason(Completion completion, Optional<Instant> asked, Instant now) {
        if (asked.isPresent()) {
            return Reason.ASKED;
        }
        if (!completion.counts(now)) {
            return Reason.ENDED;
        }
        return completion.renewable().filter(day -> !day.isAfter(now)).isPresent() ? Reason.ENDS : Reason.CHANGED;
    }

    /** Whether everything that changed was learned once more. */
    public boolean learned() {
        return lessons.stream().allMatch(Changed::learned);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /**
     * A lesson whose meaning changed after the course was completed, as its author declares it; a mended comma asks nobody to learn again. A change on
     * the very day on which something was learned counts as learned, days being those of UTC.
     *
     * @param after   the day of the completion
     * @param until   today: a change that is announced for later asks nothing yet
     * @param learned the learner did it once more since the last change
     */
    public record Changed(Lesson lesson, LocalDate after, LocalDate until, boolean learned) {

        private static Optional<Changed> of(Lesson lesson, LocalDate after, LocalDate until, Optional<Instant> done) {
            return dates(lesson.texts().values().iterator().next(), after, until).max(LocalDate::compareTo)
                    .map(last -> new Changed(lesson, after, until, done.filter(when -> !last.isAfter(day(when))).isPresent()));
        }

        /** What changed, in the reader's language if the lesson is written in it, the oldest first. */
        public List<Lesson.Change> changes(Language reader) {
            return lesson.text(reader).changes().stream().filter(change -> change.date().isAfter(after) && !change.date().isAfter(until))
                    .sorted((one, other) -> one.date().compareTo(other.date())).toList();
        }

        private LocalDate first() {
            return dates(lesson.texts().values().iterator().next(), after, until).min(LocalDate::compareTo).orElseThrow();
        }

        /** The checker holds the days equal in all languages. */
        private static Stream<LocalDate> dates(Lesson.Text text, LocalDate after, LocalDate until) {
            return text.changes().stream().map(Lesson.Change::date).filter(date -> date.isAfter(after) && !date.isAfter(until));
        }
    }
}
