package org.mizan.offline.web;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.mizan.site.CurrentLanguage;
import org.mizan.site.Frame;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** What a system has to know to install the site as an app, in each language. */
@Path("/{lang}/manifest.webmanifest")
public class ManifestResource {

    /** The paper of the light appearance, in {@code css/tokens.css}: a manifest knows one appearance only. */
    private static final String PAPER = "#fbf7ef";

    private final CurrentLanguage language;
    private final Frame frame;
    private final ObjectMapper json;

    @Inject
    ManifestResource(CurrentLanguage language, Frame frame, ObjectMapper json) {
        this.language = language;
        this.frame = frame;
        this.json = json;
    }

    @GET
    public Response show() throws JsonProcessingException {
        OfflineMessages words = MessageBundles.get(OfflineMessages.class, Localized.Literal.of(language.code()));
        var manifest = new Manifest("/", words.appName(), words.appShortName(), words.appDescription(), language.code(), language.direction(),
                frame.to(""), "/", "minimal-ui", PAPER, PAPER, List.of("education"), List.of(icon(192, "any"), icon(512, "any"), icon(512, "maskable")));
        return Response.ok(json.writeValueAsString(manifest), "application/manifest+json").header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private Icon icon(int size, String purpose) {
        String kind = purpose.equals("maskable") ? "-maskable" : "";
        return new Icon(frame.asset("img/icon-" + size + kind + ".png"), size + "x" + size, "image/png", purpose);
    }

    /** As the standard calls its members. The id is one for all languages: it is one app. */
    record Manifest(String id, String name, @JsonProperty("short_name") String shortName, String description, String lang, String dir,
            @JsonProperty("start_url") String startUrl, String scope, String display, @JsonProperty("background_color") String backgroundColor,
            @JsonProperty("theme_color") String themeColor, List<String> categories, List<Icon> icons) {
    }

    record Icon(String src, String sizes, String type, String purpose) {
    }
}
