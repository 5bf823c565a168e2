package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author writes after a thing to name it: {@code #id for=outcome formerly=old-id}, in the braces of a heading or in an info string.
 *
 * @param id       with its place; empty if none is given
 * @param words    options without a value
 * @param settings options with one
 */
record Attributes(Optional<Word> id, List<Word> words, List<Setting> settings) {

    record Word(String text, Place place) {
    }

    record Setting(String name, String value, Place place) {
    }

    private static final Pattern TOKEN = Pattern.compile("\\S+");

    /** Reads the tokens of a text that begins at a place. */
    static Attributes of(String text, Place start, Findings findings) {
        Optional<Word> id = Optional.empty();
        List<Word> words = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(text); token.find();) {
            Place place = start.right(token.start());
            String written = token.group();
            int equals = written.indexOf('=');
            if (written.startsWith("#") && id.isEmpty()) {
                id = Optional.of(new Word(written.substring(1), place));
            } else if (equals > 0) {
                settings.add(new Setting(written.substring(0, equals), written.substring(equals + 1), place));
            } else {
                words.add(new Word(written, place));
            }
        }
        return new Attributes(id, words, settings);
    }

    /** Everything that is not among these is a finding. */
    Attributes only(Set<String> knownWords, Set<String> knownSettings, Findings findings) {
        List<String> known = java.util.stream.Stream.concat(knownWords.stream(), knownSettings.stream().map(name -> name + "=")).sorted().toList();
        words.stream().filter(word -> !knownWords.contains(word.text()))
                .forEach(word -> findings.add(Rule.OPTION_UNKNOWN, word.place(), word.text(), known));
        settings.stream().filter(setting -> !knownSettings.contains(setting.name()))
                .forEach(setting -> findings.add(Rule.OPTION_UNKNOWN, setting.place(), setting.name() + "=", known));
        for (int i = 0; i < settings.size(); i++) {
            Setting later = settings.get(i);
            if (settings.subList(0, i).stream().anyMatch(earlier -> earlier.name().equals(later.name()))) {
                findings.add(Rule.OPTION_INVALID, later.place(), later.value(), later.name());
            }
        }
        return this;
    }

    boolean has(String word) {
        return words.stream().anyMatch(one -> one.text().equals(word));
    }

    Optional<Setting> setting(String name) {
        return settings.stream().filter(setting -> setting.name().equals(name)).findFirst();
    }

    /** The course outcome after {@code for=}, if it is declared. */
    Optional<String> outcome(Context context, Outcomes outcomes) {
        return setting("for").filter(setting -> outcomes.check(setting.value(), setting.place(), context)).map(Setting::value);
    }

    /** Old ids, several with commas between them. */
    List<String> formerly(Context context) {
        List<String> old = new ArrayList<>();
        setting("formerly").ifPresent(setting -> {
            for (String id : setting.value().split(",", -1)) {
                if (Fields.ID.matcher(id).matches()) {
                    old.add(id);
                    context.gaveUp(id, setting.place());
                } else {
                    context.find(Rule.ID_MALFORMED, setting.place(), id);
                }
            }
        });
        return old;
    }
}
