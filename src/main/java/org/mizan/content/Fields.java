package org.mizan.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.mizan.content.Words.Key;
import org.mizan.content.Words.Phrase;

/** The keys of a YAML map, taken out one by one; each misuse is a finding and an empty answer. */
final class Fields {

    static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private final Yaml.Mapping map;
    private final Findings findings;

    Fields(Yaml.Mapping map, Findings findings) {
        this.map = map;
        this.findings = findings;
    }

    Yaml.Mapping map() {
        return map;
    }

    /** Every other key is a finding. */
    Fields only(String... known) {
        List<String> names = List.of(known);
        for (Yaml.Entry entry : map.entries()) {
            if (!names.contains(entry.key().text())) {
                boolean piece = map.flow() && entry.value() instanceof Yaml.Scalar value && value.text().isEmpty();
                findings.add(piece ? Rule.KEY_SPLIT_BY_COMMA : Rule.KEY_UNKNOWN, entry.key().place(), entry.key().text(), names);
            }
        }
        return this;
    }

    boolean has(String key) {
        return map.entry(key).isPresent();
    }

    /** Where the value stands, or the map if there is none. */
    Place place(String key) {
        return map.entry(key).map(entry -> entry.value().place()).orElse(map.place());
    }

    /** Where the key stands, or the map if there is none. */
    Place keyPlace(String key) {
        return map.entry(key).map(entry -> entry.key().place()).orElse(map.place());
    }

    /** A text that may be left out, but not left empty. */
    Optional<Yaml.Scalar> scalar(String key) {
        return typed(key, Yaml.Scalar.class, "text").filter(scalar -> {
            if (scalar.text().isEmpty()) {
                findings.add(Rule.KEY_MISSING, keyPlace(key), key);
            }
            return !scalar.text().isEmpty();
        });
    }

    Optional<String> text(String key) {
        return scalar(key).map(Yaml.Scalar::text);
    }

    /** A text that has to be there. */
    Optional<Yaml.Scalar> required(String key) {
        require(key);
        return scalar(key);
    }

    /** Says so if the key is missing. */
    Fields require(String... keys) {
        for (String key : keys) {
            if (!has(key)) {
                findings.add(Rule.KEY_MISSING, map.place(), key);
            }
        }
        return this;
    }

    /** A text that is one of some words. */
    Optional<String> oneOf(String key, Collection<String> words) {
        return scalar(key).filter(scalar -> {
            if (!words.contains(scalar.text())) {
                findings.add(Rule.VALUE_UNKNOWN, scalar.place(), scalar.text(), key, words);
            }
            return words.contains(scalar.text());
        }).map(Yaml.Scalar::text);
    }

    /** A text that something can be made of; the example shows how it is written. */
    <T> Optional<T> parsed(String key, String example, Function<String, T> parse) {
        return read(key, Phrase.of("like", example), parse);
    }

    private <T> Optional<T> read(String key, Phrase example, Function<String, T> parse) {
        return scalar(key).flatMap(scalar -> {
            try {
                return Optional.of(parse.apply(scalar.text()));
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                findings.add(Rule.VALUE_INVALID, scalar.place(), scalar.text(), key, example);
                return Optional.empty();
            }
        });
    }

    Optional<Integer> number(String key, int least, int most) {
        return read(key, Phrase.of("whole-number", least, most), text -> {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException();
            }
            return number;
        });
    }

    boolean flag(String key) {
        return oneOf(key, List.of("true", "false")).map(Boolean::parseBoolean).orElse(false);
    }

    /** Texts; one alone need not be written as a list. */
    List<Yaml.Scalar> scalars(String key) {
        if (map.entry(key).map(Yaml.Entry::value).orElse(null) instanceof Yaml.Scalar one) {
            return one.text().isEmpty() ? List.of() : List.of(one);
        }
        List<Yaml.Scalar> scalars = new ArrayList<>();
        for (Yaml item : items(key)) {
            if (item instanceof Yaml.Scalar scalar && !scalar.text().isEmpty()) {
                scalars.add(scalar);
            } else {
                findings.add(Rule.YAML_TYPE, item.place(), key, new Key("text"), new Key(item.kind()));
            }
        }
        return scalars;
    }

    /** Ids; a malformed one is left out. */
    List<Yaml.Scalar> ids(String key) {
        return scalars(key).stream().filter(scalar -> isId(scalar, findings)).toList();
    }

    /** The maps of a list of maps. */
    List<Fields> maps(String key) {
        List<Fields> maps = new ArrayList<>();
        for (Yaml item : items(key)) {
            if (item instanceof Yaml.Mapping mapping) {
                maps.add(new Fields(mapping, findings));
            } else {
                findings.add(Rule.YAML_TYPE, item.place(), key, new Key("map"), new Key(item.kind()));
            }
        }
        return maps;
    }

    List<Yaml> items(String key) {
        return typed(key, Yaml.Sequence.class, "list").map(Yaml.Sequence::items).orElse(List.of());
    }

    Optional<Fields> fields(String key) {
        return typed(key, Yaml.Mapping.class, "map").map(mapping -> new Fields(mapping, findings));
    }

    /** Entries of a map whose keys are ids. */
    List<Yaml.Entry> entries(String key) {
        return fields(key).map(fields -> fields.map.entries().stream().filter(entry -> !isPiece(fields, entry) && isId(entry.key(), findings)).toList()).orElse(List.of());
    }

    /** The rest of a text behind its comma, which YAML takes for a key without a value. */
    private boolean isPiece(Fields of, Yaml.Entry entry) {
        int end = entry.key().place().column() + entry.key().text().codePointCount(0, entry.key().text().length());
        boolean piece = of.map.flow() && entry.value() instanceof Yaml.Scalar value && value.text().isEmpty() && (!ID.matcher(entry.key().text()).matches()
                || value.place().column() == end);
        if (piece) {
            findings.add(Rule.KEY_SPLIT_BY_COMMA, entry.key().place(), entry.key().text());
        }
        return piece;
    }

    static boolean isId(Yaml.Scalar scalar, Findings findings) {
        boolean wellFormed = ID.matcher(scalar.text()).matches();
        if (!wellFormed) {
            findings.add(Rule.ID_MALFORMED, scalar.place(), scalar.text());
        }
        return wellFormed;
    }

    private <T extends Yaml> Optional<T> typed(String key, Class<T> type, String kind) {
        Optional<Yaml> value = map.entry(key).map(Yaml.Entry::value);
        boolean nothing = value.filter(Yaml.Scalar.class::isInstance).map(Yaml.Scalar.class::cast)
                .filter(scalar -> scalar.text().isEmpty() && type != Yaml.Scalar.class).isPresent();
        if (nothing) {
            findings.add(Rule.KEY_MISSING, keyPlace(key), key);
        } else if (value.isPresent() && !type.isInstance(value.get())) {
            findings.add(Rule.YAML_TYPE, value.get().place(), key, new Key(kind), new Key(value.get().kind()));
        }
        return value.filter(type::isInstance).map(type::cast);
    }
}
