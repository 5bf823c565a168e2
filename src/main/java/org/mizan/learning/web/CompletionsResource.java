package org.mizan.learning.web;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.mizan.learning.store.LessonsDone;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentVisitor;

/** "I have read this": how a lesson without an activity is done. */
@Path("/{lang}/courses/{course}/{module}/{lesson}/completions")
class CompletionsResource {

    private final LessonPlaces places;
    private final LessonViews views;
    private final LessonsDone lessonsDone;
    private final CurrentVisitor visitor;
    private final AnonymousPages pages;

    @Inject
    CompletionsResource(LessonPlaces places, LessonViews views, LessonsDone lessonsDone, CurrentVisitor visitor, AnonymousPages pages) {
        this.places = places;
        this.views = views;
        this.lessonsDone = lessonsDone;
        this.visitor = visitor;
        this.pages = pages;
    }

    @POST
    public Response complete(@BeanParam LessonAddress address) {
        LessonPlace place = places.find(address);
        if (!place.text().activities().isEmpty()) {
            throw new NotFoundException();
        }
        Optional<PersonId> learner = visitor.person().filter(person -> views.keeps(place));
        if (learner.isEmpty()) {
            return pages.forThisVisitor(LessonPages.lesson(views.read(place)));
        }
        lessonsDone.done(learner.get(), place.lesson().id(), place.lesson().hash());
        return Response.seeOther(URI.create(place.address() + "#done")).build();
    }
}
