package org.mizan.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decisions, scene by scene, and what each does to a few meters. Ids are the author's; all texts are plain text in the lesson's language.
 *
 * @param meters      two to four, in file order
 * @param scenes      in file order; the story begins with the first
 * @param endings     in file order
 * @param predictions the meters about which the learner says, in a scene, what the choice will do to them
 */
public record Scenario(Heading heading, List<Meter> meters, List<Scene> scenes, List<Ending> endings, List<Goal> goals, List<Prediction> predictions)
        implements Simulation {

    public Scenario {
        meters = List.copyOf(meters);
        scenes = List.copyOf(scenes);
        endings = List.copyOf(endings);
        goals = List.copyOf(goals);
        predictions = List.copyOf(predictions);
    }

    @Override
    public String kind() {
        return "scenario";
    }

    @Override
    public ScenarioRun play(Map<String, List<String>> fields) {
        return ScenarioRun.of(this, fields);
    }

    public Optional<Scene> scene(String scene) {
        return scenes.stream().filter(one -> one.id().equals(scene)).findFirst();
    }

    public Optional<Ending> ending(String ending) {
        return endings.stream().filter(one -> one.id().equals(ending)).findFirst();
    }

    public Optional<Meter> meter(String meter) {
        return meters.stream().filter(one -> one.id().equals(meter)).findFirst();
    }

    /** Where the story begins. */
    ScenarioState start() {
        return new ScenarioState(scenes.get(0).id(), meters.stream().map(Meter::start).toList(), Map.of());
    }

    /** What can be chosen there; nothing at an ending. */
    List<Choice> open(ScenarioState at) {
        Map<String, String> facts = at.facts(this);
        return scene(at.place()).map(scene -> scene.choices().stream().filter(choice -> choice.when().holds(facts)).toList()).orElse(List.of());
    }

    /** Where a choice leads: first the meters move, then the first way whose condition holds is taken. */
    ScenarioState after(ScenarioState at, Choice choice) {
        Map<String, String> chosen = new LinkedHashMap<>(at.chosen());
        chosen.put(at.place(), choice.id());
        List<Integer> moved = meters.stream().map(meter -> {
            int now = at.meters().get(meters.indexOf(meter));
            return Math.max(Meter.LEAST, Math.min(Meter.MOST, now + choice.by(meter.id())));
        }).toList();
        ScenarioState moving = new ScenarioState(at.place(), moved, chosen);
        Map<String, String> facts = moving.facts(this);
        String to = choice.ways().stream().filter(way -> way.when().holds(facts)).findFirst().map(Way::to).orElse(at.place());
        return new ScenarioState(to, moved, chosen);
    }

    /** Whether a goal is met where the story has ended. */
    boolean meets(Goal goal, ScenarioState end) {
        return switch (goal.is()) {
            case LEAST -> value(end, goal.of()) >= goal.bound();
            case MOST -> value(end, goal.of()) <= goal.bound();
            case REACH -> end.place().equals(goal.of());
            case AVOID -> !end.place().equals(goal.of());
        };
    }

    int value(ScenarioState at, String meter) {
        return meter(meter).map(one -> at.meters().get(meters.indexOf(one))).orElse(Meter.LEAST);
    }

    /**
     * Something that the choices move, from 0 to 10.
     *
     * @param low  what 0 means, in a sentence
     * @param high what 10 means, in a sentence
     */
    public record Meter(String id, String label, int start, String low, String high) {

        public static final int LEAST = 0;
        public static final int MOST = 10;

        /** {@code low} up to 3, {@code high} from 7, else {@code middle}: the words of conditions. */
        static String band(int value) {
            return value <= 3 ? "low" : value >= 7 ? "high" : "middle";
        }
    }

    /** @param title empty if it has none */
    public record Scene(String id, String title, String say, List<Choice> choices) {

        public Scene {
            choices = List.copyOf(choices);
        }

        Optional<Choice> choice(String choice) {
            return choices.stream().filter(one -> one.id().equals(choice)).findFirst();
        }

        public List<String> paragraphs() {
            return Scenario.paragraphs(say);
        }
    }

    /**
     * @param effects in file order, each meter once
     * @param ways    where it leads: the first whose condition holds; the last always holds
     * @param when    whether it can be chosen
     * @param why     what it did and why, told afterwards
     */
    public record Choice(String id, String label, List<Effect> effects, List<Way> ways, Condition when, Optional<String> why) {

        public Choice {
            effects = List.copyOf(effects);
            ways = List.copyOf(ways);
        }

        int by(String meter) {
            return effects.stream().filter(effect -> effect.meter().equals(meter)).mapToInt(Effect::by).sum();
        }
    }

    /** @param by how far the meter moves, from −10 to 10 */
    public record Effect(String meter, int by) {
    }

    /** @param to a scene or an ending */
    public record Way(String to, Condition when) {
    }

    public record Ending(String id, String title, String say) {

        public List<String> paragraphs() {
            return Scenario.paragraphs(say);
        }
    }

    /** What a goal asks for: a meter at its end, or an ending. */
    public enum Aim {
        LEAST, MOST, REACH, AVOID;

        /** As it is written, and for templates. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param of    the meter or the ending
     * @param bound of a meter
     */
    public record Goal(Aim is, String of, int bound) {

        String id() {
            return is.word() + "." + of;
        }
    }

    /** In this scene: what will your choice do to this meter? */
    public record Prediction(String scene, String meter) {
    }

    private static List<String> paragraphs(String text) {
        return List.of(text.split("\\n\\s*\\n|\\n")).stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
