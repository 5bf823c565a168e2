package org.mizan.organisation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.mizan.organisation.CsvText;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.StaffList;
import org.mizan.organisation.Verdict;
import org.mizan.organisation.web.InvitationsView.Act;
import org.mizan.organisation.web.InvitationsView.Form;
import org.mizan.site.CurrentLanguage;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A list of staff: what would become of each row, and then inviting them. Until then nothing is written, and the file is kept nowhere but in the page. */
@Path("/{lang}/organisations/{organisation}/invitations/list")
@Blocking
public class StaffListResource {

    private final Gate gate;
    private final InvitationDesk desk;
    private final Answers answers;
    private final CurrentLanguage language;

    @Inject
    StaffListResource(Gate gate, InvitationDesk desk, Answers answers, CurrentLanguage language) {
        this.gate = gate;
        this.desk = desk;
        this.answers = answers;
        this.language = language;
    }

    /** The dry run. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@RestPath String organisation, @RestForm @Nullable FileUpload file) {
        Organisation managed = gate.managed(organisation);
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            return refused(managed, InvitationProblem.NO_FILE);
        }
        try {
            return file.size() > StaffList.LARGEST ? refused(managed, InvitationProblem.TOO_LARGE)
                    : answer(managed, Files.readAllBytes(file.uploadedFile()), "", list -> page(managed, list));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The same file read as other letters. */
    @POST
    @Path("/reading")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response readAs(@RestPath String organisation, @RestForm @Nullable String kept, @RestForm @Nullable String other) {
        Organisation managed = gate.managed(organisation);
        return answer(managed, kept, other, list -> page(managed, list));
    }

    /** All verdicts, as a file. */
    @POST
    @Path("/verdicts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response verdicts(@RestPath String organisation, @RestForm @Nullable String kept, @RestForm @Nullable String letters) {
        Organisation managed = gate.managed(organisation);
        return answer(managed, kept, letters, read -> Response.ok(csv(desk.run(managed, read.list()).verdicts()), "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invitations.csv\"").header(HttpHeaders.CACHE_CONTROL, "private, no-store").build());
    }

    /** Invites whom the dry run would. */
    @POST
    @Path("/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@RestPath String organisation, @RestForm @Nullable String kept, @RestForm @Nullable String letters, @RestForm @Nullable String missing) {
        Organisation managed = gate.managed(organisation);
        return answer(managed, kept, letters, read -> {
            int invited = desk.invite(managed, read.list(), "create".equals(missing));
            return InvitationsResource.done(answers, managed, invited == 0 ? Act.NOBODY : Act.LIST, invited);
        });
    }

    private record Read(StaffList list, byte[] file) {
    }

    private Response answer(Organisation managed, @Nullable String kept, @Nullable String letters, Function<Read, Response> then) {
        return KeptFile.read(kept == null ? "" : kept).map(file -> answer(managed, file, letters == null ? "" : letters, then))
                .orElseGet(() -> refused(managed, InvitationProblem.NO_FILE));
    }

    private Response answer(Organisation managed, byte[] file, String letters, Function<Read, Response> then) {
        StaffList.Reading reading = StaffList.read(file, InvitationDesk.letters(letters));
        return reading.list().map(list -> then.apply(new Read(list, file)))
                .orElseGet(() -> refused(managed, InvitationProblem.of(reading.refusal().orElseThrow())));
    }

    private Response page(Organisation managed, Read read) {
        return answers.page(Addresses.address(managed, "invitations"), InvitationPages.list(desk.view(managed, read.list(), read.file())));
    }

    private Response refused(Organisation managed, InvitationProblem problem) {
        return answers.refused(Addresses.address(managed, "invitations"), InvitationPages.invitations(desk.view(managed, 1, Optional.empty(), Form.file(problem))));
    }

    private String csv(List<Verdict> verdicts) {
        var words = MessageBundles.get(InvitationMessages.class, Localized.Literal.of(language.code()));
        var text = new CsvText().row(List.of(words.line(), words.address(), words.groups(), words.becomes()));
        verdicts.forEach(verdict -> text.row(List.of(String.valueOf(verdict.line()), verdict.typed(), String.join("|", verdict.groups()),
                verdict.first().isPresent() ? words.verdict(verdict.kind()) + " (" + words.firstLine(verdict.first().getAsInt()) + ")" : words.verdict(verdict.kind()))));
        return text.toString();
    }
}
