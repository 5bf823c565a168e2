package org.mizan.organisation.store;

import java.util.Optional;
import java.util.function.Supplier;

import org.mizan.privacy.Accounts.Unreachable;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Reads Keycloak's answers. Whatever goes wrong is told without its words, which may hold somebody's address or name. */
final class KeycloakAnswers {

    /** The status of an answer without a body. */
    static int status(Supplier<Response> act) throws Unreachable {
        try (Response answer = act.get()) {
            return understood(answer.getStatus());
        } catch (WebApplicationException refused) {
            return understood(refused.getResponse().getStatus());
        } catch (RuntimeException away) {
            throw unreachable(away.getClass().getSimpleName());
        }
    }

    /** What was asked for; empty if there is no such thing. */
    static <T> Optional<T> found(Supplier<T> question) throws Unreachable {
        try {
            return Optional.of(question.get());
        } catch (WebApplicationException refused) {
            if (understood(refused.getResponse().getStatus()) == 404) {
                return Optional.empty();
            }
            throw unexpected(refused.getResponse().getStatus());
        } catch (RuntimeException away) {
            throw unreachable(away.getClass().getSimpleName());
        }
    }

    static Unreachable unexpected(int status) {
        return unreachable("Keycloak answered " + status);
    }

    /** It is not ours to answer for, or its mail server does not, or we are not who we say: later it may be otherwise. */
    private static int understood(int status) throws Unreachable {
        if (status >= 500 || status == 401 || status == 403) {
            throw unexpected(status);
        }
        return status;
    }

    private static Unreachable unreachable(String words) {
        return new Unreachable(new IllegalStateException(words));
    }

    private KeycloakAnswers() {
    }
}
