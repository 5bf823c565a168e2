package org.mizan.learning.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.mizan.learning.Note;
import org.mizan.learning.store.MarkedLessons;
import org.mizan.learning.store.Notes;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentVisitor;
import org.mizan.site.FormTokens;

/** Where bookmarks and notes of those who are signed in are kept. Of lessons that leave no trace there are none. */
@ApplicationScoped
class Shelf {

    /** Where on a lesson's page they stand. */
    static final String ANCHOR = "#lesson_shelf";

    private final LessonPlaces places;
    private final MarkedLessons marked;
    private final Notes notes;
    private final CurrentVisitor visitor;
    private final AnonymousPages pages;

    @Inject
    Shelf(LessonPlaces places, MarkedLessons marked, Notes notes, CurrentVisitor visitor, AnonymousPages pages) {
        this.places = places;
        this.marked = marked;
        this.notes = notes;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** The page of a lesson's note: the learner's own, or the one that everybody else has. */
    Response show(LessonAddress address) {
        LessonPlace place = find(address);
        return visitor.person().map(person -> pages.forThisVisitor(page(place, notes.find(person, place.lesson().id()).map(Note::text), "", false, false)))
                .orElseGet(() -> pages.show(page(place, Optional.empty(), "", false, visitor.sessionEnded())));
    }

    /** Keeps the note, or deletes it if nothing is left of it. What cannot be kept comes back as it was sent. */
    Response keep(LessonAddress address, SentForm form) {
        LessonPlace place = find(address);
        String text = clean(form.last("text").orElse(""));
        boolean deletes = form.last("act").filter("delete"::equals).isPresent();
        if (visitor.person().isEmpty() || !deletes && Note.tooLong(text)) {
            return pages.forThisVisitor(page(place, Optional.empty(), text, Note.tooLong(text), ended(form)));
        }
        PersonId person = visitor.person().get();
        if (deletes || text.isBlank()) {
            notes.delete(person, place.lesson().id());
        } else {
            notes.keep(person, place.lesson().id(), text);
        }
        return back(place);
    }

    /** Marks a lesson, or takes the mark away. */
    Response mark(LessonAddress address, SentForm form) {
        LessonPlace place = find(address);
        if (visitor.person().isEmpty()) {
            return pages.forThisVisitor(page(place, Optional.empty(), "", false, ended(form)));
        }
        if (form.last("act").filter("remove"::equals).isPresent()) {
            marked.unmark(visitor.person().get(), place.lesson().id());
        } else {
            marked.mark(visitor.person().get(), place.lesson().id());
        }
        return back(place);
    }

    private LessonPlace find(LessonAddress address) {
        LessonPlace place = places.find(address);
        if (place.lesson().unrecorded()) {
            throw new NotFoundException();
        }
        return place;
    }

    private TemplateInstance page(LessonPlace place, Optional<String> kept, String sent, boolean tooLong, boolean ended) {
        String signIn = "/" + place.language() + "/sign-in?to=" + URLEncoder.encode(place.note(), StandardCharsets.UTF_8);
        return NotePages.note(new NoteView(place, kept.orElse(sent), kept.isPresent(), visitor.signedIn(), tooLong, ended, signIn));
    }

    /** A form that was made for somebody carries a token: with nobody signed in, the session ended while the page was open. */
    private boolean ended(SentForm form) {
        return !visitor.signedIn() && (visitor.sessionEnded() || form.fields().containsKey(FormTokens.FIELD));
    }

    private static Response back(LessonPlace place) {
        return Response.seeOther(URI.create(place.address() + ANCHOR)).build();
    }

    /** Browsers send line ends as CR LF; and no database takes the character zero. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "");
    }
}
