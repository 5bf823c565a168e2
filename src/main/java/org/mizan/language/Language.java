package org.mizan.language;

import java.util.Locale;
import java.util.Set;

/**
 * A language that pages and lessons are written in.
 *
 * <p>A language is data: a message bundle and content files. Nothing in Java lists the languages of the site.
 *
 * @param code ISO 639 code in lower case, as it stands in addresses and file names ({@code ar}, {@code en})
 */
public record Language(String code) implements Comparable<Language> {

    public static final Language ARABIC = new Language("ar");
    public static final Language ENGLISH = new Language("en");

    /** Languages usually written in a right-to-left script (Unicode CLDR, default script of each language). */
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    /** @throws IllegalArgumentException if the code is not two or three lower-case letters */
    public Language {
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("not a language code: " + code);
        }
    }

    /** The value of HTML's {@code dir} attribute: {@code rtl} or {@code ltr}. */
    public String direction() {
        return RIGHT_TO_LEFT.contains(code) ? "rtl" : "ltr";
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The language's own name, as a language switch shows it. */
    public String ownName() {
        return locale().getDisplayLanguage(locale());
    }

    /** The language's name as readers of another one know it. */
    public String nameIn(Language reader) {
        return locale().getDisplayLanguage(reader.locale());
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
