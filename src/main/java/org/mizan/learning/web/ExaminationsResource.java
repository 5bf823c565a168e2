package org.mizan.learning.web;

import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mizan.learning.Examination;
import org.mizan.learning.store.Examinations;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentVisitor;

/** Attempts at an assessment: each begins, takes answers, and is handed in once. They are their learner's alone. */
@Path("/{lang}/courses/{course}/assessment/attempts")
class ExaminationsResource {

    private final AssessmentPlaces places;
    private final ExaminationViews views;
    private final ExaminationDesk desk;
    private final Examinations examinations;
    private final CurrentVisitor visitor;
    private final AnonymousPages pages;

    @Inject
    ExaminationsResource(AssessmentPlaces places, ExaminationViews views, ExaminationDesk desk, Examinations examinations, CurrentVisitor visitor,
            AnonymousPages pages) {
        this.places = places;
        this.views = views;
        this.desk = desk;
        this.examinations = examinations;
        this.visitor = visitor;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@RestPath String lang, @RestPath String course, @Nullable String body) {
        AssessmentPlace place = places.find(lang, course);
        return visitor.person().map(person -> desk.begin(place, person)).orElseGet(() -> desk.unsent(place, place.attempts(), SentForm.parse(body), false));
    }

    /** What is running is overviewed, what was handed in is reviewed. */
    @GET
    @Path("{number}")
    public Response attempt(@RestPath String lang, @RestPath String course, @RestPath int number) {
        return show(places.find(lang, course), number, (place, attempt) -> pages.forThisVisitor(ExaminationPages.overview(views.overview(place, attempt))));
    }

    @GET
    @Path("{number}/items/{item}")
    public Response item(@RestPath String lang, @RestPath String course, @RestPath int number, @RestPath int item) {
        return show(places.find(lang, course), number, (place, attempt) -> pages.forThisVisitor(ExaminationPages.item(views.item(place, attempt, item))));
    }

    private Response show(AssessmentPlace place, int number, BiFunction<AssessmentPlace, Examination, Response> running) {
        Optional<PersonId> person = visitor.person();
        if (person.isEmpty()) {
            return Response.seeOther(URI.create(place.address())).build();
        }
        Examination attempt = examinations.find(person.get(), place.course(), number).orElseThrow(NotFoundException::new);
        return attempt.running() ? running.apply(place, attempt)
                : pages.forThisVisitor(ExaminationPages.review(views.review(place, person.get(), attempt)));
    }

    /** Keeps the answer to one item. */
    @POST
    @Path("{number}/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@RestPath String lang, @RestPath String course, @RestPath int number,
            @HeaderParam(AttemptsResource.FRAGMENT) @Nullable String fragment, @Nullable String body) {
        AssessmentPlace place = places.find(lang, course);
        SentForm form = SentForm.parse(body);
        boolean alone = "true".equals(fragment);
        return visitor.person().map(person -> desk.answer(place, person, number, form, alone))
                .orElseGet(() -> desk.unsent(place, place.attempt(number) + "/answers", form, alone));
    }

    /** Hands the attempt in, once. */
    @POST
    @Path("{number}/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handIn(@RestPath String lang, @RestPath String course, @RestPath int number, @Nullable String body) {
        AssessmentPlace place = places.find(lang, course);
        SentForm form = SentForm.parse(body);
        return visitor.person().map(person -> desk.handIn(place, person, number))
                .orElseGet(() -> desk.unsent(place, place.attempt(number) + "/submission", form, false));
    }
}
