package org.mizan.site;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Parts of pages that are the same for everybody, but for the token in their forms: a quiz that nobody has touched, most of what a page of one
 * person's is made of. They are kept without any token, and each person gets their own.
 */
@ApplicationScoped
public class KeptParts {

    private static final int BYTES_PER_CHARACTER = 2;

    private final Rendered<List<String>> parts;
    private final Edition edition;
    private final CurrentVisitor visitor;

    @Inject
    KeptParts(SiteConfig config, Edition edition, CurrentVisitor visitor) {
        this.parts = new Rendered<>(config.pages().memory().asLongValue());
        this.edition = edition;
        this.visitor = visitor;
    }

    /**
     * The part as this visitor gets it.
     *
     * @param key    names what is shown, its language, and all that it depends on beside what is published and whether somebody is signed in
     * @param render renders it for this visitor, when it is not kept yet
     */
    public String part(String key, Supplier<String> render) {
        String token = visitor.formToken();
        String whole = token.isEmpty() ? key : key + " signed in";
        String version = edition.version();
        return parts.find(version, whole).map(pieces -> String.join(token, pieces)).orElseGet(() -> {
            String rendered = render.get();
            List<String> pieces = token.isEmpty() ? List.of(rendered) : List.of(rendered.split(Pattern.quote(token), -1));
            parts.keep(version, whole, pieces, (long) BYTES_PER_CHARACTER * rendered.length());
            return rendered;
        });
    }
}
