package org.mizan.organisation.web;

import java.util.Optional;

import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.learning.Enrolment;
import org.mizan.learning.Recertification;
import org.mizan.learning.Studies;
import org.mizan.organisation.OwnDuties;
import org.mizan.organisation.OwnDuties.OwnDuty;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What an organisation asks of somebody: all of a course, or, of whoever completed it before, only what changed since. */
@Path("/{lang}/account/duties/{assignment}/{course}")
@Blocking
public class DutyResource {

    private final Gate gate;
    private final OwnDuties duties;
    private final Studies studies;
    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final AnonymousPages pages;

    @Inject
    DutyResource(Gate gate, OwnDuties duties, Studies studies, Catalogue catalogue, CurrentLanguage language, AnonymousPages pages) {
        this.gate = gate;
        this.duties = duties;
        this.studies = studies;
        this.catalogue = catalogue;
        this.language = language;
        this.pages = pages;
    }

    @GET
    public Response show(@PathParam("assignment") String assignment, @PathParam("course") String id) {
        PersonId person = gate.person();
        OwnDuty asked = duties.open(person).stream().filter(duty -> duty.course().equals(id) && duty.duty().assignment().toString().equals(assignment)).findFirst()
                .orElseThrow(NotFoundException::new);
        Course course = catalogue.course(id).orElseThrow(NotFoundException::new);
        Optional<DutyView.Before> before = studies.enrolments(person).stream().filter(enrolment -> enrolment.course().equals(id)).findFirst()
                .flatMap(Enrolment::completed).map(when -> DutyView.Before.of(when, Recertification.of(course, when, language.get()), language.get()));
        return pages.forThisVisitor(AssignmentPages.duty(DutyView.of(asked, course, before, language.get())));
    }
}
