package org.mizan.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.mizan.language.Language;

/**
 * The compiler's own words, from {@code messages/NAME_LANGUAGE.properties}: a further language is one more file.
 *
 * <p>Not a ResourceBundle, because that falls back to the machine's language, and not MessageFormat, because its rules for apostrophes
 * and digits would bite whoever translates: {@code {0}} is replaced, everything else stands as written.
 */
final class Words {

    /** Words of the language, where an argument stands for something that is itself translated. */
    record Key(String key) {
    }

    /** A sentence of the language inside another one. */
    record Phrase(String key, List<Object> arguments) {

        static Phrase of(String key, Object... arguments) {
            return new Phrase(key, List.of(arguments));
        }
    }

    static final Words CONTENT = new Words("content", List.of(Locale.getISOLanguages()));
    /** Looked for only in languages that pages are written in: each look costs a little at every start. */
    static final Words PROBLEMS = new Words("problems", CONTENT.languages().stream().map(Language::code).toList());

    private final Map<Language, Properties> byLanguage;

    private Words(String name, List<String> codes) {
        Map<Language, Properties> found = new TreeMap<>();
        for (String code : codes) {
            try (InputStream in = Words.class.getResourceAsStream("/messages/" + name + "_" + code + ".properties")) {
                if (in != null) {
                    Properties words = new Properties();
                    words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    found.put(new Language(code), words);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        byLanguage = found;
    }

    Set<Language> languages() {
        return byLanguage.keySet();
    }

    Set<String> keys(Language language) {
        return byLanguage.get(language).stringPropertyNames();
    }

    /** The sentence in a language, in English if that language has no words yet. */
    String say(Language language, String key, Object... arguments) {
        Properties words = byLanguage.getOrDefault(language, byLanguage.get(Language.ENGLISH));
        String sentence = words.getProperty(key, byLanguage.get(Language.ENGLISH).getProperty(key, key));
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            boolean argument = close == open + 2 && Character.isDigit(sentence.charAt(open + 1));
            said.append(sentence, from, argument ? open : open + 1);
            if (argument && sentence.charAt(open + 1) - '0' < arguments.length) {
                said.append(shown(language, arguments[sentence.charAt(open + 1) - '0']));
            }
            from = argument ? close + 1 : open + 1;
        }
        return said.append(sentence, from, sentence.length()).toString();
    }

    /** The sentence in every language there is. */
    Map<Language, String> sayInAll(String key, Object... arguments) {
        return languages().stream().collect(Collectors.toMap(language -> language, language -> say(language, key, arguments)));
    }

    /** Alternatives that are separated by {@code |} in the file, of all languages together: a word is known wherever it is written. */
    Set<String> alternatives(String key) {
        return byLanguage.values().stream().flatMap(words -> java.util.Arrays.stream(words.getProperty(key, "").split("\\|")))
                .map(String::strip).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private String shown(Language language, Object argument) {
        if (argument instanceof Key word) {
            return say(language, word.key());
        }
        if (argument instanceof Phrase phrase) {
            return say(language, phrase.key(), phrase.arguments().toArray());
        }
        if (argument instanceof Collection<?> several && several.isEmpty()) {
            return say(language, "nothing");
        }
        if (argument instanceof Collection<?> several) {
            return several.stream().map(one -> shown(language, one)).collect(Collectors.joining(say(language, "comma") + " "));
        }
        String text = String.valueOf(argument).replaceAll("\\s+", " ");
        return text.length() > 120 ? text.substring(0, 119) + "…" : text;
    }
}
