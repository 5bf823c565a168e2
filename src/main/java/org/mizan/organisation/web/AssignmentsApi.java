package org.mizan.organisation.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mizan.organisation.Assignment;
import org.mizan.organisation.Consequence;
import org.mizan.organisation.Headcount;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Assignments;
import org.mizan.organisation.store.Duties;
import org.mizan.organisation.web.ApiRefusal.Flaw;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What an organisation asks of its people, for other programs. Every act can be asked first what it would do. */
@Path("/api/organisations/{organisation}/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
@APIResponse(responseCode = "400", description = "What was sent cannot be read", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
@APIResponse(responseCode = "401", description = "There is no token, or it is no good")
@APIResponse(responseCode = "404", description = "There is no such organisation or assignment, or the caller does not manage it",
        content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
@Authenticated
@Blocking
public class AssignmentsApi {

    private static final TypeReference<ApiAssignment> WISH = new TypeReference<>() { };
    private static final int LONGEST_KEY = 200;

    private final ApiCall call;
    private final Assignments assignments;
    private final AssignmentReading reading;
    private final Duties duties;

    @Inject
    AssignmentsApi(ApiCall call, Assignments assignments, AssignmentReading reading, Duties duties) {
        this.call = call;
        this.assignments = assignments;
        this.reading = reading;
        this.duties = duties;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @Operation(summary = "What is asked, and what was", description = "What stands first, then what was withdrawn, the newest first; 200 at most.")
    @APIResponse(responseCode = "200", description = "Each with how many people have not completed it yet")
    public List<AssignmentLine> list(@RestPath String organisation) {
        Organisation managed = call.managed(organisation);
        Map<UUID, Duties.Open> open = duties.open(managed);
        return assignments.of(managed.id()).stream().map(each -> {
            Duties.Open still = open.getOrDefault(each.id(), Duties.Open.NONE);
            return new AssignmentLine(AssignmentInfo.of(each), still.people(), still.overdue());
        }).toList();
    }

    @GET
    @Path("/{assignment}")
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @Operation(summary = "One assignment, and how it stands")
    @APIResponse(responseCode = "200", description = "With people counted, each once whatever number of courses it has")
    public AssignmentState one(@RestPath String organisation, @RestPath String assignment) {
        Organisation managed = call.managed(organisation);
        Assignment found = theirs(managed, assignment);
        return new AssignmentState(AssignmentInfo.of(found), PeopleCounts.of(duties.headcount(managed, found.id())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks from now on", description = "With a key it can be sent again after a failure: one assignment is made, and the answer to the second is what is there already.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "Says what it would do, worked out by doing it and taking it back; nobody is asked",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @APIResponse(responseCode = "201", description = "It is made; Location says where", content = @Content(schema = @Schema(implementation = AssignmentEffect.class)))
    @APIResponse(responseCode = "200", description = "A dry run, or it was made before with the same key", content = @Content(schema = @Schema(implementation = AssignmentEffect.class)))
    @APIResponse(responseCode = "413", description = "More than 256 KB", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    @APIResponse(responseCode = "415", description = "No JSON", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    @APIResponse(responseCode = "422", description = "All that is wrong with it", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    public Response create(@RestPath String organisation,
            @Parameter(description = "Any text of up to 200 characters that the caller has for this one assignment") @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ApiAssignment.class))) byte @Nullable [] body) {
        Organisation managed = call.managed(organisation, "dryRun");
        boolean dryRun = call.flag("dryRun");
        UUID id = id(managed, key);
        Assignment wanted = wanted(managed, body, id, Optional.empty());
        Optional<Consequence> effect = dryRun ? assignments.wouldCreate(managed, wanted) : assignments.create(managed, wanted);
        if (effect.isEmpty()) {
            return ApiCall.answer(200, AssignmentEffect.of(dryRun, assignments.find(managed.id(), id).orElseThrow(NotFoundException::new), effect));
        }
        Response answer = ApiCall.answer(dryRun ? 200 : 201, AssignmentEffect.of(dryRun, wanted, effect));
        return dryRun ? answer : Response.fromResponse(answer).header("Location", "/api" + Addresses.address(managed, "assignments") + "/" + id).build();
    }

    @PUT
    @Path("/{assignment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @Operation(summary = "Asks for this instead", description = "What is left out becomes as it usually is: send what a GET gave as asks, with what is to change. What was completed stays.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "Says what it would do; nothing is changed", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @APIResponse(responseCode = "200", description = "It is changed, or would be")
    @APIResponse(responseCode = "409", description = "It was withdrawn", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    @APIResponse(responseCode = "413", description = "More than 256 KB", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    @APIResponse(responseCode = "415", description = "No JSON", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    @APIResponse(responseCode = "422", description = "All that is wrong with it", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    public AssignmentEffect change(@RestPath String organisation, @RestPath String assignment,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ApiAssignment.class))) byte @Nullable [] body) {
        Organisation managed = call.managed(organisation, "dryRun");
        boolean dryRun = call.flag("dryRun");
        Assignment existing = theirs(managed, assignment);
        Assignment wanted = wanted(managed, body, existing.id(), Optional.of(existing));
        return standing(dryRun, wanted, dryRun ? assignments.wouldChange(managed, wanted) : assignments.change(managed, wanted));
    }

    @DELETE
    @Path("/{assignment}")
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @Operation(summary = "Withdraws it: asks nobody any more", description = "What was completed stays.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "Says what it would do; nothing is withdrawn", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @APIResponse(responseCode = "200", description = "It is withdrawn, or would be")
    @APIResponse(responseCode = "409", description = "It was withdrawn before", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    public AssignmentEffect withdraw(@RestPath String organisation, @RestPath String assignment) {
        Organisation managed = call.managed(organisation, "dryRun");
        boolean dryRun = call.flag("dryRun");
        Assignment found = theirs(managed, assignment);
        Optional<Consequence> effect = dryRun ? assignments.wouldWithdraw(managed, found) : assignments.withdraw(managed, found);
        return standing(dryRun, dryRun ? found : assignments.find(managed.id(), found.id()).orElse(found), effect);
    }

    private AssignmentEffect standing(boolean dryRun, Assignment assignment, Optional<Consequence> effect) {
        if (effect.isEmpty()) {
            throw ApiRefusal.conflict(call.words().withdrawn());
        }
        return AssignmentEffect.of(dryRun, assignment, effect);
    }

    private Assignment wanted(Organisation managed, byte @Nullable [] body, UUID id, Optional<Assignment> existing) {
        ApiAssignment wish = ApiBody.read(body, WISH, call.words());
        AssignmentForm form = wish.form(reading::taught);
        List<Flaw> flaws = wish.flaws(form, reading::taught, call.words(AssignmentMessages.class), call.words());
        if (!flaws.isEmpty()) {
            throw ApiRefusal.invalid(flaws);
        }
        Assignment wanted = reading.wanted(managed, form, id, existing);
        List<Flaw> strangers = wish.strangers(wanted, call.words());
        if (!strangers.isEmpty()) {
            throw ApiRefusal.invalid(strangers);
        }
        return wanted;
    }

    /** The same key makes the same id, and in another organisation another one. */
    private UUID id(Organisation managed, @Nullable String key) {
        if (key == null) {
            return UUID.randomUUID();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ApiRefusal.unreadable("Idempotency-Key", call.words().idempotencyKey(LONGEST_KEY));
        }
        return UUID.nameUUIDFromBytes(("assignment " + managed.id() + " " + key).getBytes(UTF_8));
    }

    /** Only if it is this organisation's. */
    private Assignment theirs(Organisation managed, String assignment) {
        return Ids.of(assignment).flatMap(id -> assignments.find(managed.id(), id)).orElseThrow(NotFoundException::new);
    }

    /** An assignment as it is kept. */
    @Schema(name = "Assignment")
    public record AssignmentInfo(UUID id, ApiAssignment asks, Instant created,
            @Schema(description = "Since when nobody is asked any more; null while it stands") Optional<Instant> withdrawn) {

        static AssignmentInfo of(Assignment assignment) {
            return new AssignmentInfo(assignment.id(), ApiAssignment.of(assignment), assignment.created(), assignment.withdrawn());
        }
    }

    /** An assignment in a list. */
    @Schema(name = "AssignmentLine")
    public record AssignmentLine(AssignmentInfo assignment, @Schema(description = "People who have not completed it yet") int open,
            @Schema(description = "How many of them are overdue") int overdue) {
    }

    /** An assignment and how it stands. */
    @Schema(name = "AssignmentState")
    public record AssignmentState(AssignmentInfo assignment, PeopleCounts people) {
    }

    /** People, each counted once. */
    @Schema(name = "PeopleCounts", description = "People, each counted once. Who completed some of the courses is in progress; who is late with one is overdue.")
    public record PeopleCounts(int asked, int complete, int inProgress, int notStarted, int overdue) {

        static PeopleCounts of(Headcount count) {
            return new PeopleCounts(count.asked(), count.complete(), count.inProgress(), count.notStarted(), count.overdue());
        }
    }

    /** What an act did, or would do. */
    @Schema(name = "AssignmentEffect")
    public record AssignmentEffect(boolean dryRun, AssignmentInfo assignment,
            @Schema(description = "What it does; null if it was made before with the same key") Optional<Effect> effect) {

        static AssignmentEffect of(boolean dryRun, Assignment assignment, Optional<Consequence> effect) {
            return new AssignmentEffect(dryRun, AssignmentInfo.of(assignment), effect.map(Effect::of));
        }
    }

    /** In numbers of people. */
    @Schema(name = "Effect", description = "In numbers of people")
    public record Effect(@Schema(description = "Are asked for something that they were not asked for before") int begin,
            @Schema(description = "Have nothing left to do of it though they had not completed it") int end,
            @Schema(description = "Have another due day, or are asked more or less strictly") int moved, PeopleCounts before, PeopleCounts after) {

        static Effect of(Consequence consequence) {
            return new Effect(consequence.begin(), consequence.end(), consequence.moved(), PeopleCounts.of(consequence.before()), PeopleCounts.of(consequence.after()));
        }
    }
}
