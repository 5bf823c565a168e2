package org.mizan.site;

import java.net.URI;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

/** Where on the site a request is: its address, and with it the language of the answer. */
@RequestScoped
public class Place {

    private final CurrentLanguage language;
    private String asked = "/";
    private String path = "/";

    @Inject
    Place(CurrentLanguage language) {
        this.language = language;
    }

    /** The path behind the language, as {@code /courses}; empty on a language's home page. */
    public String withoutLanguage() {
        return language.inAddress(path).map(found -> path.substring(found.code().length() + 1)).orElse("");
    }

    /**
     * Says which place the page stands for where its own address is that of an act, as with a page that answers a POST: the language switch and
     * the way back from signing in lead there.
     *
     * @param pathWithoutLanguage such as {@code /courses/privacy-settings}
     */
    public void standsFor(String pathWithoutLanguage) {
        path = "/" + language.code() + pathWithoutLanguage;
    }

    /** The address as it was asked for, with its query. */
    String asked() {
        return asked;
    }

    /** Whether the address is spelled in the one way in which our own links spell it, so that a page kept under it is kept once. */
    boolean plain() {
        return asked.matches("(/[a-z0-9-]+)+");
    }

    /** Settles the language: by the address, else by what the browser prefers. */
    void arrive(URI address, @Nullable String acceptLanguage) {
        asked = address.getRawQuery() == null ? address.getRawPath() : address.getRawPath() + "?" + address.getRawQuery();
        path = address.getPath();
        language.choose(language.inAddress(path).orElseGet(() -> language.preferred(acceptLanguage)));
    }
}
