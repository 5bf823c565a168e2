package org.mizan.learning.web;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.mizan.learning.Examination;
import org.mizan.learning.Item;
import org.mizan.learning.Paper;
import org.mizan.learning.store.Examinations;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentVisitor;
import org.mizan.site.Place;
import org.mizan.site.Typed;

/** Where attempts at assessments are begun, answered and handed in. */
@ApplicationScoped
class ExaminationDesk {

    /** As many as the desk of the lessons seats, for the same reason. */
    private static final int SEATS = 64;
    /** The field that names the item, and the button that says where to go on. */
    private static final String ITEM = "item";
    private static final String GO = "go";

    private final Examinations examinations;
    private final ExaminationViews views;
    private final CurrentVisitor visitor;
    private final AnonymousPages pages;
    private final Place here;

    @Inject
    ExaminationDesk(Examinations examinations, ExaminationViews views, CurrentVisitor visitor, AnonymousPages pages, Place here) {
        this.examinations = examinations;
        this.views = views;
        this.visitor = visitor;
        this.pages = pages;
        this.here = here;
    }

    @Bulkhead(SEATS)
    Response begin(AssessmentPlace place, PersonId person) {
        return examinations.begin(person, place.course()).map(attempt -> to(place.item(attempt.number(), 1)))
                .orElseGet(() -> {
                    standFor(place);
                    return pages.forThisVisitor(ExaminationPages.assessment(views.of(place, person, true)));
                });
    }

    /** The page answers an act, whose own address shows nothing: the other language and the way back from signing in lead to the assessment. */
    private void standFor(AssessmentPlace place) {
        here.standsFor("/courses/" + place.course().id() + "/assessment");
    }

    /** @param alone the item alone is wanted, not the page around it */
    @Bulkhead(SEATS)
    Response answer(AssessmentPlace place, PersonId person, int number, SentForm form, boolean alone) {
        String id = form.last(ITEM).orElse("");
        Examination attempt = examinations.answer(person, place.course(), number, id, form.fields()).orElseThrow(NotFoundException::new);
        Paper paper = views.paper(place, attempt).orElseThrow(NotFoundException::new);
        if (!attempt.running()) {
            return to(place.attempt(number));
        }
        int at = paper.items().stream().map(Item::id).toList().indexOf(id) + 1;
        if (alone) {
            return pages.part(views.fragment(place, attempt, paper, at));
        }
        boolean on = form.last(GO).isPresent();
        return to(!on ? place.item(number, at) + "#" + id : at < paper.items().size() ? place.item(number, at + 1) : place.attempt(number));
    }

    @Bulkhead(SEATS)
    Response handIn(AssessmentPlace place, PersonId person, int number) {
        Optional<Examination> attempt = examinations.handIn(person, place.course(), number);
        if (attempt.isEmpty() && examinations.find(person, place.course(), number).isEmpty()) {
            throw new NotFoundException();
        }
        return to(place.attempt(number));
    }

    /**
     * Nobody is signed in. Where a session ended while its page was open, what was typed is in the answer; a script gets a refusal, whereupon it
     * sends the form as a browser does.
     */
    Response unsent(AssessmentPlace place, String action, SentForm form, boolean alone) {
        if (alone) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        if (!visitor.sessionEnded()) {
            return to(place.address());
        }
        standFor(place);
        return pages.forThisVisitor(ExaminationPages.unsent(action, Typed.of(form.fields())));
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
