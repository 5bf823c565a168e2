package org.mizan.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.simulation.Anonymise.Column;
import org.mizan.simulation.Anonymise.Group;
import org.mizan.simulation.Anonymise.Value;

/** Reads the columns of a table that is to be published, with their ladders. */
final class AnonymiseColumns {

    private static final int MOST_NUMBER = 1_000_000;
    private static final int MOST_COLUMNS = 5;

    private final Fields fields;
    private final Findings findings;
    private final Map<String, Column> read = new LinkedHashMap<>();
    private boolean whole;

    AnonymiseColumns(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    void read() {
        int before = findings.count();
        new Sections(fields, findings).eachOf("columns", this::column).forEach(column -> read.put(column.id(), column));
        long sensitive = read.values().stream().filter(Column::sensitive).count();
        if (fields.has("columns") && findings.count() == before && (sensitive != 1 || read.size() < 2 || read.size() > MOST_COLUMNS)) {
            findings.add(Rule.COLUMNS_ROLES, fields.keyPlace("columns"), sensitive, read.size());
        }
        whole = findings.count() == before;
    }

    /** Whether all columns could be read. */
    boolean whole() {
        return whole;
    }

    List<Column> all() {
        return List.copyOf(read.values());
    }

    /** Names of all that are written, read or not. */
    List<String> names() {
        return fields.map().entry("columns").map(Yaml.Entry::value).filter(Yaml.Mapping.class::isInstance).map(Yaml.Mapping.class::cast)
                .map(map -> map.entries().stream().map(entry -> entry.key().text()).toList()).orElse(List.of());
    }

    /** Names of all but the sensitive one. */
    List<String> mayFind() {
        return names().stream().filter(name -> of(name).filter(Column::sensitive).isEmpty()).toList();
    }

    Optional<Column> of(String name) {
        return Optional.ofNullable(read.get(name));
    }

    /** What stands in a cell; a column that could not be read is no second finding here. */
    Optional<String> cell(String name, Yaml cell) {
        if (!(cell instanceof Yaml.Scalar text)) {
            findings.add(Rule.YAML_TYPE, cell.place(), name, new Words.Key("text"), new Words.Key(cell.kind()));
            return Optional.empty();
        }
        Optional<Column> column = of(name);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        if (!column.get().isNumber()) {
            List<String> values = column.get().values().stream().map(Value::id).toList();
            if (!values.contains(text.text())) {
                findings.add(Rule.NAME_UNDECLARED, text.place(), text.text(), name);
            }
            return Optional.of(text.text()).filter(values::contains);
        }
        boolean number = text.text().matches("\\p{Nd}{1,7}") && Integer.parseInt(text.text()) <= MOST_NUMBER;
        if (!number) {
            findings.add(Rule.VALUE_INVALID, text.place(), text.text(), name, Words.Phrase.of("whole-number", 0, MOST_NUMBER));
        }
        return number ? Optional.of(String.valueOf(Integer.parseInt(text.text()))) : Optional.empty();
    }

    private Optional<Column> column(String id, Fields column) {
        column.only("label", "sensitive", "values", "groups", "bands").require("label");
        Optional<String> label = column.text("label");
        boolean sensitive = column.flag("sensitive");
        if (column.has("values") == column.has("bands") || column.has("groups") && !column.has("values") || sensitive && (column.has("bands") || column.has("groups"))) {
            findings.add(Rule.COLUMN_FORM, column.map().place(), id);
            return Optional.empty();
        }
        List<Group> groups = column.has("groups") ? labelled(column, "groups") : List.of();
        List<Value> values = column.has("values") ? values(column, groups) : List.of();
        List<Integer> bands = column.has("bands") ? bands(id, column) : List.of();
        return label.map(words -> new Column(id, words, sensitive, values, groups, bands)).filter(one -> column.has("bands") || !values.isEmpty());
    }

    private List<Group> labelled(Fields column, String section) {
        return new Sections(column, findings).section(section).stream()
                .flatMap(entry -> Labelled.of(entry, findings).stream().map(node -> new Group(entry.key().text(), node.label()))).toList();
    }

    private List<Value> values(Fields column, List<Group> groups) {
        List<Value> values = new ArrayList<>();
        Sections sections = new Sections(column, findings);
        for (Yaml.Entry entry : sections.section("values")) {
            Labelled.of(entry, findings, "in").ifPresent(node -> {
                List<String> in = node.more().map(more -> more.scalars("in")).orElse(List.of()).stream()
                        .filter(group -> sections.declared(group, groups.stream().map(Group::id).toList(), "groups")).map(Yaml.Scalar::text).toList();
                values.add(new Value(entry.key().text(), node.label(), in));
            });
        }
        if (!values.isEmpty() && !isLadder(values)) {
            findings.add(Rule.LADDER_UNEVEN, column.keyPlace("values"));
        }
        return values;
    }

    /** All values go up equally far, and what is in one group stays together from there on. */
    private static boolean isLadder(List<Value> values) {
        int height = values.get(0).in().size();
        if (values.stream().anyMatch(value -> value.in().size() != height)) {
            return false;
        }
        for (int step = 0; step + 1 < height; step++) {
            Map<String, String> above = new HashMap<>();
            for (Value value : values) {
                String next = value.in().get(step + 1);
                if (!next.equals(above.getOrDefault(value.in().get(step), next))) {
                    return false;
                }
                above.put(value.in().get(step), next);
            }
        }
        return true;
    }

    /** Widths that rise, each a multiple of the one before: else a higher step could part what a lower one joined. */
    private List<Integer> bands(String id, Fields column) {
        List<Integer> bands = new ArrayList<>();
        for (Yaml.Scalar width : column.scalars("bands")) {
            int before = bands.isEmpty() ? 1 : bands.get(bands.size() - 1);
            int number = width.text().matches("\\p{Nd}{1,6}") ? Integer.parseInt(width.text()) : 0;
            if (number <= before || number % before != 0) {
                findings.add(Rule.LADDER_BANDS, width.place(), width.text(), id);
                return bands;
            }
            bands.add(number);
        }
        if (bands.isEmpty()) {
            findings.add(Rule.SECTION_EMPTY, column.place("bands"), "bands");
        }
        return bands;
    }

    /** What translations have in common of a column. */
    static String shared(Column column) {
        return (column.sensitive() ? "sensitive " : "") + column.bands() + column.values().stream().map(value -> value.id() + " " + value.in()).toList()
                + column.groups().stream().map(Group::id).toList();
    }
}
