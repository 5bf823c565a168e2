package org.mizan.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.mizan.organisation.Counts;
import org.mizan.organisation.Group;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.Reported;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.web.ApiRefusal.Flaw;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How things stand with what an organisation assigned, for other programs: no more than its pages tell. */
@Path("/api/organisations/{organisation}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
@APIResponse(responseCode = "400", description = "A parameter is unknown, or cannot be read", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
@APIResponse(responseCode = "401", description = "There is no token, or it is no good")
@APIResponse(responseCode = "404", description = "There is no such organisation, or the caller does not manage it",
        content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
@Authenticated
@Blocking
public class ReportApi {

    /** A program may want more at once than a reader. */
    private static final int LARGEST_PAGE = 1000;

    private final ApiCall call;
    private final ReportFigures figures;
    private final ReportViews views;
    private final Memberships memberships;

    @Inject
    ReportApi(ApiCall call, ReportFigures figures, ReportViews views, Memberships memberships) {
        this.call = call;
        this.figures = figures;
        this.views = views;
        this.memberships = memberships;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @Operation(summary = "How many duties stand how, by course and by group", description = "A duty is one course of an assignment for one person. Of what is asked again and again the latest "
            + "time counts; what was withdrawn is not counted.")
    @APIResponse(responseCode = "200", description = "Who is in several groups is counted in each")
    public ReportInfo counts(@RestPath String organisation) {
        Organisation managed = call.managed(organisation);
        ReportFigures.Figures counted = figures.of(managed);
        return new ReportInfo(memberships.count(managed.id()), DutyCounts.of(counted.all()),
                counted.byAssignment().stream().map(each -> new AssignmentFigure(each.asked().assignment(), each.asked().title(), each.course(), DutyCounts.of(each.counts())))
                        .toList(),
                counted.byGroup().stream().map(each -> new GroupFigure(each.course(), each.group().map(Group::id), each.group().map(Group::name), DutyCounts.of(each.counts())))
                        .toList());
    }

    @GET
    @Path("/duties")
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @Operation(summary = "The duties by name, a page at a time", description = "What an organisation is told of somebody: not started, in progress, complete or overdue, and the day. Nothing else.")
    @Parameter(name = "assignment", in = ParameterIn.QUERY, description = "Id of an assignment that stands", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(name = "course", in = ParameterIn.QUERY, description = "Id of a course that is asked", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "group", in = ParameterIn.QUERY, description = "Id of a group", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "How it stands today, in the organisation's zone",
            schema = @Schema(type = SchemaType.STRING, enumeration = {"not-started", "in-progress", "complete", "overdue"}))
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "How many at once", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50"))
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Where to go on, as next says it", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "By name")
    @APIResponse(responseCode = "422", description = "There is nothing such to choose, or whoever the page before ended with has left: begin again",
            content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    public DutyPage duties(@RestPath String organisation) {
        Organisation managed = call.managed(organisation, "assignment", "course", "group", "status", "size", "after");
        int size = call.number("size", ReportViews.PAGE, 1, LARGEST_PAGE);
        var sent = new Filters.Sent(call.text("assignment"), call.text("course"), call.text("group"), call.text("status"));
        Filters filters = views.filters(managed, sent);
        refuseUnknown(sent, filters);
        ReportViews.Lines found = views.lines(managed, filters.filter(), call.text("after"), size);
        if (found.lost()) {
            throw ApiRefusal.invalid("after", call.words().noBookmark());
        }
        return new DutyPage(DutyCounts.of(found.counts()), found.lines().stream().map(line -> DutyInfo.of(managed, line)).toList(), found.next()
                .map(query -> "/api" + Addresses.address(managed, "report/duties") + "?" + query + (size == ReportViews.PAGE ? "" : "&size=" + size)));
    }

    /** A page shows everything instead and says so; a program would take it for what it asked for. */
    private void refuseUnknown(Filters.Sent sent, Filters filters) {
        if (filters.unknown()) {
            List<Flaw> flaws = new ArrayList<>();
            Map<String, Boolean> left = Map.of("assignment", sent.assignment().isPresent() && filters.filter().assignment().isEmpty(),
                    "course", sent.course().isPresent() && filters.filter().course().isEmpty(), "group", sent.group().isPresent() && filters.filter().group().isEmpty(),
                    "status", sent.status().isPresent() && filters.filter().status().isEmpty());
            left.keySet().stream().filter(left::get).sorted().forEach(name -> flaws.add(new Flaw(name, call.words().notToChoose())));
            throw ApiRefusal.invalid(flaws);
        }
    }

    /** How duties stand. */
    @Schema(name = "Report")
    public record ReportInfo(@Schema(description = "How many people belong to the organisation") long members, DutyCounts all,
            @Schema(description = "Each course of each assignment that stands") List<AssignmentFigure> byAssignment,
            @Schema(description = "Each course in each group; empty if there are no groups") List<GroupFigure> byGroup) {
    }

    /** How many duties stand how. */
    @Schema(name = "DutyCounts")
    public record DutyCounts(int asked, int complete, int inProgress, int notStarted, int overdue) {

        static DutyCounts of(Counts counts) {
            return new DutyCounts(counts.asked(), counts.complete(), counts.inProgress(), counts.notStarted(), counts.overdue());
        }
    }

    /** One course of one assignment. */
    @Schema(name = "AssignmentFigure")
    public record AssignmentFigure(UUID assignment, @Schema(description = "Of the assignment, in the organisation's words") String title,
            @Schema(description = "Id of the course") String course, DutyCounts counts) {
    }

    /** One course in one group. */
    @Schema(name = "GroupFigure")
    public record GroupFigure(@Schema(description = "Id of the course") String course, @Schema(description = "Null for the members who are in no group") Optional<UUID> group,
            Optional<String> name, DutyCounts counts) {
    }

    /** A page of duties. */
    @Schema(name = "DutyPage")
    public record DutyPage(@Schema(description = "Of all that were chosen, on this page or not") DutyCounts counts, List<DutyInfo> duties,
            @Schema(description = "Where the next page is; null on the last") Optional<String> next) {
    }

    /** One course of an assignment for one person. */
    @Schema(name = "Duty")
    public record DutyInfo(UUID person, @Schema(description = "By which the organisation knows the person") String name, UUID assignment,
            @Schema(description = "Of the assignment") String title, @Schema(description = "Id of the course") String course,
            @Schema(description = "Whether it is asked for the second time or more") boolean again,
            @Schema(enumeration = {"not-started", "in-progress", "complete", "overdue"}) String status,
            @Schema(description = "The last day that is in time") Optional<LocalDate> due, @Schema(description = "The day, in the organisation's zone") Optional<LocalDate> completed) {

        static DutyInfo of(Organisation organisation, Reported line) {
            return new DutyInfo(line.person().value(), line.name(), line.assignment(), line.title(), line.course(), line.period() > 0, Bar.kind(line.status()), line.due(),
                    line.completed().map(organisation::day));
        }
    }
}
