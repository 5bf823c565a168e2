package org.mizan.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.mizan.organisation.Asked;
import org.mizan.organisation.Counts;
import org.mizan.organisation.Group;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The figures of an organisation's assignments, for its pages and for programs. */
@ApplicationScoped
class ReportFigures {

    private final Reports reports;
    private final Groups groups;
    private final Clock clock;

    @Inject
    ReportFigures(Reports reports, Groups groups, Clock clock) {
        this.reports = reports;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * @param byAssignment each course of each assignment that stands
     * @param byGroup      each course in each group, by course and then by name, who is in no group last; empty if there are no groups
     */
    record Figures(List<ByAssignment> byAssignment, List<ByGroup> byGroup) {

        Counts all() {
            return byAssignment.stream().map(ByAssignment::counts).reduce(Counts.NONE, Counts::plus);
        }
    }

    record ByAssignment(Asked asked, String course, Counts counts) {
    }

    /** @param group empty for the members who are in none */
    record ByGroup(String course, Optional<Group> group, Counts counts) {
    }

    Figures of(Organisation organisation) {
        List<Asked> asked = reports.asked(organisation.id());
        if (asked.isEmpty()) {
            return new Figures(List.of(), List.of());
        }
        LocalDate today = organisation.day(clock.instant());
        Map<UUID, Map<String, Counts>> counted = reports.byAssignment(organisation.id(), today);
        List<ByAssignment> assignments = new ArrayList<>();
        for (Asked each : asked) {
            Map<String, Counts> courses = counted.getOrDefault(each.assignment(), Map.of());
            each.courses().forEach(course -> assignments.add(new ByAssignment(each, course, courses.getOrDefault(course, Counts.NONE))));
        }
        Map<UUID, Group> known = groups.of(organisation.id()).stream().collect(Collectors.toMap(Group::id, group -> group));
        return new Figures(assignments, known.isEmpty() ? List.of() : byGroup(Filters.courses(asked), known, reports.byGroup(organisation.id(), today)));
    }

    private static List<ByGroup> byGroup(List<String> courses, Map<UUID, Group> known, Map<Optional<UUID>, Map<String, Counts>> counted) {
        return courses.stream().flatMap(course -> counted.entrySet().stream().filter(each -> each.getValue().containsKey(course))
                .map(each -> new ByGroup(course, each.getKey().map(known::get), each.getValue().get(course)))
                .sorted(Comparator.comparing((ByGroup figure) -> figure.group().isEmpty()).thenComparing(figure -> figure.group().map(Group::name).orElse("")))).toList();
    }
}
