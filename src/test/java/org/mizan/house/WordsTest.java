package org.mizan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word of a page is in the messages, in every language, and is used. */
class WordsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern FILE = Pattern.compile("(.+)_([a-z]{2,3})\\.properties");
    /** What a person hears or reads of an element beside its text. */
    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile("\\b(?:alt|title|placeholder|aria-label|aria-description|content)=\"([^\"]*)\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    /** A message of an enum has a key for each constant; it is used where the message is. */
    private static final Pattern CONSTANT = Pattern.compile("_\\$?[A-Z][A-Z0-9_]*$");

    @Test
    void templates_hold_no_words_of_their_own() {
        files(TEMPLATES, ".html").forEach(file -> assertThat(words(read(file))).as(file.toString()).isEmpty());
    }

    @Test
    void a_word_in_a_template_is_found() {
        assertThat(words("<h1>Hello</h1>")).containsExactly("Hello");
        assertThat(words("<p>{site:hello} ثم {name}</p>")).containsExactly("ثم");
        assertThat(words("<img alt=\"A tree\" src=\"x\"><input placeholder=\"{site:name}\">")).containsExactly("A tree");
        assertThat(words("{! why this is so !}<p class=\"note\">{#if a == 'b'}{a.b('word')}{/if}&nbsp;· 3 <!-- note --></p>")).isEmpty();
    }

    @Test
    void every_language_has_the_same_messages() {
        bundles().forEach((bundle, languages) -> {
            assertThat(languages).as(bundle).containsKeys("ar", "en");
            var keys = languages.values().stream().flatMap(messages -> messages.stringPropertyNames().stream()).collect(Collectors.toCollection(TreeSet::new));
            languages.forEach((language, messages) -> {
                assertThat(new TreeSet<>(messages.stringPropertyNames())).as(bundle + "_" + language).isEqualTo(keys);
                keys.forEach(key -> assertThat(messages.getProperty(key)).as(bundle + "_" + language + " " + key).isNotBlank());
            });
        });
    }

    @Test
    void every_language_is_told_the_same_figures() {
        bundles().forEach((bundle, languages) -> languages.get("en").stringPropertyNames().forEach(key -> assertThat(names(languages.get("ar").getProperty(key)))
                .as(bundle + " " + key).isEqualTo(names(languages.get("en").getProperty(key)))));
    }

    @Test
    void every_message_is_used() {
        var everything = new StringBuilder();
        files(TEMPLATES, ".html").forEach(file -> everything.append(read(file)));
        files(JAVA, ".java").stream().filter(file -> !file.toString().endsWith("Messages.java")).forEach(file -> everything.append(read(file)));
        var tokens = Pattern.compile("[A-Za-z0-9_.-]+").matcher(everything).results()
                .flatMap(token -> List.of(token.group(), token.group().substring(token.group().lastIndexOf('.') + 1)).stream()).collect(Collectors.toSet());
        // The compiler makes its keys out of rules and kinds; content.RuleTest holds them to the code.
        bundles().entrySet().stream().filter(bundle -> !Set.of("content", "problems").contains(bundle.getKey())).forEach(entry -> unused(entry.getKey(), entry.getValue(), tokens));
    }

    private static void unused(String bundle, Map<String, Properties> languages, Set<String> tokens) {
        assertThat(languages.get("en").stringPropertyNames().stream()
                .filter(key -> !tokens.contains(CONSTANT.matcher(key).replaceFirst(""))).toList()).as("unused in " + bundle).isEmpty();
    }

    /** Names in braces: what a sentence is given to say. */
    private static Set<String> names(String message) {
        return Pattern.compile("\\{([a-z][A-Za-z]*)").matcher(message).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Letters that a reader would see and that come from no expression. */
    private static List<String> words(String template) {
        var text = template.replaceAll("(?s)<style>.*?</style>", " ").replaceAll("(?s)\\{!.*?!}", " ").replaceAll("(?s)<!--.*?-->", " ");
        for (var before = ""; !before.equals(text);) {
            before = text;
            text = text.replaceAll("\\{[^\\s{}\"][^{}]*}", " ");
        }
        var found = new ArrayList<String>();
        SPOKEN_ATTRIBUTE.matcher(text).results().map(attribute -> attribute.group(1))
                .filter(value -> LETTERS.matcher(value).find() && !value.matches("width=.*|light dark|#[0-9a-f]{6}|no-referrer|noindex.*")).forEach(found::add);
        text = text.replaceAll("(?s)<(?:\"[^\"]*\"|[^>\"])*>", " ").replaceAll("&#?[A-Za-z0-9]+;", " ");
        LETTERS.matcher(text).results().map(word -> word.group()).forEach(found::add);
        return found;
    }

    private static Map<String, Map<String, Properties>> bundles() {
        var bundles = new TreeMap<String, Map<String, Properties>>();
        for (var file : files(MESSAGES, ".properties")) {
            var name = FILE.matcher(file.getFileName().toString());
            assertThat(name.matches()).as(file + " ends with its language").isTrue();
            var messages = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                messages.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bundles.computeIfAbsent(name.group(1), none -> new TreeMap<>()).put(name.group(2), messages);
        }
        assertThat(bundles).isNotEmpty();
        return bundles;
    }

    static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
