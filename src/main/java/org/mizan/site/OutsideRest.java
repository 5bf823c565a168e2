package org.mizan.site;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Error pages, and JSON for programs, for what fails before or beside REST: no such file, a body too large, a broken sign-in. */
@ApplicationScoped
class OutsideRest {

    /** Ahead of the handler that ends such a request with an empty answer. */
    private static final int BEFORE_THE_LIMIT = -10;
    /** Behind that handler, which says for bodies of unknown length where reading ends; here that is said anew. */
    private static final int AFTER_THE_LIMIT = -1;
    /** Where Quarkus looks for that. */
    private static final String WHERE_READING_ENDS = "io.quarkus.max-request-size";

    /** What a request may hold, for whoever counts later. */
    static final String LIMIT = "org.mizan.limit";

    private final Place place;
    private final CurrentVisitor visitor;
    private final CurrentVertxRequest current;
    private final List<LargeBodies> larger;
    private final long usual;
    private final long largest;

    @Inject
    OutsideRest(Place place, CurrentVisitor visitor, CurrentVertxRequest current, @All List<LargeBodies> larger, SiteConfig config,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.place = place;
        this.visitor = visitor;
        this.current = current;
        this.larger = larger;
        this.usual = config.largestBody().asLongValue();
        this.largest = largest.asLongValue();
    }

    void answer(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 10).failureHandler(this::failed);
        router.route().order(BEFORE_THE_LIMIT).handler(this::refuseWhatIsTooLarge);
        router.route().order(AFTER_THE_LIMIT).handler(this::countWhatSaysNoLength);
        router.errorHandler(404, context -> send(context, 404));
    }

    private void refuseWhatIsTooLarge(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > limit(context)) {
            send(context, 413);
        } else {
            context.next();
        }
    }

    /**
     * Browsers say how long a form is. Who does not has the body counted while it is read, that of a form with files by {@link FormGuard}; a plain form is
     * not read at all, because its reader counts nothing.
     */
    private void countWhatSaysNoLength(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean unknown = request.getHeader("Content-Length") == null && (request.getHeader("Transfer-Encoding") != null || request.version() == HttpVersion.HTTP_2);
        if (unknown && isPlainForm(request.getHeader("Content-Type"))) {
            send(context, 411);
            return;
        }
        if (unknown) {
            context.put(WHERE_READING_ENDS, limit(context));
        }
        context.put(LIMIT, limit(context));
        context.next();
    }

    private long limit(RoutingContext context) {
        return larger.stream().anyMatch(place -> place.at(context.normalizedPath())) ? largest : usual;
    }

    private static boolean isPlainForm(@Nullable String type) {
        String plain = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return plain.startsWith("application/x-www-form-urlencoded");
    }

    private void failed(RoutingContext context) {
        int status = context.statusCode();
        // 401 and redirects belong to whoever asks for credentials; broken requests are logged by Quarkus on the way.
        if (status == 404 || status == 403 || status == 413 || status == 431) {
            send(context, status);
        } else {
            context.next();
        }
    }

    private void send(RoutingContext context, int status) {
        HttpServerResponse response = context.response();
        if (response.headWritten() || response.ended()) {
            return;
        }
        boolean program = context.normalizedPath().startsWith("/api/");
        String page = program ? new JsonObject().put("status", status).put("error", Mishap.of(status).word()).encode() : render(context, Mishap.of(status));
        response.setStatusCode(status).putHeader("Content-Type", program ? MediaType.APPLICATION_JSON : AnonymousPages.HTML)
                .putHeader("Cache-Control", AnonymousPages.ONE_PERSONS);
        if (status == 413 || status == 411) {
            response.putHeader("Connection", "close");
        }
        response.end(page);
    }

    private String render(RoutingContext context, Mishap mishap) {
        HttpServerRequest request = context.request();
        ManagedContext requestContext = Arc.container().requestContext();
        boolean own = !requestContext.isActive();
        if (own) {
            requestContext.activate();
            // Whoever asks who is visiting asks this request, which nobody has put in place so early.
            current.setCurrent(context);
        }
        try {
            // To look a person up would wait for the database, which this thread must not: the page of a mishap greets nobody.
            visitor.leave();
            place.arrive(URI.create(request.path()), request.getHeader("Accept-Language"));
            return SitePages.error(mishap).render();
        } finally {
            if (own) {
                requestContext.terminate();
            }
        }
    }
}
