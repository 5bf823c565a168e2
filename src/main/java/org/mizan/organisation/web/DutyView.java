package org.mizan.organisation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.mizan.course.Course;
import org.mizan.language.Language;
import org.mizan.learning.Recertification;
import org.mizan.organisation.OwnDuties.OwnDuty;

/**
 * What an organisation asks of somebody.
 *
 * @param before if they completed the course before: when, and what changed since
 */
record DutyView(OwnDuty asked, AssignmentView.Taught course, Optional<AssignmentView.Day> due, Optional<Before> before, boolean assessed) {

    static DutyView of(OwnDuty asked, Course course, Optional<Before> before, Language reader) {
        return new DutyView(asked, AssignmentView.Taught.of(course, reader), asked.due().map(day -> AssignmentView.Day.of(day, reader)), before,
                !course.assessment().isEmpty());
    }

    /** @param lessons whose meaning changed since, in the order of the syllabus */
    record Before(AssignmentView.Day when, List<Changed> lessons) {

        static Before of(Instant completed, Recertification changes, Language reader) {
            return new Before(AssignmentView.Day.of(LocalDate.ofInstant(completed, ZoneOffset.UTC), reader),
                    changes.lessons().stream().map(changed -> Changed.of(changed, reader)).toList());
        }
    }

    /**
     * @param path     of the lesson, without the language
     * @param language of its title and of what changed
     */
    record Changed(String path, String title, String language, List<What> changes) {

        static Changed of(Recertification.Changed changed, Language reader) {
            var text = changed.lesson().text(reader);
            return new Changed("/courses/" + changed.lesson().id(), text.title(), text.language().code(),
                    changed.changes().stream().map(change -> new What(AssignmentView.Day.of(change.date(), reader), change.what())).toList());
        }
    }

    record What(AssignmentView.Day day, String what) {
    }
}
