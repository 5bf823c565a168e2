package org.mizan.site;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Error pages for what fails before or beside REST: no such file, a body too large, a broken sign-in. */
@ApplicationScoped
class OutsideRest {

    /** Ahead of the handler that ends such a request with an empty answer. */
    private static final int BEFORE_THE_LIMIT = -10;

    private final Place place;
    private final CurrentVisitor visitor;
    private final CurrentVertxRequest current;
    private final long largestBody;

    @Inject
    OutsideRest(Place place, CurrentVisitor visitor, CurrentVertxRequest current,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.place = place;
        this.visitor = visitor;
        this.current = current;
        this.largestBody = largestBody.asLongValue();
    }

    void answer(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 10).failureHandler(this::failed);
        router.route().order(BEFORE_THE_LIMIT).handler(this::refuseWhatIsTooLarge);
        router.errorHandler(404, context -> send(context, 404));
    }

    private void refuseWhatIsTooLarge(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > largestBody) {
            send(context, 413);
        } else {
            context.next();
        }
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
        String page = render(context, Mishap.of(status));
        response.setStatusCode(status).putHeader("Content-Type", AnonymousPages.HTML).putHeader("Cache-Control", AnonymousPages.ONE_PERSONS);
        if (status == 413) {
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
