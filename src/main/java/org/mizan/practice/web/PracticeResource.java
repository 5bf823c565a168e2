package org.mizan.practice.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mizan.practice.QuestionId;
import org.mizan.practice.store.Cards;
import org.mizan.practice.store.Practices;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;
import org.mizan.site.FormBody;
import org.mizan.site.Typed;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Practice: a few questions a day, one at a time. Nothing of it is kept before a learner begins, nor after they end it. */
@Path("/{lang}/practice")
@Blocking
public class PracticeResource {

    /** Sent by scripts that want only what is renewed. */
    private static final String FRAGMENT = "Mizan-Fragment";
    private static final int TOMORROW = 1;
    private static final int IN_SOME_DAYS = 4;

    private final PracticeDesk desk;
    private final Practices practices;
    private final Cards cards;
    private final CurrentVisitor visitor;
    private final CurrentLanguage language;
    private final AnonymousPages pages;

    @Inject
    PracticeResource(PracticeDesk desk, Practices practices, Cards cards, CurrentVisitor visitor, CurrentLanguage language, AnonymousPages pages) {
        this.desk = desk;
        this.practices = practices;
        this.cards = cards;
        this.visitor = visitor;
        this.language = language;
        this.pages = pages;
    }

    @GET
    public Response show(@RestPath String lang) {
        check(lang);
        return visitor.person().map(desk::show).orElseGet(() -> pages.show(PracticePages.practice(Optional.empty())));
    }

    @GET
    @Path("/answer")
    public Response answered(@RestPath String lang) {
        check(lang);
        return visitor.person().map(desk::showTold).orElseGet(() -> desk.to("/practice"));
    }

    @POST
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@RestPath String lang, @HeaderParam(FRAGMENT) @Nullable String fragment, @Nullable String body) {
        check(lang);
        Map<String, List<String>> fields = FormBody.fields(body);
        return visitor.person().map(person -> desk.answer(person, fields, alone(fragment))).orElseGet(() -> unsent("/answers", fields, alone(fragment)));
    }

    /** Not today. */
    @POST
    @Path("/pauses")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response putOff(@RestPath String lang, @HeaderParam(FRAGMENT) @Nullable String fragment, @Nullable String body) {
        return act(lang, "/pauses", fragment, body, (person, fields) -> cards.putOff(person, card(fields),
                fields.getOrDefault("days", List.of()).contains(String.valueOf(IN_SOME_DAYS)) ? IN_SOME_DAYS : TOMORROW));
    }

    /** Not useful. */
    @POST
    @Path("/removals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setAside(@RestPath String lang, @HeaderParam(FRAGMENT) @Nullable String fragment, @Nullable String body) {
        return act(lang, "/removals", fragment, body, (person, fields) -> cards.setAside(person, card(fields)));
    }

    /** Useful after all. */
    @POST
    @Path("/returns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeUp(@RestPath String lang, @HeaderParam(FRAGMENT) @Nullable String fragment, @Nullable String body) {
        return act(lang, "/returns", fragment, body, (person, fields) -> cards.takeUp(person, card(fields)));
    }

    @POST
    @Path("/start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@RestPath String lang, @Nullable String body) {
        return act(lang, "/start", null, body, (person, fields) -> practices.begin(person));
    }

    /** Says what will go and asks once. */
    @GET
    @Path("/end")
    public Response askBeforeEnd(@RestPath String lang) {
        check(lang);
        return visitor.person().filter(person -> practices.today(person).isPresent()).map(person -> desk.page(PracticePages.end()))
                .orElseGet(() -> desk.to("/practice"));
    }

    @POST
    @Path("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@RestPath String lang, @Nullable String body) {
        return act(lang, "/end", null, body, (person, fields) -> practices.end(person));
    }

    private Response act(String lang, String path, @Nullable String fragment, @Nullable String body, BiConsumer<PersonId, Map<String, List<String>>> act) {
        check(lang);
        Map<String, List<String>> fields = FormBody.fields(body);
        return visitor.person().map(person -> {
            act.accept(person, fields);
            return desk.afterAct(person, alone(fragment));
        }).orElseGet(() -> unsent(path, fields, alone(fragment)));
    }

    /**
     * Nobody is signed in. Where a session ended while its page was open, what was typed is in the answer; a script gets a refusal, whereupon it
     * sends the form as a browser does.
     */
    private Response unsent(String path, Map<String, List<String>> fields, boolean alone) {
        if (alone) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        return visitor.sessionEnded() ? desk.page(PracticePages.unsent("/" + language.code() + "/practice" + path, Typed.of(fields))) : desk.to("/practice");
    }

    private void check(String lang) {
        if (!lang.equals(language.code())) {
            throw new NotFoundException();
        }
    }

    private static boolean alone(@Nullable String fragment) {
        return "true".equals(fragment);
    }

    private static QuestionId card(Map<String, List<String>> fields) {
        return QuestionId.of(fields.getOrDefault(AskingForm.CARD, List.of("")).get(0));
    }
}
