package org.mizan.site;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** The cookies in which a browser carries an encrypted session: one, and more beside it when it grows. */
public final class SessionCookie {

    private static final String NAME = "q_session";

    private SessionCookie() {
    }

    /** Whether the request carries a session, be it a good one or not. */
    public static boolean in(RoutingContext request) {
        return request.request().cookies().stream().anyMatch(SessionCookie::isOne);
    }

    /** Has the browser forget the session. */
    public static void remove(RoutingContext request) {
        request.request().cookies().stream().filter(SessionCookie::isOne).map(Cookie::getName).toList()
                .forEach(name -> request.response().addCookie(Cookie.cookie(name, "").setPath("/").setMaxAge(0).setHttpOnly(true)));
    }

    private static boolean isOne(Cookie cookie) {
        return cookie.getName().startsWith(NAME);
    }
}
