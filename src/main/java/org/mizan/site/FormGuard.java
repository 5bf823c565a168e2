package org.mizan.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import org.jspecify.annotations.Nullable;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;

/**
 * With a session, takes a form only with the token of that session. Where it is missing or another session's, the reader is asked to send
 * the same once more: what was typed is in the page that says so.
 */
class FormGuard {

    private final CurrentVisitor visitor;
    private final FormTokens tokens;
    private final AnonymousPages pages;
    private final CurrentLanguage language;

    @Inject
    FormGuard(CurrentVisitor visitor, FormTokens tokens, AnonymousPages pages, CurrentLanguage language) {
        this.visitor = visitor;
        this.tokens = tokens;
        this.pages = pages;
        this.language = language;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    @WithFormRead
    public Optional<Response> check(ResteasyReactiveContainerRequestContext context, RoutingContext routing) {
        if (!SameOrigin.guards(context.getMethod(), routing)) {
            return Optional.empty();
        }
        if (routing.get(OutsideRest.LIMIT) instanceof Long limit && routing.request().bytesRead() > limit) {
            return Optional.of(pages.forThisVisitor(Response.Status.REQUEST_ENTITY_TOO_LARGE, SitePages.error(Mishap.TOO_LARGE)));
        }
        var request = (ResteasyReactiveRequestContext) context.getServerRequestContext();
        FormData form = request.getFormData();
        String token = form == null ? "" : Optional.ofNullable(form.getFirst(FormTokens.FIELD)).map(FormValue::getValue).orElse("");
        if (!visitor.signedIn()) {
            if (!token.isEmpty()) {
                // The form was made for somebody who was signed in: the session ended while it was open.
                routing.put(CurrentVisitor.SESSION_ENDED, true);
            }
            return Optional.empty();
        }
        if (tokens.good(visitor.session(), token)) {
            return Optional.empty();
        }
        String action = language.inAddress(routing.normalizedPath()).isPresent() ? routing.normalizedPath() : "/" + language.code();
        return Optional.of(pages.forThisVisitor(Response.Status.FORBIDDEN, SitePages.onceMore(action, typed(form))));
    }

    private static List<Typed> typed(@Nullable FormData form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (form != null) {
            for (String name : form) {
                fields.put(name, form.get(name).stream().filter(value -> !value.isFileItem()).map(FormValue::getValue).toList());
            }
        }
        return Typed.of(fields);
    }
}
