package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mizan.certificate.Issuer;
import org.mizan.certificate.Issuing;
import org.mizan.course.Catalogue;
import org.mizan.organisation.Evidence.Scope;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.EvidenceExports;
import org.mizan.site.CurrentLanguage;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Makes evidence packs for whoever manages an organisation, and says which were made. */
@Path("/{lang}/organisations/{organisation}/evidence")
@Blocking
public class EvidenceResource {

    private final Gate gate;
    private final EvidenceDesk desk;
    private final EvidenceExports exports;
    private final Catalogue catalogue;
    private final Issuing issuing;
    private final Answers answers;
    private final CurrentLanguage language;

    @Inject
    EvidenceResource(Gate gate, EvidenceDesk desk, EvidenceExports exports, Catalogue catalogue, Issuing issuing, Answers answers, CurrentLanguage language) {
        this.gate = gate;
        this.desk = desk;
        this.exports = exports;
        this.catalogue = catalogue;
        this.issuing = issuing;
        this.answers = answers;
        this.language = language;
    }

    @GET
    public Response show(@PathParam("organisation") String id) {
        return answers.page(EvidencePages.evidence(view(gate.managed(id)), EvidenceForm.EMPTY, Optional.empty(), ""));
    }

    /** Answers with the pack itself: it is kept nowhere. */
    @POST
    public Response make(@PathParam("organisation") String id, @FormParam("assignment") @Nullable String assignment, @FormParam("course") @Nullable String course,
            @FormParam("from") @Nullable String from, @FormParam("until") @Nullable String until) {
        Organisation organisation = gate.managed(id);
        EvidenceForm form = EvidenceForm.of(assignment, course, from, until);
        Optional<Scope.Asked> asked = exports.assignments(organisation.id()).stream().filter(each -> each.id().toString().equals(form.assignment())).findAny();
        if (asked.isEmpty() && !form.assignment().isEmpty()) {
            throw new NotFoundException();
        }
        Optional<EvidenceForm.Wrong> wrong = form.wrong(exports.courses(organisation.id()));
        if (wrong.isPresent()) {
            return refused(organisation, form, wrong.get());
        }
        EvidenceDesk.Made made = desk.make(organisation, form.scope(asked), language.get());
        if (made instanceof EvidenceDesk.Made.Pack pack) {
            return Response.ok(pack.zip(), "application/zip").header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mizan-evidence-" + organisation.day(pack.when()) + ".zip\"").build();
        }
        return refused(organisation, form, EvidenceForm.Wrong.of(((EvidenceDesk.Made.Refused) made).problem()));
    }

    private Response refused(Organisation organisation, EvidenceForm form, EvidenceForm.Wrong wrong) {
        return answers.refused(EvidencePages.evidence(view(organisation), form, Optional.of(wrong), wrong.field()));
    }

    private EvidenceView view(Organisation organisation) {
        List<EvidenceView.Choice> assignments = exports.assignments(organisation.id()).stream()
                .map(asked -> new EvidenceView.Choice(asked.id().toString(), asked.title())).toList();
        List<CourseTitle> courses = exports.courses(organisation.id()).stream().map(course -> title(course)).toList();
        List<EvidenceView.Earlier> earlier = exports.of(organisation.id()).stream()
                .map(export -> EvidenceView.Earlier.of(export, export.scope().course().map(this::title), organisation.zone(), language.get())).toList();
        return new EvidenceView(organisation, assignments, courses, earlier, issuing.issuer().site() + Issuer.didPath());
    }

    private CourseTitle title(String course) {
        return CourseTitle.of(course, catalogue, language.get());
    }
}
