package org.mizan.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mizan.course.Catalogue;
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
import org.mizan.organisation.web.ReportFigures.ByGroup;
import org.mizan.organisation.web.ReportFigures.Figures;
import org.mizan.site.CurrentLanguage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes reports ready for pages, in the language of the page. */
@ApplicationScoped
class ReportViews {

    /** Lines on a page. */
    static final int PAGE = 50;

    private final Reports reports;
    private final ReportFigures figures;
    private final Groups groups;
    private final Memberships memberships;
    private final Bookmarks bookmarks;
    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final Clock clock;

    @Inject
    ReportViews(Reports reports, ReportFigures figures, Groups groups, Memberships memberships, Bookmarks bookmarks, Catalogue catalogue, CurrentLanguage language, Clock clock) {
        this.reports = reports;
        this.figures = figures;
        this.groups = groups;
        this.memberships = memberships;
        this.bookmarks = bookmarks;
        this.catalogue = catalogue;
        this.language = language;
        this.clock = clock;
    }

    OverviewView overview(Organisation organisation) {
        Figures counted = figures.of(organisation);
        List<FigureView> assignments = counted.byAssignment().stream().map(each -> new FigureView(Optional.of(each.asked().title()), Optional.of(title(each.course())),
                Optional.of(address(organisation, new Filter(Optional.of(each.asked().assignment()), Optional.of(each.course()), Optional.empty(), Optional.empty()))),
                each.counts())).toList();
        Map<String, List<ByGroup>> courses = counted.byGroup().stream().collect(Collectors.groupingBy(ByGroup::course, LinkedHashMap::new, Collectors.toList()));
        return new OverviewView(organisation, Math.toIntExact(memberships.count(organisation.id())), counted.all(), assignments,
                courses.entrySet().stream().map(each -> new OverviewView.CourseFigures(title(each.getKey()),
                        each.getValue().stream().map(group -> figure(organisation, group)).toList())).toList());
    }

    private FigureView figure(Organisation organisation, ByGroup counted) {
        return new FigureView(counted.group().map(Group::name), Optional.empty(), counted.group().map(group -> address(organisation,
                new Filter(Optional.empty(), Optional.of(counted.course()), Optional.of(group.id()), Optional.empty()))), counted.counts());
    }

    ReportView report(Organisation organisation, Filters filters, Optional<String> after) {
        Lines found = lines(organisation, filters.filter(), after, PAGE);
        String chosen = Filters.query(filters.filter());
        String pages = "/" + language.code() + Addresses.address(organisation, "report/people/");
        return new ReportView(organisation, filters.choices(course -> title(course).text()), filters.unknown() || found.lost(), chosen, found.counts(), found.before(),
                found.lines().stream().map(line -> line(organisation, line, Optional.of(pages + line.person()))).toList(), found.next());
    }

    /**
     * A page of lines.
     *
     * @param counts of all lines that were chosen, on this page or not
     * @param before how many of them stand on earlier pages
     * @param next   the query that leads to the next page, if there is one
     * @param lost   whether it was to go on from a place that is none any more: then it begins anew
     */
    record Lines(Counts counts, int before, List<Reported> lines, Optional<String> next, boolean lost) {
    }

    /** @param after what the page before said of where it goes on */
    Lines lines(Organisation organisation, Filter filter, Optional<String> after, int size) {
        LocalDate today = organisation.day(clock.instant());
        Optional<Bookmark> bookmark = after.flatMap(text -> bookmarks.read(organisation.id(), text));
        int before = bookmark.map(Bookmark::before).orElse(0);
        List<Reported> found = reports.lines(organisation.id(), today, filter, bookmark.map(Bookmark::place), size + 1);
        List<Reported> shown = found.subList(0, Math.min(size, found.size()));
        String chosen = Filters.query(filter);
        Optional<String> next = found.size() <= size ? Optional.empty() : Optional.of((chosen.isEmpty() ? "" : chosen + "&") + "after="
                + bookmarks.write(organisation.id(), new Bookmark(shown.get(size - 1).place(), before + size)));
        return new Lines(reports.count(organisation.id(), today, filter), before, shown, next, after.isPresent() && bookmark.isEmpty());
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

    private String address(Organisation organisation, Filter filter) {
        return "/" + language.code() + Addresses.address(organisation, "report") + "?" + Filters.query(filter);
    }

    private LineView line(Organisation organisation, Reported line, Optional<String> address) {
        return new LineView(line.name(), address, line.title(), title(line.course()), line.period() > 0, line.status(),
                line.due().map(day -> Day.of(day, language.get())), line.completed().map(when -> Day.of(organisation.day(when), language.get())));
    }
}
