package org.mizan.organisation.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

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
import org.mizan.organisation.DryRun;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.StaffList;
import org.mizan.organisation.Verdict;
import org.mizan.organisation.store.Invitations;
import org.mizan.organisation.web.InvitationsView.Form;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who was invited into an organisation, and inviting, for other programs. */
@Path("/api/organisations/{organisation}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
@APIResponse(responseCode = "400", description = "What was sent cannot be read", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
@APIResponse(responseCode = "401", description = "There is no token, or it is no good")
@APIResponse(responseCode = "404", description = "There is no such organisation or invitation, or the caller does not manage it",
        content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
@Authenticated
@Blocking
public class InvitationsApi {

    private static final TypeReference<List<Invitee>> LIST = new TypeReference<>() { };
    private static final TypeReference<Address> ONE = new TypeReference<>() { };

    private final ApiCall call;
    private final InvitationDesk desk;
    private final Invitations invitations;

    @Inject
    InvitationsApi(ApiCall call, InvitationDesk desk, Invitations invitations) {
        this.call = call;
        this.desk = desk;
        this.invitations = invitations;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @Operation(summary = "Who was invited, the latest first, fifty on a page", description = "No address is told: Mizan keeps none. A dry run says whether an address was invited.")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "Counted from 1", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "2000", defaultValue = "1"))
    @APIResponse(responseCode = "200", description = "A page; one behind the last is empty")
    public InvitationPage list(@RestPath String organisation) {
        Organisation managed = call.managed(organisation, "page");
        InvitationsView view = desk.view(managed, call.number("page", 1, 1, InvitationDesk.LAST_PAGE), Optional.empty(), Form.EMPTY);
        Map<String, Long> totals = new LinkedHashMap<>();
        view.figures().forEach(each -> totals.put(word(each.state()), each.number()));
        return new InvitationPage(totals, view.lines().stream().map(InvitationInfo::of).toList(), view.older() && view.page() < InvitationDesk.LAST_PAGE
                ? Optional.of("/api" + Addresses.address(managed, "invitations") + "?page=" + (view.page() + 1)) : Optional.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @Operation(summary = "Invites people by e-mail, one or up to 10,000", description = "Row by row it is said what becomes of it. Who can be invited is, and nobody twice: the same list "
            + "may be sent again. The mails follow one by one.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "Says what would become of each row; nobody is invited", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(name = "newGroups", in = ParameterIn.QUERY, description = "Makes the groups that rows name and the organisation does not have; else those rows are not invited",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @APIResponse(responseCode = "200", description = "What became, or would become, of each row")
    @APIResponse(responseCode = "413", description = "More than 3 MB", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    @APIResponse(responseCode = "415", description = "No JSON", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    @APIResponse(responseCode = "422", description = "No rows, too many, or too many new groups; nobody was invited", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    public ListOutcome invite(@RestPath String organisation,
            @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Invitee.class, minItems = 1, maxItems = StaffList.MOST_ROWS)))
            byte @Nullable [] body) {
        Organisation managed = call.managed(organisation, "dryRun", "newGroups");
        boolean dryRun = call.flag("dryRun");
        boolean newGroups = call.flag("newGroups");
        List<Invitee> people = ApiBody.read(body, LIST, call.words());
        if (people.isEmpty() || people.size() > StaffList.MOST_ROWS) {
            throw ApiRefusal.invalid("", call.words().rows(StaffList.MOST_ROWS));
        }
        DryRun run = desk.run(managed, StaffList.of(IntStream.range(0, people.size()).mapToObj(index -> people.get(index).row(index)).toList()));
        if (newGroups && run.tooManyNewGroups()) {
            throw ApiRefusal.invalid("newGroups", call.words().newGroups(DryRun.MOST_NEW_GROUPS));
        }
        int invited = dryRun ? run.wanted(newGroups).size() : desk.invite(managed, run, newGroups);
        Map<String, Integer> totals = new LinkedHashMap<>();
        run.totals().forEach((kind, number) -> totals.put(word(kind), number));
        InvitationMessages words = call.words(InvitationMessages.class);
        return new ListOutcome(dryRun, invited, totals, run.newGroups(), run.verdicts().stream().map(each -> RowOutcome.of(each, newGroups, words)).toList());
    }

    @DELETE
    @Path("/{invitation}")
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @Operation(summary = "Takes an invitation back", description = "One that waits is not sent, and whoever accepts one that was sent comes into no group by it.")
    @APIResponse(responseCode = "204", description = "It is taken back")
    @APIResponse(responseCode = "409", description = "It was answered, taken back or given up before", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    public void withdraw(@RestPath String organisation, @RestPath String invitation) {
        Organisation managed = call.managed(organisation);
        if (!invitations.withdraw(managed.id(), theirs(managed, invitation))) {
            throw ApiRefusal.conflict(call.words().tooLate());
        }
    }

    @POST
    @Path("/{invitation}/repetitions")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @Operation(summary = "Sends an invitation once more", description = "The address has to be said again, since Mizan keeps none.")
    @APIResponse(responseCode = "204", description = "It is sent again")
    @APIResponse(responseCode = "415", description = "No JSON", content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    @APIResponse(responseCode = "422", description = "It is not the address that was invited, or the invitation waits or was accepted",
            content = @Content(schema = @Schema(implementation = ApiRefusal.class)))
    public void sendAgain(@RestPath String organisation, @RestPath String invitation,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Address.class))) byte @Nullable [] body) {
        Organisation managed = call.managed(organisation);
        UUID id = theirs(managed, invitation);
        String typed = ApiBody.read(body, ONE, call.words()).email().orElse("");
        desk.sendAgain(managed, id, typed).ifPresent(problem -> {
            throw ApiRefusal.invalid("email", call.words(InvitationMessages.class).problem(problem));
        });
    }

    private UUID theirs(Organisation managed, String invitation) {
        return Ids.of(invitation).filter(id -> invitations.find(managed.id(), id).isPresent()).orElseThrow(NotFoundException::new);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Somebody to invite, as a program says it. */
    @Schema(name = "Invitee")
    public record Invitee(@Schema(description = "Kept until the invitation is sent, and then no more", examples = "salma@example.org") Optional<String> email,
            @Schema(description = "Names of the groups into which whoever accepts comes") Optional<List<String>> groups) {

        StaffList.Row row(int index) {
            return StaffList.row(index, email.orElse(""), groups.orElse(List.of()));
        }
    }

    /** An address, said again. */
    @Schema(name = "InvitedAddress")
    public record Address(@Schema(description = "The address that was invited", examples = "salma@example.org") Optional<String> email) {
    }

    /** @param next where the next page is */
    @Schema(name = "InvitationPage")
    public record InvitationPage(@Schema(description = "How many there are in each state, on this page or not") Map<String, Long> totals, List<InvitationInfo> invitations,
            @Schema(description = "Where the next page is; null on the last") Optional<String> next) {
    }

    /** An invitation without its address. */
    @Schema(name = "Invitation")
    public record InvitationInfo(UUID id,
            @Schema(description = "Not sent yet; sent; accepted; belonged already; could not be sent; taken back",
                    enumeration = {"waiting", "sent", "accepted", "member", "failed", "withdrawn"}) String state,
            @Schema(description = "Names of the groups into which whoever accepts comes") List<String> groups, Instant created,
            @Schema(description = "When it came into its state") Instant changed,
            @Schema(description = "Why it could not be sent", enumeration = {"unreachable", "refused"}) Optional<String> failure) {

        static InvitationInfo of(InvitationLine line) {
            return new InvitationInfo(line.id(), word(line.state()), line.groups(), line.created(), line.changed(), line.failure().map(InvitationsApi::word));
        }
    }

    /** What became of a list. */
    @Schema(name = "InvitationOutcome")
    public record ListOutcome(boolean dryRun, @Schema(description = "How many are invited, or would be") int invited,
            @Schema(description = "How many rows have each verdict") Map<String, Integer> totals,
            @Schema(description = "Groups that rows name and the organisation does not have") List<String> newGroups,
            @Schema(description = "In the order of the list") List<RowOutcome> rows) {
    }

    /** What became of a row. */
    @Schema(name = "InvitationRow")
    public record RowOutcome(@Schema(description = "Place in the list, counted from 0") int index,
            @Schema(description = "In a word that does not change", examples = {"invite", "unknown-group", "member", "invited", "withdrawn", "twice", "no-at"}) String verdict,
            @Schema(description = "Whether the row is invited, or would be") boolean invited, @Schema(description = "The verdict in words") String message,
            @Schema(description = "Those of its groups that the organisation does not have") List<String> unknownGroups,
            @Schema(description = "Index of the row with the same address, if the verdict is twice") Optional<Integer> first,
            @Schema(description = "When the address was invited, or joined") Optional<Instant> since) {

        static RowOutcome of(Verdict verdict, boolean newGroups, InvitationMessages words) {
            return new RowOutcome(verdict.line(), word(verdict.kind()), DryRun.invites(verdict, newGroups), words.verdict(verdict.kind()), verdict.unknown(),
                    verdict.first().isPresent() ? Optional.of(verdict.first().getAsInt()) : Optional.empty(), verdict.since());
        }
    }
}
