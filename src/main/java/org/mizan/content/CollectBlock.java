package org.mizan.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.mizan.simulation.Collect;
import org.mizan.simulation.Collect.Field;
import org.mizan.simulation.Collect.Form;
import org.mizan.simulation.Collect.Goal;
import org.mizan.simulation.Collect.Purpose;
import org.mizan.simulation.CollectSolver;
import org.mizan.simulation.Condition;
import org.mizan.simulation.Figures;
import org.mizan.simulation.Town;

/** Reads a simulation of {@code kind: collect}. */
final class CollectBlock implements SimulationPart<Collect> {

    private static final long MOST_DESIGNS = 20_000;
    private static final int MOST_PEOPLE = 100;
    private static final int MOST_HARM = 100;

    private final Fields fields;
    private final Context context;
    private final Findings findings;
    private final Sections sections;
    private final Map<String, Field> asked = new LinkedHashMap<>();

    CollectBlock(Fields fields, Context context) {
        this.fields = fields;
        this.context = context;
        findings = context.findings();
        sections = new Sections(fields, findings);
    }

    @Override
    public List<String> keys() {
        return List.of("owner", "purposes", "fields", "town", "goals", "predict");
    }

    @Override
    public Optional<Collect> read(BlockHead head) {
        fields.require("owner", "purposes", "fields", "town", "goals", "predict");
        Optional<String> owner = fields.text("owner");
        Optional<Town> town = fields.fields("town").flatMap(this::town);
        sections.eachOf("fields", this::field).forEach(field -> asked.put(field.id(), field));
        List<Purpose> purposes = sections.eachOf("purposes", this::purpose);
        List<Goal> goals = sections.each("goals", this::goal);
        List<Goal> predictions = sections.each("predict", this::goal);
        return head.heading().flatMap(heading -> owner.flatMap(name -> town.map(table -> new Collect(heading, name, purposes, List.copyOf(asked.values()), table,
                goals, predictions)))).filter(this::isOfBearableSize);
    }

    private boolean isOfBearableSize(Collect collect) {
        long designs = CollectSolver.designs(collect);
        if (designs > MOST_DESIGNS) {
            findings.add(Rule.DESIGNS_MANY, fields.keyPlace("fields"), designs, MOST_DESIGNS);
        }
        return designs <= MOST_DESIGNS;
    }

    private Optional<Town> town(Fields town) {
        town.only("columns", "people").require("columns", "people");
        List<String> columns = town.ids("columns").stream().map(Yaml.Scalar::text).toList();
        if (town.has("columns") && town.scalars("columns").isEmpty()) {
            findings.add(Rule.SECTION_EMPTY, town.place("columns"), "columns");
        }
        twice(town.ids("columns"));
        List<List<String>> people = new ArrayList<>();
        for (Yaml row : town.items("people")) {
            List<String> values = row instanceof Yaml.Sequence sequence
                    ? sequence.items().stream().filter(Yaml.Scalar.class::isInstance).map(value -> ((Yaml.Scalar) value).text()).filter(text -> !text.isBlank()).toList()
                    : List.of();
            if (values.size() != columns.size()) {
                findings.add(Rule.TOWN_ROW, row.place(), values.size(), columns.size());
            } else {
                people.add(values);
            }
        }
        if (town.items("people").size() < 2 || town.items("people").size() > MOST_PEOPLE) {
            findings.add(Rule.TOWN_SIZE, town.place("people"), town.items("people").size(), MOST_PEOPLE);
        }
        return Optional.of(new Town(columns, people)).filter(table -> !columns.isEmpty() && !people.isEmpty());
    }

    private void twice(List<Yaml.Scalar> columns) {
        for (int i = 1; i < columns.size(); i++) {
            Yaml.Scalar column = columns.get(i);
            columns.subList(0, i).stream().filter(before -> before.text().equals(column.text())).findFirst()
                    .ifPresent(before -> findings.add(Rule.ID_DUPLICATE, column.place(), column.text(), before.place().line()));
        }
    }

    private Optional<Field> field(String id, Fields field) {
        field.only("label", "forms", "default").require("label", "forms", "default");
        List<Form> forms = new Sections(field, findings).eachOf("forms", this::form);
        forms.stream().filter(form -> form.id().equals(Collect.NONE)).forEach(none -> findings.add(Rule.FORM_NONE, field.place("forms"), id));
        List<String> options = Stream.concat(field.entries("forms").stream().map(entry -> entry.key().text()), Stream.of(Collect.NONE)).toList();
        Optional<String> initial = field.scalar("default").filter(name -> sections.declared(name, options, "forms")).map(Yaml.Scalar::text);
        return field.text("label").flatMap(label -> initial.map(first -> new Field(id, label, forms, first)));
    }

    /** Whether the town has such a column; without columns that is no second finding. */
    private boolean isColumn(Yaml.Scalar name) {
        Optional<Yaml> columns = fields.map().entry("town").map(Yaml.Entry::value).filter(Yaml.Mapping.class::isInstance).map(Yaml.Mapping.class::cast)
                .flatMap(town -> town.entry("columns")).map(Yaml.Entry::value);
        List<String> written = columns.filter(Yaml.Sequence.class::isInstance).map(Yaml.Sequence.class::cast).stream().flatMap(list -> list.items().stream())
                .filter(Yaml.Scalar.class::isInstance).map(one -> ((Yaml.Scalar) one).text()).toList();
        return !written.isEmpty() && sections.declared(name, written, "columns");
    }

    private Optional<Form> form(String id, Fields form) {
        form.only("label", "harm", "shows", "names").require("label", "harm");
        Optional<String> label = form.text("label");
        Optional<Integer> harm = form.number("harm", 0, MOST_HARM);
        List<String> shows = form.scalars("shows").stream().filter(this::isColumn).map(Yaml.Scalar::text).toList();
        boolean names = form.flag("names");
        return label.flatMap(words -> harm.map(points -> new Form(id, words, points, shows, names)));
    }

    private Optional<Purpose> purpose(String id, Fields purpose) {
        purpose.only("label", "needs").require("label", "needs");
        Optional<String> label = purpose.text("label");
        Optional<Condition> needs = purpose.scalar("needs").flatMap(this::condition);
        return label.flatMap(words -> needs.map(condition -> new Purpose(id, words, condition)));
    }

    private Optional<Condition> condition(Yaml.Scalar needs) {
        return ConditionParser.parse(needs, new ConditionParser.Names() {
            @Override
            public boolean isSetting(String field, Place place) {
                return sections.declared(new Yaml.Scalar(field, false, place), "fields") && asked.containsKey(field);
            }

            @Override
            public boolean isOption(String field, String form, Place place) {
                return sections.declared(new Yaml.Scalar(form, false, place),
                        Stream.concat(forms(field).stream(), Stream.of(Collect.NONE)).toList(), field);
            }
        }, findings);
    }

    private List<String> forms(String field) {
        return fields.fields("fields").flatMap(all -> all.fields(field)).map(one -> Sections.names(one, "forms")).orElse(List.of());
    }

    private Optional<Goal> goal(Fields goal) {
        goal.only("serve", "singled", "breach");
        return sections.oneKey(goal, "serve", "singled", "breach").flatMap(key -> key.equals("serve")
                ? goal.scalar("serve").filter(name -> sections.declared(name, "purposes")).map(name -> new Goal("serve", name.text(), 0))
                : goal.number(key, 0, 1_000_000).map(most -> new Goal(key, "", most)));
    }

    @Override
    public List<Part> parts(Collect collect) {
        SharedParts parts = new SharedParts(fields);
        collect.purposes().forEach(one -> parts.keyed("purposes", one.id(), SharedParts.words(one.needs())));
        collect.fields().forEach(field -> parts.keyed("fields", field.id(), "default " + field.initial() + field.forms().stream()
                .map(form -> form.id() + " harm " + form.harm() + " shows " + form.shows() + " names " + form.names()).toList()));
        parts.keyed("town", "columns", SharedParts.list(collect.town().columns()));
        parts.rows("people", fields.fields("town").map(town -> town.items("people")).orElse(List.of()), collect.town().shape());
        parts.numbered("goals", collect.goals().stream().map(CollectBlock::words).toList());
        parts.numbered("predict", collect.predictions().stream().map(CollectBlock::words).toList());
        return parts.all();
    }

    private static String words(Goal goal) {
        return goal.word() + " " + (goal.purpose().isEmpty() ? String.valueOf(goal.most()) : goal.purpose());
    }

    @Override
    public Optional<Figures> prove(Collect collect) {
        CollectSolver.Proof proof = CollectSolver.prove(collect);
        Place goals = fields.keyPlace("goals");
        if (proof.best().isEmpty()) {
            context.find(Rule.SIMULATION_UNSOLVABLE, goals);
        }
        if (proof.byStart()) {
            context.find(Rule.SIMULATION_SOLVED_BY_DEFAULT, goals);
        }
        if (proof.byNothing()) {
            context.find(Rule.SOLVED_BY_REFUSING, goals);
        }
        if (proof.byAll()) {
            context.find(Rule.SOLVED_BY_GRANTING, goals);
        }
        proof.fixed().forEach(goal -> context.find(Rule.GOAL_FIXED, fields.items("goals").get(collect.goals().indexOf(goal)).place(), words(goal)));
        proof.constant().forEach(purpose -> context.find(Rule.FEATURE_FIXED, fields.fields("purposes").orElseThrow().keyPlace(purpose.id()), purpose.id()));
        List<String> shown = collect.fields().stream().flatMap(field -> field.forms().stream()).flatMap(form -> form.shows().stream()).toList();
        collect.town().columns().stream().filter(column -> !shown.contains(column))
                .forEach(column -> context.find(Rule.COLUMN_UNSHOWN, fields.fields("town").orElseThrow().keyPlace("columns"), column));
        return Optional.empty();
    }
}
