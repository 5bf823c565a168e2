package org.mizan.organisation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.mizan.language.Folding;
import org.mizan.language.Numerals;
import org.mizan.organisation.Assignment;
import org.mizan.organisation.Assignment.Whom;
import org.mizan.organisation.Deadline;
import org.mizan.organisation.Organisation;
import org.mizan.privacy.PersonId;
import org.mizan.site.FormBody;

/**
 * What was typed about an assignment.
 *
 * @param id        of the one that is made or changed, so that pressing twice makes one
 * @param courses   one for each of the places of a path, some of them empty
 * @param whom      {@code everybody} or {@code some}
 * @param deadline  {@code never}, {@code on} or {@code after}
 * @param strict    {@code required} or {@code recommended}
 * @param beginning by which people are looked for
 */
record AssignmentForm(String id, String title, List<String> courses, String whom, Set<String> groups, Set<String> people, String deadline, String day, String days,
        String strict, String months, String grace, String beginning, Set<Mistake> mistakes) {

    /** So many courses has a path at most. */
    static final int PLACES = 6;
    static final int LONGEST_TITLE = 120;
    /** More people than that are a group. */
    static final int MOST_PEOPLE = 200;
    static final int MOST_DAYS = 730;
    static final int MOST_MONTHS = 60;
    static final int MOST_GRACE = 365;

    AssignmentForm {
        courses = List.copyOf(courses);
        mistakes = Set.copyOf(mistakes);
    }

    /** What cannot be done as it is. */
    enum Mistake {
        COURSE, TWICE, TITLE, NOBODY, CROWD, DAY, DAYS, MONTHS, GRACE
    }

    static AssignmentForm empty() {
        return new AssignmentForm(UUID.randomUUID().toString(), "", places(List.of()), "everybody", Set.of(), Set.of(), "after", "", "30", "required", "", "0", "",
                Set.of());
    }

    static AssignmentForm of(Assignment assignment) {
        Whom.Some some = assignment.whom() instanceof Whom.Some chosen ? chosen : new Whom.Some(Set.of(), Set.of());
        Deadline deadline = assignment.deadline();
        return new AssignmentForm(assignment.id().toString(), assignment.title(), places(assignment.courses()),
                assignment.whom() instanceof Whom.Everybody ? "everybody" : "some", texts(some.groups()), texts(some.people()),
                deadline instanceof Deadline.On ? "on" : deadline instanceof Deadline.After ? "after" : "never",
                deadline instanceof Deadline.On on ? on.day().toString() : "", deadline instanceof Deadline.After after ? "" + after.days() : "",
                assignment.required() ? "required" : "recommended", assignment.everyMonths().isPresent() ? "" + assignment.everyMonths().getAsInt() : "",
                "" + assignment.graceDays(), "", Set.of());
    }

    /**
     * Reads what was sent.
     *
     * @param known whether something is a course that can be asked
     */
    static AssignmentForm of(Map<String, List<String>> sent, Predicate<String> known) {
        var read = new AssignmentForm(text(sent, "id"), text(sent, "title"), places(sent.getOrDefault("course", List.of()).stream().map(String::strip).toList()),
                one(sent, "whom", "everybody", "some"), chosen(sent, "group"), chosen(sent, "person"), one(sent, "deadline", "never", "on", "after"),
                text(sent, "day"), text(sent, "days"), one(sent, "strict", "required", "recommended"), text(sent, "months"), text(sent, "grace"),
                text(sent, "beginning"), Set.of());
        return read.judged(known);
    }

    /**
     * The same, with what is wrong with it.
     *
     * @param known whether something is a course that can be asked
     */
    AssignmentForm judged(Predicate<String> known) {
        return with(found(known));
    }

    private Set<Mistake> found(Predicate<String> known) {
        Set<Mistake> found = EnumSet.noneOf(Mistake.class);
        List<String> path = path();
        wrong(found, Mistake.COURSE, path.isEmpty() || !path.stream().allMatch(known));
        wrong(found, Mistake.TWICE, new HashSet<>(path).size() < path.size());
        wrong(found, Mistake.TITLE, title.length() > LONGEST_TITLE);
        wrong(found, Mistake.NOBODY, whom.equals("some") && groups.isEmpty() && people.isEmpty());
        wrong(found, Mistake.CROWD, people.size() > MOST_PEOPLE);
        wrong(found, Mistake.DAY, deadline.equals("on") && onDay().isEmpty());
        wrong(found, Mistake.DAYS, deadline.equals("after") && number(days, 0, MOST_DAYS).isEmpty());
        wrong(found, Mistake.MONTHS, !months.isEmpty() && number(months, 1, MOST_MONTHS).isEmpty());
        wrong(found, Mistake.GRACE, !grace.isEmpty() && number(grace, 0, MOST_GRACE).isEmpty());
        return found;
    }

    private static void wrong(Set<Mistake> found, Mistake mistake, boolean wrong) {
        if (wrong) {
            found.add(mistake);
        }
    }

    private AssignmentForm with(Set<Mistake> found) {
        return new AssignmentForm(id, title, courses, whom, groups, people, deadline, day, days, strict, months, grace, beginning, found);
    }

    /** The same, with what is missing said to be so: of the groups and people none is this organisation's. */
    AssignmentForm withNobody() {
        return with(EnumSet.of(Mistake.NOBODY));
    }

    /** The same, to go on writing. */
    AssignmentForm withoutMistakes() {
        return with(Set.of());
    }

    /** The courses that were chosen, in their order. */
    public List<String> path() {
        return courses.stream().filter(course -> !course.isEmpty()).toList();
    }

    /**
     * What it says, if nothing in it is a mistake.
     *
     * @param usual the title if none was typed
     */
    Assignment assignment(Organisation organisation, String usual, UUID as, Instant created) {
        return new Assignment(as, organisation.id(), title.isEmpty() ? usual : title, path(), meant(), by(), strict.equals("required"), number(months, 1, MOST_MONTHS),
                number(grace, 0, MOST_GRACE).orElse(0), created, Optional.empty());
    }

    private Whom meant() {
        return whom.equals("everybody") ? new Whom.Everybody() : new Whom.Some(groups.stream().flatMap(text -> uuid(text).stream()).collect(Collectors.toSet()),
                people.stream().flatMap(text -> uuid(text).stream()).map(PersonId::new).collect(Collectors.toSet()));
    }

    private Deadline by() {
        return switch (deadline) {
            case "on" -> new Deadline.On(onDay().orElseThrow());
            case "after" -> new Deadline.After(number(days, 0, MOST_DAYS).orElseThrow());
            default -> new Deadline.Never();
        };
    }

    private Optional<LocalDate> onDay() {
        try {
            LocalDate typed = LocalDate.parse(Folding.fold(day));
            return Optional.of(typed).filter(date -> date.getYear() >= 2000 && date.getYear() < 2100);
        } catch (DateTimeParseException no) {
            return Optional.empty();
        }
    }

    public boolean wrong(String mistake) {
        return mistakes.contains(Mistake.valueOf(mistake));
    }

    /** All that has to travel along with a page that only asks. */
    public List<Map.Entry<String, String>> hidden() {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        Map<String, String> single = new LinkedHashMap<>();
        single.put("id", id);
        single.put("title", title);
        single.put("whom", whom);
        single.put("deadline", deadline);
        single.put("day", day);
        single.put("days", days);
        single.put("strict", strict);
        single.put("months", months);
        single.put("grace", grace);
        single.forEach((name, value) -> all.add(new SimpleImmutableEntry<>(name, value)));
        courses.forEach(course -> all.add(new SimpleImmutableEntry<>("course", course)));
        groups.forEach(group -> all.add(new SimpleImmutableEntry<>("group", group)));
        people.forEach(person -> all.add(new SimpleImmutableEntry<>("person", person)));
        return all;
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException no) {
            return Optional.empty();
        }
    }

    private static OptionalInt number(String text, int least, int most) {
        return Numerals.parse(text).filter(number -> number.precision() <= 6 && number.stripTrailingZeros().scale() <= 0 && number.intValue() >= least
                && number.intValue() <= most).map(number -> OptionalInt.of(number.intValue())).orElse(OptionalInt.empty());
    }

    /** As many places as a path has, the last ones empty; what is more than that is cut off. */
    static List<String> places(List<String> chosen) {
        List<String> places = new ArrayList<>(chosen.subList(0, Math.min(PLACES, chosen.size())));
        while (places.size() < PLACES) {
            places.add("");
        }
        return places;
    }

    private static Set<String> texts(Set<?> values) {
        return values.stream().map(value -> value instanceof PersonId person ? person.value().toString() : value.toString()).sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> chosen(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().filter(text -> uuid(text).isPresent()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return plain(FormBody.last(sent, name).orElse(""));
    }

    /** What was typed, in one line. */
    static String plain(String typed) {
        return typed.strip().replaceAll("\\p{Cntrl}+", " ");
    }

    private static String one(Map<String, List<String>> sent, String name, String... allowed) {
        String typed = text(sent, name);
        return List.of(allowed).contains(typed) ? typed : allowed[0];
    }
}
