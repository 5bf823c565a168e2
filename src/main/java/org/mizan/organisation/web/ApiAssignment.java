package org.mizan.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mizan.organisation.Assignment;
import org.mizan.organisation.Assignment.Whom;
import org.mizan.organisation.Deadline;
import org.mizan.organisation.web.ApiRefusal.Flaw;
import org.mizan.organisation.web.AssignmentForm.Mistake;
import org.mizan.privacy.PersonId;

/**
 * What is asked of whom, as programs say it and are told it. It is judged by the rules of the {@link AssignmentForm}, and besides by what a form cannot
 * say at all.
 */
@Schema(name = "AssignmentWish", description = "What is asked of whom. What is left out or null is as it usually is.")
public record ApiAssignment(
        @Schema(description = "In the organisation's words; usually the titles of the courses", maxLength = AssignmentForm.LONGEST_TITLE) Optional<String> title,
        @Schema(description = "Ids in the order in which they are to be taken: one course, or a path", minItems = 1, maxItems = AssignmentForm.PLACES) Optional<List<String>> courses,
        @Schema(description = "Of everybody who is a member, or becomes one; else groups or people have to be named", defaultValue = "false") Optional<Boolean> everybody,
        @Schema(description = "Ids of groups, whose later members are asked too") Optional<List<String>> groups,
        @Schema(description = "Ids of members, as reports tell them", maxItems = AssignmentForm.MOST_PEOPLE) Optional<List<String>> people,
        @Schema(description = "The last day, in the organisation's zone, that is in time", examples = "2027-06-30") Optional<String> dueOn,
        @Schema(description = "Instead of a day: so many days after it reached somebody", minimum = "0", maximum = "" + AssignmentForm.MOST_DAYS) Optional<Integer> dueAfterDays,
        @Schema(description = "Whether it has to be done; else it is recommended, and never overdue", defaultValue = "true") Optional<Boolean> required,
        @Schema(description = "After how many months it is asked again; left out asks once", minimum = "1", maximum = "" + AssignmentForm.MOST_MONTHS) Optional<Integer> everyMonths,
        @Schema(description = "For how many days after the due day nobody is called overdue", minimum = "0", maximum = "" + AssignmentForm.MOST_GRACE,
                defaultValue = "0") Optional<Integer> graceDays) {

    private static final Map<Mistake, String> FIELDS = new EnumMap<>(Map.of(Mistake.COURSE, "courses", Mistake.TWICE, "courses", Mistake.TITLE, "title",
            Mistake.NOBODY, "groups", Mistake.CROWD, "people", Mistake.DAY, "dueOn", Mistake.DAYS, "dueAfterDays", Mistake.MONTHS, "everyMonths", Mistake.GRACE, "graceDays"));

    static ApiAssignment of(Assignment assignment) {
        Optional<Whom.Some> some = assignment.whom() instanceof Whom.Some chosen ? Optional.of(chosen) : Optional.empty();
        Deadline deadline = assignment.deadline();
        return new ApiAssignment(Optional.of(assignment.title()), Optional.of(assignment.courses()), Optional.of(some.isEmpty()),
                some.map(chosen -> chosen.groups().stream().map(Object::toString).sorted().toList()),
                some.map(chosen -> chosen.people().stream().map(PersonId::toString).sorted().toList()),
                deadline instanceof Deadline.On on ? Optional.of(on.day()).map(LocalDate::toString) : Optional.empty(),
                deadline instanceof Deadline.After after ? Optional.of(after.days()) : Optional.empty(), Optional.of(assignment.required()),
                assignment.everyMonths().isPresent() ? Optional.of(assignment.everyMonths().getAsInt()) : Optional.empty(), Optional.of(assignment.graceDays()));
    }

    /** The same as a form has it, with its mistakes. */
    AssignmentForm form(Predicate<String> taught) {
        return new AssignmentForm("", AssignmentForm.plain(title.orElse("")), AssignmentForm.places(courses.orElse(List.of())), everybody.orElse(false) ? "everybody" : "some",
                new LinkedHashSet<>(groups.orElse(List.of())), new LinkedHashSet<>(people.orElse(List.of())),
                dueOn.isPresent() ? "on" : dueAfterDays.isPresent() ? "after" : "never", dueOn.orElse(""), dueAfterDays.map(String::valueOf).orElse(""),
                required.orElse(true) ? "required" : "recommended", everyMonths.map(String::valueOf).orElse(""), graceDays.map(String::valueOf).orElse(""), "", Set.of())
                .judged(taught);
    }

    /** What is wrong with it, if anything is. */
    List<Flaw> flaws(AssignmentForm form, Predicate<String> taught, AssignmentMessages words, ApiMessages more) {
        List<Flaw> flaws = new ArrayList<>();
        List<String> path = courses.orElse(List.of());
        form.mistakes().stream().sorted().filter(mistake -> mistake != Mistake.COURSE || path.isEmpty()).forEach(mistake -> flaws.add(new Flaw(FIELDS.getOrDefault(mistake, ""),
                said(mistake, words))));
        IntStream.range(0, path.size()).filter(place -> !taught.test(path.get(place))).forEach(place -> flaws.add(new Flaw("courses[" + place + "]", more.unknownCourse())));
        wrong(flaws, path.size() > AssignmentForm.PLACES, "courses", more.longPath(AssignmentForm.PLACES));
        wrong(flaws, everybody.orElse(false) && (groups.filter(some -> !some.isEmpty()).isPresent() || people.filter(some -> !some.isEmpty()).isPresent()), "everybody",
                more.everybodyAndSome());
        wrong(flaws, dueOn.isPresent() && dueAfterDays.isPresent(), "dueAfterDays", more.eitherDay());
        return flaws;
    }

    /** Groups and people that were named and are not among those that count: another organisation's and nobody's alike. */
    List<Flaw> strangers(Assignment wanted, ApiMessages more) {
        List<Flaw> flaws = new ArrayList<>();
        if (wanted.whom() instanceof Whom.Some own) {
            missing(flaws, "groups", groups.orElse(List.of()), own.groups().stream().map(Object::toString).toList(), more.noGroup());
            missing(flaws, "people", people.orElse(List.of()), own.people().stream().map(PersonId::toString).toList(), more.noMember());
        }
        return flaws;
    }

    private static void missing(List<Flaw> flaws, String field, List<String> named, List<String> own, String message) {
        IntStream.range(0, named.size()).filter(place -> !own.contains(named.get(place))).forEach(place -> flaws.add(new Flaw(field + "[" + place + "]", message)));
    }

    private static void wrong(List<Flaw> flaws, boolean wrong, String field, String message) {
        if (wrong) {
            flaws.add(new Flaw(field, message));
        }
    }

    private static String said(Mistake mistake, AssignmentMessages words) {
        return switch (mistake) {
            case COURSE -> words.wrongCourse();
            case TWICE -> words.wrongTwice();
            case TITLE -> words.wrongTitle();
            case NOBODY -> words.wrongNobody();
            case CROWD -> words.wrongCrowd();
            case DAY -> words.wrongDay();
            case DAYS -> words.wrongDays();
            case MONTHS -> words.wrongMonths();
            case GRACE -> words.wrongGrace();
        };
    }
}
