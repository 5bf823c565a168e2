package org.mizan.organisation.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;

import org.mizan.organisation.Asked;
import org.mizan.organisation.Duty.Status;
import org.mizan.organisation.Group;
import org.mizan.organisation.Reported.Filter;
import org.mizan.organisation.web.ReportView.Choice;
import org.mizan.organisation.web.ReportView.Option;

/** What of a report may be chosen, and what was. A choice that is not there, or another organisation's, is left out. */
record Filters(List<Asked> asked, List<Group> groups, Filter filter, boolean unknown) {

    /** As an address brings it. */
    record Sent(Optional<String> assignment, Optional<String> course, Optional<String> group, Optional<String> status) {

        Sent {
            assignment = assignment.filter(text -> !text.isBlank());
            course = course.filter(text -> !text.isBlank());
            group = group.filter(text -> !text.isBlank());
            status = status.filter(text -> !text.isBlank());
        }

        private long number() {
            return List.of(assignment, course, group, status).stream().filter(Optional::isPresent).count();
        }
    }

    static Filters of(Sent sent, List<Asked> asked, List<Group> groups) {
        Optional<UUID> assignment = sent.assignment.flatMap(text -> asked.stream().map(Asked::assignment).filter(id -> id.toString().equals(text)).findFirst());
        Optional<String> course = sent.course.filter(courses(asked)::contains);
        Optional<UUID> group = sent.group.flatMap(text -> groups.stream().map(Group::id).filter(id -> id.toString().equals(text)).findFirst());
        Optional<Status> status = sent.status.flatMap(text -> Arrays.stream(Status.values()).filter(each -> Bar.kind(each).equals(text)).findFirst());
        long found = List.of(assignment, course, group, status).stream().filter(Optional::isPresent).count();
        return new Filters(asked, groups, new Filter(assignment, course, group, status), found < sent.number());
    }

    /** Of all assignments, each once, in the order in which they are asked. */
    static List<String> courses(List<Asked> asked) {
        return asked.stream().flatMap(each -> each.courses().stream()).distinct().toList();
    }

    /** The query of an address; empty if nothing was chosen. */
    static String query(Filter filter) {
        var query = new StringJoiner("&");
        filter.assignment().ifPresent(id -> query.add("assignment=" + id));
        filter.course().ifPresent(course -> query.add("course=" + URLEncoder.encode(course, UTF_8)));
        filter.group().ifPresent(id -> query.add("group=" + id));
        filter.status().ifPresent(status -> query.add("status=" + Bar.kind(status)));
        return query.toString();
    }

    List<Choice> choices(Function<String, String> courseTitle) {
        return List.of(
                new Choice("assignment", asked.stream().map(each -> option(each.assignment().toString(), each.title(), filter.assignment())).toList()),
                new Choice("course", courses(asked).stream().map(each -> option(each, courseTitle.apply(each), filter.course())).toList()),
                new Choice("group", groups.stream().map(each -> option(each.id().toString(), each.name(), filter.group())).toList()),
                new Choice("status", Arrays.stream(Status.values()).map(each -> option(Bar.kind(each), each.name(), filter.status().map(Bar::kind))).toList()));
    }

    private static Option option(String value, String label, Optional<?> chosen) {
        return new Option(value, label, chosen.filter(each -> each.toString().equals(value)).isPresent());
    }
}
