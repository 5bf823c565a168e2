package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mizan.simulation.Condition;
import org.mizan.simulation.Figures;
import org.mizan.simulation.Heading;
import org.mizan.simulation.Scenario;
import org.mizan.simulation.Scenario.Aim;
import org.mizan.simulation.Scenario.Choice;
import org.mizan.simulation.Scenario.Effect;
import org.mizan.simulation.Scenario.Ending;
import org.mizan.simulation.Scenario.Goal;
import org.mizan.simulation.Scenario.Meter;
import org.mizan.simulation.Scenario.Prediction;
import org.mizan.simulation.Scenario.Scene;
import org.mizan.simulation.Scenario.Way;

/** Reads a simulation of {@code kind: scenario}. */
final class ScenarioBlock implements SimulationPart<Scenario> {

    private static final int FEWEST_METERS = 2;
    private static final int MOST_METERS = 4;
    private static final int START = 5;
    private static final List<String> GOAL_FORMS = List.of("{meter: …, least: …}", "{meter: …, most: …}", "{reach: …}", "{avoid: …}");
    private static final List<String> BANDS = List.of("low", "middle", "high");

    private final Fields fields;
    private final Context context;
    private final Findings findings;
    private final Sections sections;

    ScenarioBlock(Fields fields, Context context) {
        this.fields = fields;
        this.context = context;
        findings = context.findings();
        sections = new Sections(fields, findings);
    }

    @Override
    public List<String> keys() {
        return List.of("meters", "scenes", "endings", "goals", "predict");
    }

    @Override
    public Optional<Scenario> read(BlockHead head) {
        fields.require("meters", "scenes", "endings", "goals", "predict");
        List<Meter> meters = sections.eachOf("meters", this::meter);
        if (fields.has("meters") && (names("meters").size() < FEWEST_METERS || names("meters").size() > MOST_METERS)) {
            findings.add(Rule.METERS_COUNT, fields.keyPlace("meters"), names("meters").size());
        }
        List<Scene> scenes = sections.eachOf("scenes", this::scene);
        List<Ending> endings = sections.eachOf("endings", this::ending);
        once("scenes", List.of("meters"));
        once("endings", List.of("meters", "scenes"));
        List<Goal> goals = sections.each("goals", this::goal);
        List<Prediction> predictions = sections.each("predict", this::prediction);
        Optional<Heading> heading = head.heading();
        return heading.filter(words -> !scenes.isEmpty()).map(words -> new Scenario(words, meters, scenes, endings, goals, predictions));
    }

    @Override
    public List<Part> parts(Scenario scenario) {
        SharedParts parts = new SharedParts(fields);
        scenario.meters().forEach(one -> parts.keyed("meters", one.id(), "start " + one.start()));
        scenario.scenes().forEach(one -> {
            parts.keyed("scenes", one.id(), "");
            one.choices().forEach(choice -> parts.deep("choices", shared(choice), "scenes", one.id(), "choices", choice.id()));
        });
        scenario.endings().forEach(one -> parts.keyed("endings", one.id(), ""));
        parts.numbered("goals", scenario.goals().stream().map(one -> one.is().word() + " " + one.of() + " " + one.bound()).toList());
        parts.numbered("predict", scenario.predictions().stream().map(one -> one.meter() + " at " + one.scene()).toList());
        return parts.all();
    }

    private static String shared(Choice choice) {
        return "when " + SharedParts.words(choice.when()) + ", effects " + SharedParts.list(choice.effects().stream().map(effect -> effect.meter() + " " + effect.by()).toList())
                + ", to " + SharedParts.list(choice.ways().stream().map(way -> way.to() + " when " + SharedParts.words(way.when())).toList());
    }

    @Override
    public Optional<Figures> prove(Scenario scenario) {
        new ScenarioProof(context, fields, scenario).check();
        return Optional.empty();
    }

    private List<String> names(String section) {
        return fields.map().entry(section).map(Yaml.Entry::value).filter(Yaml.Mapping.class::isInstance).map(Yaml.Mapping.class::cast).stream()
                .flatMap(map -> map.entries().stream()).map(entry -> entry.key().text()).toList();
    }

    /** Conditions and ways name meters, scenes and endings by id alone. */
    private void once(String section, List<String> others) {
        names(section).stream().filter(name -> others.stream().anyMatch(other -> names(other).contains(name)))
                .forEach(name -> fields.fields(section).ifPresent(map -> findings.add(Rule.ID_DUPLICATE, map.keyPlace(name), name,
                        others.stream().flatMap(other -> fields.fields(other).stream()).filter(map2 -> map2.has(name)).findFirst().map(map2 -> map2.keyPlace(name).line()).orElse(0))));
    }

    private Optional<Meter> meter(String id, Fields meter) {
        meter.only("label", "start", "low", "high").require("label", "low", "high");
        Optional<String> label = meter.text("label");
        int start = meter.number("start", Meter.LEAST, Meter.MOST).orElse(START);
        Optional<String> low = meter.text("low");
        Optional<String> high = meter.text("high");
        return label.flatMap(words -> low.flatMap(least -> high.map(most -> new Meter(id, words, start, least, most))));
    }

    private Optional<Scene> scene(String id, Fields scene) {
        scene.only("title", "say", "choices").require("say");
        List<Choice> choices = new ArrayList<>();
        if (scene.has("choices")) {
            choices.addAll(new Sections(scene, findings).eachOf("choices", this::choice));
        }
        String title = scene.text("title").orElse("");
        return scene.text("say").map(say -> new Scene(id, title, say, choices));
    }

    private Optional<Choice> choice(String id, Fields choice) {
        choice.only("label", "effects", "to", "when", "why").require("label", "to");
        Optional<String> label = choice.text("label");
        List<Effect> effects = choice.has("effects") ? effects(choice) : List.of();
        List<Way> ways = ways(choice);
        Optional<Condition> when = when(choice);
        Optional<String> why = choice.text("why");
        return label.filter(words -> !ways.isEmpty()).flatMap(words -> when.map(condition -> new Choice(id, words, effects, ways, condition, why)));
    }

    private List<Effect> effects(Fields choice) {
        Optional<Fields> effects = choice.fields("effects");
        return effects.stream().flatMap(map -> map.map().entries().stream().filter(entry -> sections.declared(entry.key(), names("meters"), "meters"))
                .flatMap(entry -> map.number(entry.key().text(), -Meter.MOST, Meter.MOST).stream().map(by -> new Effect(entry.key().text(), by)))).toList();
    }

    private List<Way> ways(Fields choice) {
        Optional<Yaml> to = choice.map().entry("to").map(Yaml.Entry::value);
        if (to.filter(Yaml.Sequence.class::isInstance).isEmpty()) {
            return choice.scalar("to").filter(this::isPlace).map(place -> new Way(place.text(), Condition.ALWAYS)).stream().toList();
        }
        List<Fields> maps = choice.maps("to");
        for (int i = 0; i < maps.size(); i++) {
            if (maps.get(i).has("when") == (i == maps.size() - 1)) {
                findings.add(Rule.WAY_ORDER, maps.get(i).map().place());
            }
        }
        if (maps.isEmpty()) {
            findings.add(Rule.SECTION_EMPTY, choice.place("to"), "to");
        }
        return maps.stream().flatMap(map -> {
            map.only("to", "when").require("to");
            Optional<Yaml.Scalar> place = map.scalar("to").filter(this::isPlace);
            Optional<Condition> when = when(map);
            return place.flatMap(one -> when.map(condition -> new Way(one.text(), condition))).stream();
        }).toList();
    }

    private boolean isPlace(Yaml.Scalar name) {
        return sections.declared(name, "scenes", "endings");
    }

    private Optional<Condition> when(Fields in) {
        if (!in.has("when")) {
            return Optional.of(Condition.ALWAYS);
        }
        return in.scalar("when").flatMap(when -> ConditionParser.parse(when, new ConditionParser.Names() {
            @Override
            public boolean isSetting(String name, Place place) {
                return sections.declared(new Yaml.Scalar(name, false, place), "scenes", "meters");
            }

            @Override
            public boolean isOption(String name, String option, Place place) {
                return sections.declared(new Yaml.Scalar(option, false, place), names("meters").contains(name) ? BANDS : choices(name), name);
            }
        }, findings));
    }

    private List<String> choices(String scene) {
        return fields.fields("scenes").flatMap(scenes -> scenes.map().entry(scene)).map(Yaml.Entry::value).filter(Yaml.Mapping.class::isInstance)
                .map(Yaml.Mapping.class::cast).flatMap(map -> map.entry("choices")).map(Yaml.Entry::value).filter(Yaml.Mapping.class::isInstance)
                .map(Yaml.Mapping.class::cast).map(map -> map.entries().stream().map(entry -> entry.key().text()).toList()).orElse(List.of());
    }

    private Optional<Ending> ending(String id, Fields ending) {
        ending.only("title", "say").require("title", "say");
        Optional<String> title = ending.text("title");
        Optional<String> say = ending.text("say");
        return title.flatMap(name -> say.map(words -> new Ending(id, name, words)));
    }

    private Optional<Goal> goal(Fields goal) {
        goal.only("meter", "least", "most", "reach", "avoid");
        List<String> subjects = Stream.of("meter", "reach", "avoid").filter(goal::has).toList();
        List<String> bounds = Stream.of("least", "most").filter(goal::has).toList();
        if (subjects.size() != 1 || bounds.size() != (subjects.contains("meter") ? 1 : 0)) {
            findings.add(Rule.GOAL_FORM, goal.map().place(), GOAL_FORMS);
            return Optional.empty();
        }
        String subject = subjects.get(0);
        if (!subject.equals("meter")) {
            return goal.scalar(subject).filter(name -> sections.declared(name, "endings"))
                    .map(name -> new Goal(subject.equals("reach") ? Aim.REACH : Aim.AVOID, name.text(), 0));
        }
        Optional<Yaml.Scalar> meter = goal.scalar("meter").filter(name -> sections.declared(name, "meters"));
        Optional<Integer> bound = goal.number(bounds.get(0), Meter.LEAST, Meter.MOST);
        return meter.flatMap(name -> bound.map(value -> new Goal(bounds.get(0).equals("least") ? Aim.LEAST : Aim.MOST, name.text(), value)));
    }

    private Optional<Prediction> prediction(Fields prediction) {
        prediction.only("ask", "at").require("ask", "at");
        Optional<Yaml.Scalar> meter = prediction.scalar("ask").filter(name -> sections.declared(name, "meters"));
        Optional<Yaml.Scalar> scene = prediction.scalar("at").filter(name -> sections.declared(name, "scenes"));
        return meter.flatMap(of -> scene.map(at -> new Prediction(at.text(), of.text())));
    }
}
