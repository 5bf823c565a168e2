package org.mizan.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.mizan.language.Language;

/** What the layout of every page has to know. */
@RequestScoped
@Named("frame")
public class Frame {

    private final Edition edition;
    private final CurrentLanguage language;
    private final Place place;
    private final AssetRoutes assets;

    @Inject
    Frame(Edition edition, CurrentLanguage language, Place place, AssetRoutes assets) {
        this.edition = edition;
        this.language = language;
        this.place = place;
        this.assets = assets;
    }

    /** The address of a style sheet, script, font or drawing, such as {@code css/site.css}. */
    public String asset(String path) {
        return assets.address(path);
    }

    /** Addresses of all styles, scripts, fonts and drawings that a page may need without a network, and how many bytes each has. */
    public Map<String, Integer> neededWithoutNetwork() {
        return assets.neededWithoutNetwork();
    }

    /** An address in the language of the page: {@code to('/courses')} is {@code /en/courses}. */
    public String to(String path) {
        return "/" + language.code() + path;
    }

    /** Whether the page stands at or below a path such as {@code /courses}. */
    public boolean within(String path) {
        String here = place.withoutLanguage();
        return here.equals(path) || here.startsWith(path + "/");
    }

    /** Whether the page stands at exactly this path; {@code at('')} is the home page. */
    public boolean at(String path) {
        return place.withoutLanguage().equals(path);
    }

    /** This place in every other language of the site. */
    public List<Elsewhere> elsewhere() {
        return edition.languages().stream().filter(other -> !other.equals(language.get()))
                .map(other -> new Elsewhere(other, "/" + other.code() + place.withoutLanguage())).toList();
    }

    public String signIn() {
        return to("/sign-in?to=" + returnAddress());
    }

    public String signUp() {
        return to("/sign-up?to=" + returnAddress());
    }

    private String returnAddress() {
        return URLEncoder.encode(to(place.withoutLanguage()), StandardCharsets.UTF_8);
    }

    /** The same place in another language. */
    public record Elsewhere(Language language, String address) {
    }
}
