package org.mizan.learning.web;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.faulttolerance.Bulkhead;

import org.mizan.course.Activity;
import org.mizan.learning.store.Standings;
import org.mizan.learning.web.LessonViews.Scene;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentVisitor;
import org.mizan.quiz.Sitting;

/** Where acts of activities are weighed and, for those who are signed in, kept. */
@ApplicationScoped
class Desk {

    /** Acts are computed, so a flood of them is refused before it takes the site down; far above what two cores finish in a blink. */
    private static final int SEATS = 64;

    private final LessonPlaces places;
    private final LessonViews views;
    private final Turns turns;
    private final Keeping keeping;
    private final Standings standings;
    private final CurrentVisitor visitor;
    private final AnonymousPages pages;

    @Inject
    Desk(LessonPlaces places, LessonViews views, Turns turns, Keeping keeping, Standings standings, CurrentVisitor visitor,
            AnonymousPages pages) {
        this.places = places;
        this.views = views;
        this.turns = turns;
        this.keeping = keeping;
        this.standings = standings;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** @param alone the activity alone is wanted, not the page around it */
    @Bulkhead(SEATS)
    Response act(LessonAddress address, String activityId, SentForm form, boolean alone) {
        LessonPlace place = places.find(address);
        Activity activity = LessonPlaces.activity(place.lesson(), place.language(), activityId).orElseThrow(NotFoundException::new);
        Optional<PersonId> learner = visitor.person().filter(person -> views.keeps(place));
        Scene sent = Scene.of(form.anew() ? turns.fresh(place, activity) : turns.sent(place, activity, form.hash(), form.fields()));
        Scene scene = learner.map(person -> form.anew() ? keeping.anew(person, sent) : keeping.keep(person, sent)).orElse(sent);
        if (alone) {
            return pages.part(views.fragment(place, scene));
        }
        if (learner.isEmpty()) {
            return pages.forThisVisitor(LessonPages.lesson(views.sent(place, scene, form)));
        }
        if (scene.played() instanceof Played.Reflected reflected && reflected.reflecting().stays()) {
            return pages.forThisVisitor(LessonPages.lesson(views.kept(place, standings.of(learner.get(), place.lesson().id()), scene)));
        }
        return Response.seeOther(URI.create(place.address() + "#" + anchor(scene))).build();
    }

    /** Back to the question that was answered, so that nobody without JavaScript has to look for it. */
    private static String anchor(Scene scene) {
        String activity = scene.turn().id();
        return scene.played() instanceof Played.Sat sat ? sat.sitting().act().flatMap(Sitting.Act::question).orElse(activity) : activity;
    }
}
