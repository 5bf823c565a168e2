package org.mizan.certificate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.mizan.language.Language;

/** The words of a feature's pages, for the command line, which has no pages. */
public final class Words {

    private final Properties words = new Properties();

    Words(Language language) {
        this("certificate", language);
    }

    /**
     * @param bundle the feature's bundle of messages
     * @throws IllegalArgumentException if there are none in the language
     */
    public Words(String bundle, Language language) {
        try (var file = Words.class.getResourceAsStream(file(bundle, language.code()))) {
            if (file == null) {
                throw new IllegalArgumentException("no words in " + language);
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String file(String bundle, String code) {
        return "/messages/" + bundle + "_" + code + ".properties";
    }

    /** Whether there are words in a language. */
    static boolean speaks(String code) {
        return code.matches("[a-z]{2,3}") && Words.class.getResource(file("certificate", code)) != null;
    }

    /** What is said of a constant. */
    String of(Enum<?> constant) {
        String kind = constant.getDeclaringClass().getSimpleName();
        return word(kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1) + "_$" + constant.name());
    }

    /** One sentence, by its key. */
    public String word(String key) {
        return words.getProperty(key, key);
    }
}
