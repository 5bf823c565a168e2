package org.mizan.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sections of a simulation's block: maps and lists of things that name one another. */
final class Sections {

    private final Fields fields;
    private final Findings findings;

    Sections(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    /** Whatever can be read of the maps in a list; an empty list is a finding. */
    <T> List<T> each(String key, Function<Fields, Optional<T>> read) {
        List<Fields> maps = fields.maps(key);
        notEmpty(key, maps.isEmpty());
        return maps.stream().flatMap(map -> read.apply(map).stream()).toList();
    }

    /** The entries of a map whose keys are ids; an empty map is a finding. */
    List<Yaml.Entry> section(String key) {
        List<Yaml.Entry> entries = fields.entries(key);
        notEmpty(key, entries.isEmpty());
        return entries;
    }

    /** Whatever can be read of the entries of a map; an entry that is no map is a finding. */
    <T> List<T> eachOf(String key, KeyedReader<T> read) {
        List<T> all = new ArrayList<>();
        for (Yaml.Entry entry : section(key)) {
            if (entry.value() instanceof Yaml.Mapping map) {
                read.read(entry.key().text(), new Fields(map, findings)).ifPresent(all::add);
            } else {
                findings.add(Rule.YAML_TYPE, entry.value().place(), entry.key().text(), new Words.Key("map"), new Words.Key(entry.value().kind()));
            }
        }
        return all;
    }

    /** Reads what stands under an id. */
    interface KeyedReader<T> {

        Optional<T> read(String id, Fields of);
    }

    /** Whether a name stands in one of some sections, read or not: what could not be read, or a section that is missing, is no second finding here. */
    boolean declared(Yaml.Scalar name, String... in) {
        boolean all = Stream.of(in).allMatch(section -> fields.map().entry(section).map(Yaml.Entry::value).filter(Yaml.Mapping.class::isInstance).isPresent());
        return all && declared(name, Stream.of(in).flatMap(section -> names(section).stream()).toList(), String.join(", ", in));
    }

    /** The keys of a map, whether what stands there could be read or not. */
    List<String> names(String section) {
        return names(fields, section);
    }

    static List<String> names(Fields of, String section) {
        return of.map().entry(section).map(Yaml.Entry::value).filter(Yaml.Mapping.class::isInstance).map(Yaml.Mapping.class::cast)
                .map(map -> map.entries().stream().map(entry -> entry.key().text()).toList()).orElse(List.of());
    }

    /** Whether a name that is declared is one of those that may stand under this key. */
    boolean fits(Yaml.Scalar name, String section, Collection<String> fitting, String key) {
        boolean declared = declared(name, section);
        if (declared && !fitting.contains(name.text())) {
            findings.add(Rule.VALUE_UNKNOWN, name.place(), name.text(), key, fitting);
        }
        return declared && fitting.contains(name.text());
    }

    boolean declared(Yaml.Scalar name, Collection<String> names, String where) {
        if (!names.contains(name.text())) {
            findings.add(Rule.NAME_UNDECLARED, name.place(), name.text(), where);
        }
        return names.contains(name.text());
    }

    /** The one key of a map that says what kind of thing it is; none or several is a finding. */
    Optional<String> oneKey(Fields of, String... keys) {
        List<String> written = List.of(keys).stream().filter(of::has).toList();
        if (written.size() != 1) {
            findings.add(Rule.KEY_ONE_OF, of.map().place(), List.of(keys));
            return Optional.empty();
        }
        return Optional.of(written.get(0));
    }

    private void notEmpty(String key, boolean empty) {
        boolean written = fields.map().entry(key).map(Yaml.Entry::value).filter(value -> !(value instanceof Yaml.Scalar)).isPresent();
        if (empty && written) {
            findings.add(Rule.SECTION_EMPTY, fields.place(key), key);
        }
    }
}
