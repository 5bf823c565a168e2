package org.mizan.learning.web;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;
import org.mizan.course.LessonId;
import org.mizan.learning.store.Attempts;
import org.mizan.learning.store.MarkedLessons;
import org.mizan.learning.store.Notes;
import org.mizan.learning.store.Reflections;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;

import io.smallrye.common.annotation.Blocking;

/**
 * Deletes what a learner kept about lessons, from the list on my learning: there also for lessons that are taught no more. Fields: {@code what} is
 * mark, note or reflection; {@code lesson} its path; {@code activity} that of a reflection. What is odd or not there changes nothing.
 */
@Path("/{lang}/learning/deletions")
@Blocking
class DeletionsResource {

    private final CurrentVisitor visitor;
    private final CurrentLanguage language;
    private final MarkedLessons marked;
    private final Notes notes;
    private final Reflections reflections;
    private final Attempts attempts;
    private final AnonymousPages pages;

    @Inject
    DeletionsResource(CurrentVisitor visitor, CurrentLanguage language, MarkedLessons marked, Notes notes, Reflections reflections, Attempts attempts,
            AnonymousPages pages) {
        this.visitor = visitor;
        this.language = language;
        this.marked = marked;
        this.notes = notes;
        this.reflections = reflections;
        this.attempts = attempts;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@Nullable String body) {
        if (!visitor.signedIn()) {
            return pages.signInFirst("/learning");
        }
        SentForm form = SentForm.parse(body);
        visitor.person().ifPresent(person -> form.last("lesson").flatMap(LessonId::read).ifPresent(lesson -> delete(person, lesson, form)));
        return Response.seeOther(URI.create("/" + language.code() + "/learning#kept")).build();
    }

    private void delete(PersonId person, LessonId lesson, SentForm form) {
        switch (form.last("what").orElse("")) {
            case "mark" -> marked.unmark(person, lesson);
            case "note" -> notes.delete(person, lesson);
            case "reflection" -> form.last("activity").ifPresent(activity -> {
                reflections.delete(person, lesson, activity);
                // Its page must not speak of words that are gone; that it was answered once stays, for the lesson's sake.
                attempts.restart(person, lesson, activity);
            });
            default -> {
                // nothing that is kept
            }
        }
    }
}
