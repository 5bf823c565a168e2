package org.mizan.learning.web;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.mizan.course.LessonId;
import org.mizan.learning.Standing;
import org.mizan.learning.store.LessonsDone;
import org.mizan.learning.store.Standings;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentVisitor;

/** The page of a lesson. */
@Path("/{lang}/courses/{course}/{module}/{lesson}")
class LessonResource {

    private final LessonPlaces places;
    private final LessonViews views;
    private final Standings standings;
    private final LessonsDone lessonsDone;
    private final CurrentVisitor visitor;
    private final AnonymousPages pages;

    @Inject
    LessonResource(LessonPlaces places, LessonViews views, Standings standings, LessonsDone lessonsDone, CurrentVisitor visitor,
            AnonymousPages pages) {
        this.places = places;
        this.views = views;
        this.standings = standings;
        this.lessonsDone = lessonsDone;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** Reads the database once, and writes to it only when the learner comes from another lesson. */
    @GET
    public Response show(@BeanParam LessonAddress address) {
        LessonPlace place = places.find(address);
        LessonId id = place.lesson().id();
        Optional<PersonId> learner = visitor.person().filter(person -> views.keeps(place));
        Standing standing = learner.map(person -> standings.of(person, id)).orElse(Standing.NONE);
        learner.filter(person -> !standing.lastOpened().equals(Optional.of(id))).ifPresent(person -> lessonsDone.opened(person, id));
        TemplateInstance page = LessonPages.lesson(views.kept(place, standing));
        return place.lesson().unrecorded() ? pages.forThisVisitor(page) : pages.show(page);
    }
}
