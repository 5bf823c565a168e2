package org.mizan.organisation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mizan.organisation.Evidence.Scope;

/**
 * What was chosen, as it was typed.
 *
 * @param assignment the id of an assignment, or empty for all
 * @param course     the id of a course, or empty for all
 */
public record EvidenceForm(String assignment, String course, String from, String until) {

    static final EvidenceForm EMPTY = new EvidenceForm("", "", "", "");

    static EvidenceForm of(@Nullable String assignment, @Nullable String course, @Nullable String from, @Nullable String until) {
        return new EvidenceForm(typed(assignment), typed(course), typed(from), typed(until));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * What does not fit, and at which field.
     *
     * @param field the id of the field
     */
    public record Wrong(EvidenceProblem problem, String field) {

        static Wrong of(EvidenceProblem problem) {
            return new Wrong(problem, problem.field());
        }
    }

    /** What is wrong with what was typed, if anything is. */
    Optional<Wrong> wrong(List<String> courses) {
        if (day(from).isEmpty() && !from.isEmpty()) {
            return Optional.of(new Wrong(EvidenceProblem.DAY, "from"));
        }
        if (day(until).isEmpty() && !until.isEmpty()) {
            return Optional.of(new Wrong(EvidenceProblem.DAY, "until"));
        }
        if (day(from).isPresent() && day(until).filter(last -> last.isBefore(day(from).get())).isPresent()) {
            return Optional.of(Wrong.of(EvidenceProblem.ORDER));
        }
        return course.isEmpty() || courses.contains(course) ? Optional.empty() : Optional.of(Wrong.of(EvidenceProblem.COURSE));
    }

    Scope scope(Optional<Scope.Asked> asked) {
        return new Scope(asked, Optional.of(course).filter(id -> !id.isEmpty()), day(from), day(until));
    }

    /** A day of the years that anybody can mean. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 2000 && day.getYear() < 3000);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
