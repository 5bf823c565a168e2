package org.mizan.learning.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mizan.course.LessonId;
import org.mizan.learning.store.LessonsDone;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Takes over the lessons that a browser remembers, if the learner says that they are theirs. */
@Path("/{lang}/account/claims")
@Blocking
public class ClaimsResource {

    private static final int MOST = 1000;

    private final CurrentVisitor visitor;
    private final CurrentLanguage language;
    private final LessonsDone lessonsDone;
    private final AnonymousPages pages;

    @Inject
    ClaimsResource(CurrentVisitor visitor, CurrentLanguage language, LessonsDone lessonsDone, AnonymousPages pages) {
        this.visitor = visitor;
        this.language = language;
        this.lessonsDone = lessonsDone;
        this.pages = pages;
    }

    /** @param mine anything but {@code yes} is a no, and a no changes nothing */
    @POST
    public Response claim(@FormParam("mine") @Nullable String mine, @FormParam("lessons") @Nullable String lessons) {
        if (!visitor.signedIn()) {
            return pages.signInFirst("/account");
        }
        if ("yes".equals(mine) && lessons != null) {
            visitor.person().ifPresent(person -> lessonsDone.claim(person, ids(lessons)));
        }
        return Response.seeOther(URI.create("/" + language.code() + "/learning")).build();
    }

    // A browser's memory may be old or odd: what is no path of a lesson is passed over.
    private static List<LessonId> ids(String lessons) {
        return Arrays.stream(lessons.split(",")).limit(MOST).map(String::strip).map(LessonId::read).flatMap(Optional::stream).toList();
    }
}
