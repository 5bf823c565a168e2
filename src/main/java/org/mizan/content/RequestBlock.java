package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.mizan.simulation.Figures;
import org.mizan.simulation.Heading;
import org.mizan.simulation.Request;
import org.mizan.simulation.Request.Aim;
import org.mizan.simulation.Request.Goal;
import org.mizan.simulation.Request.Placeholder;
import org.mizan.simulation.Request.Step;
import org.mizan.simulation.Request.Thing;
import org.mizan.simulation.RequestFindings;

/** Reads a simulation of {@code kind: request}. */
final class RequestBlock implements SimulationPart<Request> {

    static final List<String> RIGHTS = List.of("access", "correction", "erasure", "objection", "withdrawal", "moving", "complaint", "removal", "appeal");
    private static final Pattern OPEN = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> GOAL_FORMS = List.of("{have: …}", "{gone: …}", "{never: …}");

    private final Fields fields;
    private final Context context;
    private final Findings findings;
    private final Sections sections;
    private final List<Yaml.Scalar> says = new ArrayList<>();

    RequestBlock(Fields fields, Context context) {
        this.fields = fields;
        this.context = context;
        findings = context.findings();
        sections = new Sections(fields, findings);
    }

    @Override
    public List<String> keys() {
        return List.of("right", "to", "subject", "placeholders", "things", "parts", "steps", "goals", "predict");
    }

    @Override
    public Optional<Request> read(BlockHead head) {
        fields.require("right", "to", "subject", "placeholders", "things", "parts", "steps", "goals", "predict");
        Optional<String> right = fields.oneOf("right", RIGHTS);
        Optional<String> to = fields.text("to");
        Optional<String> subject = fields.text("subject");
        List<Placeholder> placeholders = sections.section("placeholders").stream()
                .flatMap(entry -> Labelled.of(entry, findings).stream().map(node -> new Placeholder(entry.key().text(), node.label()))).toList();
        List<Thing> things = sections.section("things").stream().flatMap(entry -> Labelled.of(entry, findings, "now").stream()
                .map(node -> new Thing(entry.key().text(), node.label(), node.more().filter(more -> more.flag("now")).isPresent()))).toList();
        List<Request.Part> parts = sections.eachOf("parts", this::part);
        List<Step> steps = sections.eachOf("steps", this::step);
        once();
        size("parts", 1, RequestFindings.MOST_PARTS);
        size("steps", 2, RequestFindings.MOST_STEPS);
        List<Goal> goals = sections.each("goals", this::goal);
        List<String> predictions = sections.each("predict", this::prediction);
        unused();
        Optional<Heading> heading = head.heading();
        return heading.flatMap(words -> right.flatMap(one -> to.flatMap(whom -> subject
                .map(line -> new Request(words, one, whom, line, placeholders, things, parts, steps, goals, predictions)))));
    }

    @Override
    public List<Part> parts(Request request) {
        SharedParts parts = new SharedParts(fields).key("right", request.right());
        request.placeholders().forEach(one -> parts.keyed("placeholders", one.id(), ""));
        request.things().forEach(one -> parts.keyed("things", one.id(), "now " + one.now()));
        request.parts().forEach(one -> parts.keyed("parts", one.id(), opened(one.say()).sorted().distinct().toList()));
        request.steps().forEach(one -> parts.keyed("steps", one.id(), "needs " + one.needs() + " gives " + one.gives() + " takes " + one.takes()));
        parts.numbered("goals", request.goals().stream().map(one -> one.is().word() + " " + one.of()).toList());
        parts.numbered("predict", request.predictions());
        return parts.all();
    }

    @Override
    public Optional<Figures> prove(Request request) {
        RequestFindings found = RequestFindings.of(request);
        if (found.fewest().isEmpty()) {
            context.find(Rule.SIMULATION_UNSOLVABLE, fields.keyPlace("goals"));
        } else if (found.fewest().get() == 0) {
            context.find(Rule.SIMULATION_SOLVED_BY_DEFAULT, fields.keyPlace("goals"));
        } else {
            if (found.byAll()) {
                context.find(Rule.SIMULATION_SOLVED_BY_LOCKING, fields.keyPlace("goals"), new Words.Key("locking-request"));
            }
            if (!found.orderCounts()) {
                context.find(Rule.ORDER_IDLE, fields.keyPlace("steps"));
            }
            found.idleGoals().forEach(goal -> context.find(Rule.GOAL_IDLE, fields.items("goals").get(goal).place(), goal + 1));
        }
        found.deadSteps().forEach(step -> context.find(Rule.STEP_DEAD, fields.fields("steps").orElseThrow().keyPlace(step), step));
        return Optional.empty();
    }

    private List<String> names(String... names) {
        return Stream.of(names).flatMap(section -> fields.map().entry(section).stream()).map(Yaml.Entry::value).filter(Yaml.Mapping.class::isInstance)
                .map(Yaml.Mapping.class::cast).flatMap(map -> map.entries().stream()).map(entry -> entry.key().text()).toList();
    }

    /** Needs and goals name things and parts by id alone. */
    private void once() {
        List<String> things = names("things");
        names("parts").stream().filter(things::contains).forEach(name -> fields.fields("parts").ifPresent(parts -> findings.add(Rule.ID_DUPLICATE,
                parts.keyPlace(name), name, fields.fields("things").map(map -> map.keyPlace(name).line()).orElse(0))));
    }

    private void size(String section, int least, int most) {
        int size = names(section).size();
        if (fields.has(section) && size > 0 && (size < least || size > most)) {
            findings.add(Rule.REQUEST_SIZE, fields.keyPlace(section), section, size, least, most);
        }
    }

    private Optional<Request.Part> part(String id, Fields part) {
        part.only("label", "say", "why").require("label", "say");
        Optional<String> label = part.text("label");
        Optional<Yaml.Scalar> say = part.scalar("say");
        Optional<String> why = part.text("why");
        say.ifPresent(text -> {
            says.add(text);
            opened(text.text()).forEach(name -> sections.declared(new Yaml.Scalar(name, false, text.place()), names("placeholders"), "placeholders"));
        });
        return label.flatMap(words -> say.map(text -> new Request.Part(id, words, text.text(), why)));
    }

    private static Stream<String> opened(String text) {
        return OPEN.matcher(text).results().map(found -> found.group(1));
    }

    private void unused() {
        List<String> used = says.stream().flatMap(say -> OPEN.matcher(say.text()).results()).map(found -> found.group(1)).toList();
        names("placeholders").stream().filter(name -> !used.contains(name))
                .forEach(name -> fields.fields("placeholders").ifPresent(map -> context.find(Rule.PLACEHOLDER_UNUSED, map.keyPlace(name), name)));
    }

    private Optional<Step> step(String id, Fields step) {
        step.only("label", "needs", "gives", "takes", "why").require("label");
        Optional<String> label = step.text("label");
        List<String> needs = ids(step, "needs", "things", "parts");
        List<String> gives = ids(step, "gives", "things");
        List<String> takes = ids(step, "takes", "things");
        Optional<String> why = step.text("why");
        return label.map(words -> new Step(id, words, needs, gives, takes, why));
    }

    private List<String> ids(Fields step, String key, String... where) {
        if (step.map().entry(key).map(Yaml.Entry::value).filter(value -> value instanceof Yaml.Sequence list && list.items().isEmpty()).isPresent()) {
            findings.add(Rule.SECTION_EMPTY, step.place(key), key);
        }
        return step.has(key) ? step.scalars(key).stream().filter(one -> sections.declared(one, where)).map(Yaml.Scalar::text).toList()
                : List.of();
    }

    private Optional<Goal> goal(Fields goal) {
        goal.only("have", "gone", "never");
        List<Aim> aims = Stream.of(Aim.values()).filter(aim -> goal.has(aim.word())).toList();
        if (aims.size() != 1) {
            findings.add(Rule.GOAL_FORM, goal.map().place(), GOAL_FORMS);
            return Optional.empty();
        }
        return goal.scalar(aims.get(0).word()).filter(name -> sections.declared(name, "things", "parts"))
                .map(name -> new Goal(aims.get(0), name.text()));
    }

    private Optional<String> prediction(Fields prediction) {
        prediction.only("ask").require("ask");
        return prediction.scalar("ask").filter(name -> sections.declared(name, "things")).map(Yaml.Scalar::text);
    }
}
