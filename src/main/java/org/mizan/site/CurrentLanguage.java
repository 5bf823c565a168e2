package org.mizan.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.mizan.language.Language;

/** The language of the page being answered: it stands in the address. */
@RequestScoped
@Named("language")
public class CurrentLanguage {

    private final Edition edition;
    private Optional<Language> chosen = Optional.empty();

    @Inject
    CurrentLanguage(Edition edition) {
        this.edition = edition;
    }

    /** The language of the page, or the site's first one where no address says otherwise. */
    public Language get() {
        return chosen.orElseGet(() -> edition.languages().get(0));
    }

    /** {@code ar} or {@code en}, for {@code lang} attributes and addresses. */
    public String code() {
        return get().code();
    }

    /** {@code rtl} or {@code ltr}, for {@code dir} attributes. */
    public String direction() {
        return get().direction();
    }

    /** The language that an address names in its first segment, if the site speaks it. */
    public Optional<Language> inAddress(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 2 ? Optional.empty()
                : edition.languages().stream().filter(language -> language.code().equals(segments[1])).findFirst();
    }

    /** The best of the site's languages for what a browser prefers ({@code Accept-Language}; may be null or nonsense). */
    public Language preferred(@Nullable String acceptLanguage) {
        List<Language> languages = edition.languages();
        try {
            List<Locale.LanguageRange> ranges = acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
            Locale best = Locale.lookup(ranges, languages.stream().map(Language::locale).toList());
            return languages.stream().filter(language -> language.locale().equals(best)).findFirst().orElse(languages.get(0));
        } catch (IllegalArgumentException malformed) {
            return languages.get(0);
        }
    }

    void choose(Language language) {
        chosen = Optional.of(language);
    }
}
