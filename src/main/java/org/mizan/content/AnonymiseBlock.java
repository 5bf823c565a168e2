package org.mizan.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mizan.simulation.Anonymise;
import org.mizan.simulation.Anonymise.Aim;
import org.mizan.simulation.Anonymise.Goal;
import org.mizan.simulation.Anonymise.Person;
import org.mizan.simulation.Anonymise.Row;
import org.mizan.simulation.AnonymiseFindings;
import org.mizan.simulation.Figures;
import org.mizan.simulation.Heading;

/** Reads a simulation of {@code kind: anonymise}. */
final class AnonymiseBlock implements SimulationPart<Anonymise> {

    static final int FEWEST_ROWS = 3;
    static final int MOST_ROWS = 24;
    private static final int MOST_LEFT_OUT = 3;
    private static final List<String> GOAL_FORMS = List.of("{k: …}", "{l: …}", "{loss: …}", "{found: …}", "{learned: …}", "{keep: …, step: …}");

    private final Fields fields;
    private final Context context;
    private final Findings findings;
    private final Sections sections;
    private final AnonymiseColumns columns;

    AnonymiseBlock(Fields fields, Context context) {
        this.fields = fields;
        this.context = context;
        findings = context.findings();
        sections = new Sections(fields, findings);
        columns = new AnonymiseColumns(fields, findings);
    }

    @Override
    public List<String> keys() {
        return List.of("people", "columns", "table", "second", "suppress", "aggregate", "goals", "predict");
    }

    @Override
    public Optional<Anonymise> read(BlockHead head) {
        fields.require("people", "columns", "table", "second", "goals", "predict");
        List<Person> people = sections.section("people").stream()
                .flatMap(entry -> Labelled.of(entry, findings).stream().map(node -> new Person(entry.key().text(), node.label()))).toList();
        columns.read();
        List<Row> rows = rows(fields, "table", columns.names());
        int written = sections.names("table").size();
        if (written > 0 && (written < FEWEST_ROWS || written > MOST_ROWS)) {
            findings.add(Rule.TABLE_SIZE, fields.keyPlace("table"), FEWEST_ROWS, MOST_ROWS);
        }
        Optional<Anonymise.Second> second = fields.fields("second").flatMap(this::second);
        int suppress = fields.number("suppress", 0, MOST_LEFT_OUT).orElse(0);
        boolean aggregate = fields.flag("aggregate");
        List<Goal> goals = sections.each("goals", this::goal);
        List<String> predictions = sections.each("predict", prediction -> prediction(prediction, second));
        Optional<Heading> heading = head.heading();
        return heading.flatMap(words -> second.filter(two -> columns.whole() && !rows.isEmpty())
                .map(two -> new Anonymise(words, people, columns.all(), rows, two, suppress, aggregate, goals, predictions)));
    }

    @Override
    public List<Part> parts(Anonymise table) {
        SharedParts parts = new SharedParts(fields).key("suppress", table.suppress()).key("aggregate", table.aggregate());
        table.people().forEach(one -> parts.keyed("people", one.id(), ""));
        table.columns().forEach(one -> parts.keyed("columns", one.id(), AnonymiseColumns.shared(one)));
        table.rows().forEach(one -> parts.keyed("table", one.person(), one.cells()));
        parts.key("second", table.second().columns() + " " + table.second().rows().stream().map(row -> row.person() + " " + row.cells()).toList());
        parts.numbered("goals", table.goals().stream().map(one -> one.is().word() + " " + one.column() + " " + one.bound()).toList());
        parts.numbered("predict", table.predictions());
        return parts.all();
    }

    @Override
    public Optional<Figures> prove(Anonymise table) {
        AnonymiseFindings found = AnonymiseFindings.of(table);
        if (found.sampled()) {
            context.find(Rule.SIMULATION_SAMPLED, fields.keyPlace("table"), found.configurations());
        } else if (found.solutions() == 0) {
            context.find(Rule.SIMULATION_UNSOLVABLE, fields.keyPlace("goals"));
        } else {
            found.idleGoals().forEach(goal -> context.find(Rule.GOAL_IDLE, fields.items("goals").get(goal).place(), goal + 1));
        }
        if (found.byDefault()) {
            context.find(Rule.SIMULATION_SOLVED_BY_DEFAULT, fields.keyPlace("goals"));
        } else if (found.byLocking()) {
            context.find(Rule.SIMULATION_SOLVED_BY_LOCKING, fields.keyPlace("goals"), new Words.Key("locking-table"));
        }
        return Optional.empty();
    }

    private List<Row> rows(Fields in, String section, List<String> names) {
        return new Sections(in, findings).section(section).stream().filter(entry -> sections.declared(entry.key(), "people")).flatMap(entry -> {
            List<Yaml> cells = entry.value() instanceof Yaml.Sequence row ? row.items() : List.of();
            if (!(entry.value() instanceof Yaml.Sequence)) {
                findings.add(Rule.YAML_TYPE, entry.value().place(), entry.key().text(), new Words.Key("list"), new Words.Key(entry.value().kind()));
                return Stream.empty();
            }
            if (cells.size() != names.size()) {
                findings.add(Rule.ROW_WIDTH, entry.value().place(), cells.size(), names.size());
                return Stream.empty();
            }
            List<String> read = Stream.iterate(0, i -> i < cells.size(), i -> i + 1).flatMap(i -> columns.cell(names.get(i), cells.get(i)).stream()).toList();
            return read.size() == names.size() ? Stream.of(new Row(entry.key().text(), read)) : Stream.empty();
        }).toList();
    }

    private Optional<Anonymise.Second> second(Fields second) {
        second.only("label", "columns", "table").require("label", "columns", "table");
        List<Yaml.Scalar> names = second.has("columns") ? second.scalars("columns") : List.of();
        List<String> shared = names.stream().filter(name -> sections.fits(name, "columns", columns.mayFind(), "columns")).map(Yaml.Scalar::text).distinct().toList();
        if (second.has("columns") && names.isEmpty()) {
            findings.add(Rule.SECTION_EMPTY, second.place("columns"), "columns");
        }
        names.stream().filter(name -> names.stream().filter(other -> other.text().equals(name.text())).findFirst().filter(first -> first != name).isPresent())
                .forEach(name -> findings.add(Rule.ID_DUPLICATE, name.place(), name.text(), second.place("columns").line()));
        List<Row> rows = shared.size() == names.size() && !names.isEmpty() ? rows(second, "table", shared) : List.of();
        return second.text("label").filter(label -> !rows.isEmpty()).map(label -> new Anonymise.Second(label, shared, rows));
    }

    private Optional<Goal> goal(Fields goal) {
        goal.only("k", "l", "loss", "found", "learned", "keep", "step");
        List<Aim> aims = Stream.of(Aim.values()).filter(aim -> goal.has(aim.word())).toList();
        if (aims.size() != 1 || goal.has("step") != aims.contains(Aim.KEEP)) {
            findings.add(Rule.GOAL_FORM, goal.map().place(), GOAL_FORMS);
            return Optional.empty();
        }
        Aim aim = aims.get(0);
        if (aim == Aim.KEEP) {
            Optional<Yaml.Scalar> column = goal.scalar("keep").filter(name -> sections.fits(name, "columns", columns.mayFind(), "keep"));
            Optional<Integer> step = column.flatMap(name -> columns.of(name.text())).flatMap(one -> goal.number("step", 0, one.last() - 1));
            return column.flatMap(name -> step.map(bound -> new Goal(aim, bound, name.text())));
        }
        int least = aim == Aim.K || aim == Aim.L ? 2 : 0;
        return goal.number(aim.word(), least, aim == Aim.LOSS ? 100 : MOST_ROWS).map(bound -> new Goal(aim, bound, ""));
    }

    private Optional<String> prediction(Fields prediction, Optional<Anonymise.Second> second) {
        prediction.only("ask").require("ask");
        return prediction.scalar("ask").filter(name -> second.isPresent()
                && sections.declared(name, second.get().rows().stream().map(Row::person).toList(), "second")).map(Yaml.Scalar::text);
    }
}
