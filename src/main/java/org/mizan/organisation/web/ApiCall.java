package org.mizan.organisation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mizan.organisation.Organisation;
import org.mizan.privacy.PersonId;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What a program asks, and in whose name. It reads strictly: a parameter that is misspelled and left out would have something else done than was meant. */
@RequestScoped
public class ApiCall {

    private final CurrentVisitor visitor;
    private final CurrentLanguage language;
    private final Gate gate;
    private final UriInfo uri;

    @Inject
    ApiCall(CurrentVisitor visitor, CurrentLanguage language, Gate gate, UriInfo uri) {
        this.visitor = visitor;
        this.language = language;
        this.gate = gate;
        this.uri = uri;
    }

    /** Whose token it is; 401 is thrown if that person's session has ended. */
    PersonId person() {
        return visitor.person().orElseThrow(ApiRefusal::unknown);
    }

    /**
     * The organisation, if the person manages it; 404 is thrown otherwise.
     *
     * @param parameters which the address may have; 400 is thrown if it has another
     */
    Organisation managed(String id, String... parameters) {
        Organisation organisation = gate.managed(person(), id);
        knows(parameters);
        return organisation;
    }

    /** @param parameters as {@link #managed} has them */
    void knows(String... parameters) {
        Set<String> known = Set.copyOf(Arrays.asList(parameters));
        uri.getQueryParameters().keySet().stream().filter(name -> !known.contains(name)).sorted().findFirst().ifPresent(name -> {
            throw ApiRefusal.unreadable(name, words().unknownParameter());
        });
    }

    /** What stands in the address, if it is there once. */
    Optional<String> text(String name) {
        List<String> values = uri.getQueryParameters().getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw ApiRefusal.unreadable(name, words().notToChoose());
        }
        return values.stream().findFirst();
    }

    boolean flag(String name) {
        List<String> values = uri.getQueryParameters().getOrDefault(name, List.of());
        if (values.size() > 1 || !Set.of("true", "false").containsAll(values)) {
            throw ApiRefusal.unreadable(name, words().noFlag());
        }
        return values.contains("true");
    }

    int number(String name, int usual, int least, int most) {
        List<String> values = uri.getQueryParameters().getOrDefault(name, List.of(String.valueOf(usual)));
        int number = values.size() == 1 && values.get(0).matches("[0-9]{1,9}") ? Integer.parseInt(values.get(0)) : -1;
        if (number < least || number > most) {
            throw ApiRefusal.unreadable(name, words().noNumber(least, most));
        }
        return number;
    }

    ApiMessages words() {
        return words(ApiMessages.class);
    }

    /** The words of some pages, in the language that the caller prefers. */
    <T> T words(Class<T> messages) {
        return MessageBundles.get(messages, Localized.Literal.of(language.code()));
    }

    /** An answer that nobody keeps. */
    static Response answer(int status, Object entity) {
        return Response.status(status).entity(entity).header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
