package org.mizan.practice.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.mizan.practice.QuestionId;
import org.mizan.practice.Rating;
import org.mizan.practice.Today;
import org.mizan.practice.Today.Due;
import org.mizan.practice.store.Cards;
import org.mizan.practice.store.Practices;
import org.mizan.privacy.PersonId;
import org.mizan.quiz.Asked;
import org.mizan.quiz.Sitting;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.FormBody;
import org.mizan.site.Place;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Where practice shows a question and takes its answer. */
@ApplicationScoped
class PracticeDesk {

    /** As many as the desk of the lessons seats, for the same reason. */
    private static final int SEATS = 64;
    private static final String PRACTICE = "/practice";
    private static final String ACT = "act";
    private static final String TELL = "tell";

    private final Practices practices;
    private final Cards cards;
    private final PracticeViews views;
    private final AnonymousPages pages;
    private final CurrentLanguage language;
    private final Place here;

    @Inject
    PracticeDesk(Practices practices, Cards cards, PracticeViews views, AnonymousPages pages, CurrentLanguage language, Place here) {
        this.practices = practices;
        this.cards = cards;
        this.views = views;
        this.pages = pages;
        this.language = language;
        this.here = here;
    }

    /** What is next, or what practice is. */
    Response show(PersonId person) {
        return page(practices.today(person).map(views::next));
    }

    /** The answer given last, as long as there is one. */
    Response showTold(PersonId person) {
        return practices.today(person).flatMap(this::told).map(view -> page(Optional.of(view))).orElseGet(() -> to(PRACTICE));
    }

    private Optional<DeskView> told(Today today) {
        return today.told().flatMap(told -> practices.exercise(told.question()).flatMap(exercise -> views.told(today, told, exercise)));
    }

    /** @param alone what is renewed is wanted, not the page around it */
    @Bulkhead(SEATS)
    Response answer(PersonId person, Map<String, List<String>> fields, boolean alone) {
        QuestionId id = QuestionId.of(last(fields, AskingForm.CARD));
        Optional<Today> today = practices.today(person);
        Optional<Due> due = today.flatMap(now -> now.find(id));
        if (due.isEmpty()) {
            // Answered already, by another press or in another tab; or never asked.
            boolean before = today.flatMap(Today::told).filter(told -> told.question().equals(id)).isPresent();
            return before ? afterAnswer(person, alone) : afterAct(person, alone);
        }
        boolean changed = !last(fields, AskingForm.VERSION).equals(due.get().seed());
        Sitting sitting = views.sitting(due.get(), changed ? Map.of() : taken(fields, id.question()));
        Asked asked = sitting.questions().get(0);
        boolean tell = !changed && last(fields, ACT).equals(TELL);
        if (tell || asked.checked()) {
            Rating rating = tell ? Rating.AGAIN : Rating.of(asked.lastShare().orElse(0.0), asked.confidence(), false);
            cards.answer(person, due.get(), rating, tell ? Map.of() : sitting.fields());
            return afterAnswer(person, alone);
        }
        DeskView again = views.again(today.get(), due.get(), sitting, changed);
        return alone ? part(again) : page(Optional.of(again));
    }

    private static String last(Map<String, List<String>> fields, String name) {
        return FormBody.last(fields, name).orElse("");
    }

    /** Of all that was sent, what a form of this question has. */
    private static Map<String, List<String>> taken(Map<String, List<String>> fields, String question) {
        Map<String, List<String>> taken = new LinkedHashMap<>();
        List.of("q.", "sure.", "up.", "down.").forEach(field -> Optional.ofNullable(fields.get(field + question))
                .ifPresent(values -> taken.put(field + question, values)));
        if (fields.containsKey("check")) {
            taken.put("check", List.of(question));
        }
        return taken;
    }

    /** Where an answer leads: to its marks. */
    private Response afterAnswer(PersonId person, boolean alone) {
        return alone ? practices.today(person).flatMap(this::told).map(this::part).orElseGet(() -> afterAct(person, true)) : to("/practice/answer#practice");
    }

    /** Where every other act leads: to what is next. */
    Response afterAct(PersonId person, boolean alone) {
        return alone ? practices.today(person).map(today -> part(views.next(today))).orElseGet(() -> to(PRACTICE)) : to("/practice#practice");
    }

    private Response page(Optional<DeskView> view) {
        return page(PracticePages.practice(view));
    }

    /** A page whose own address may be that of an act: the other language and the way back from signing in lead to practice. */
    Response page(TemplateInstance page) {
        here.standsFor(PRACTICE);
        return pages.forThisVisitor(page);
    }

    private Response part(DeskView view) {
        return pages.part(PracticePages.desk(view).render());
    }

    Response to(String path) {
        return Response.seeOther(URI.create("/" + language.code() + path)).build();
    }
}
