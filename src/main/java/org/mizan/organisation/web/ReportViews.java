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

import org.mizan.course.Catalogue;
import org.mizan.organisation.Asked;
import org.mizan.organisation.Counts;
import org.mizan.organisation.Group;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.Reported;
import org.mizan.organisation.Reported.Filter;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Reports;
import org.mizan.organisation.web.Bookmarks.Bookmark;
import org.mizan.site.CurrentLanguage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes reports ready for pages, in the language of the page. */
@ApplicationScoped
class ReportViews {

    /** Lines on a page. */
    static final int PAGE = 50;

    private final Reports reports;
    private final Groups groups;
    private final Memberships memberships;
    private final Bookmarks bookmarks;
    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final Clock clock;

    @Inject
    ReportViews(Reports reports, Groups groups, Memberships memberships, Bookmarks bookmarks, Catalogue catalogue, CurrentLanguage language, Clock clock) {
        this.reports = reports;
        this.groups = groups;
        this.memberships = memberships;
        this.bookmarks = bookmarks;
        this.catalogue = catalogue;
        this.language = language;
        this.clock = clock;
    }

    OverviewView overview(Organisation organisation) {
        List<Asked> asked = reports.asked(organisation.id());
        LocalDate today = organisation.day(clock.instant());
        Map<UUID, Map<String, Counts>> counted = asked.isEmpty() ? Map.of() : reports.byAssignment(organisation.id(), today);
        List<FigureView> assignments = new ArrayList<>();
        for (Asked each : asked) {
            Map<String, Counts> courses = counted.getOrDefault(each.assignment(), Map.of());
            each.courses().forEach(course -> assignments.add(new FigureView(Optional.of(each.title()), Optional.of(title(course)),
                    Optional.of(address(organisation, new Filter(Optional.of(each.assignment()), Optional.of(course), Optional.empty(), Optional.empty()))),
                    courses.getOrDefault(course, Counts.NONE))));
        }
        Counts all = assignments.stream().map(FigureView::counts).reduce(Counts.NONE, Counts::plus);
        List<Group> known = groups.of(organisation.id());
        List<OverviewView.CourseFigures> courses = known.isEmpty() || asked.isEmpty() ? List.of()
                : byGroup(organisation, Filters.courses(asked), known, reports.byGroup(organisation.id(), today));
        return new OverviewView(organisation, Math.toIntExact(memberships.count(organisation.id())), all, assignments, courses);
    }

    ReportView report(Organisation organisation, Filters filters, Optional<String> after) {
        LocalDate today = organisation.day(clock.instant());
        Filter filter = filters.filter();
        Optional<Bookmark> bookmark = after.flatMap(text -> bookmarks.read(organisation.id(), text));
        int before = bookmark.map(Bookmark::before).orElse(0);
        List<Reported> found = reports.lines(organisation.id(), today, filter, bookmark.map(Bookmark::place), PAGE + 1);
        List<Reported> shown = found.subList(0, Math.min(PAGE, found.size()));
        String chosen = Filters.query(filter);
        Optional<String> next = found.size() <= PAGE ? Optional.empty() : Optional.of((chosen.isEmpty() ? "" : chosen + "&") + "after="
                + bookmarks.write(organisation.id(), new Bookmark(shown.get(PAGE - 1).place(), before + PAGE)));
        String pages = "/" + language.code() + Addresses.address(organisation, "report/people/");
        return new ReportView(organisation, filters.choices(course -> title(course).text()), filters.unknown() || after.isPresent() && bookmark.isEmpty(),
                chosen, reports.count(organisation.id(), today, filter), before,
                shown.stream().map(line -> line(organisation, line, Optional.of(pages + line.person()))).toList(), next);
    }

    Filters filters(Organisation organisation, Filters.Sent sent) {
        return Filters.of(sent, reports.asked(organisation.id()), groups.of(organisation.id()));
    }

    /** The one view of a person: for those who manage the organisation, and for the person. */
    SeenView seen(Organisation organisation, Membership membership) {
        List<Reported> lines = reports.of(organisation.id(), membership.person(), organisation.day(clock.instant()));
        return new SeenView(organisation, membership, Day.of(organisation.day(membership.joined()), language.get()),
                lines.stream().map(line -> line(organisation, line, Optional.empty())).toList());
    }

    CourseTitle title(String course) {
        return CourseTitle.of(course, catalogue, language.get());
    }

    private List<OverviewView.CourseFigures> byGroup(Organisation organisation, List<String> courses, List<Group> known,
            Map<Optional<UUID>, Map<String, Counts>> counted) {
        Map<Optional<UUID>, String> names = known.stream().collect(Collectors.toMap(group -> Optional.of(group.id()), Group::name));
        return courses.stream().map(course -> new OverviewView.CourseFigures(title(course), counted.entrySet().stream()
                .filter(each -> each.getValue().containsKey(course))
                .map(each -> new FigureView(Optional.ofNullable(names.get(each.getKey())), Optional.empty(), each.getKey().map(group -> address(organisation,
                        new Filter(Optional.empty(), Optional.of(course), Optional.of(group), Optional.empty()))), each.getValue().get(course)))
                .sorted(Comparator.comparing((FigureView figure) -> figure.title().isEmpty()).thenComparing(figure -> figure.title().orElse("")))
                .toList())).filter(each -> !each.groups().isEmpty()).toList();
    }

    private String address(Organisation organisation, Filter filter) {
        return "/" + language.code() + Addresses.address(organisation, "report") + "?" + Filters.query(filter);
    }

    private LineView line(Organisation organisation, Reported line, Optional<String> address) {
        return new LineView(line.name(), address, line.title(), title(line.course()), line.period() > 0, line.status(),
                line.due().map(day -> Day.of(day, language.get())), line.completed().map(when -> Day.of(organisation.day(when), language.get())));
    }
}
