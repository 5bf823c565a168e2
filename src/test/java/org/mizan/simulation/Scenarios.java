package org.mizan.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.mizan.simulation.Scenario.Aim;
import org.mizan.simulation.Scenario.Choice;
import org.mizan.simulation.Scenario.Effect;
import org.mizan.simulation.Scenario.Ending;
import org.mizan.simulation.Scenario.Goal;
import org.mizan.simulation.Scenario.Meter;
import org.mizan.simulation.Scenario.Prediction;
import org.mizan.simulation.Scenario.Scene;
import org.mizan.simulation.Scenario.Way;

/** Scenarios to test with: one that could stand in a lesson, and as many random ones as wanted. */
final class Scenarios {

    /** Layla's photo: asking helps if the friend still trusts her; a public reproach makes it louder. */
    static Scenario photo() {
        return new Scenario(new Heading("photo", Optional.empty(), List.of(), "A photo in the group", "Layla wants the photo gone and her friend kept.", "Why?"),
                List.of(new Meter("control", "Control", 4, "Everybody has it", "She decides"), new Meter("trust", "Trust", 5, "Strangers", "Friends")),
                List.of(new Scene("group", "", "A photo appears.", List.of(
                        choice("private", "Write to him", Condition.ALWAYS, "answer", new Effect("trust", 1), new Effect("control", 1)),
                        choice("public", "Answer in the group", Condition.ALWAYS, "answer", new Effect("trust", -4), new Effect("control", 2)),
                        choice("wait", "Wait", Condition.ALWAYS, "later", new Effect("control", -3)))),
                        new Scene("answer", "", "He answers.", List.of(
                                new Choice("explain", "Explain", List.of(new Effect("control", 2)),
                                        List.of(new Way("kept", new Condition.Is("trust", "low")), new Way("gone", Condition.ALWAYS)), Condition.ALWAYS, Optional.of("He listens to friends")),
                                choice("threaten", "Threaten", new Condition.Is("group", "public"), "gone", new Effect("control", 3), new Effect("trust", -5)))),
                        new Scene("later", "", "It is everywhere.", List.of(choice("ask", "Ask now", Condition.ALWAYS, "kept", new Effect("trust", -1))))),
                List.of(new Ending("gone", "Gone", "It is gone."), new Ending("kept", "Kept", "It stays.")),
                List.of(new Goal(Aim.REACH, "gone", 0), new Goal(Aim.LEAST, "trust", 5)), List.of(new Prediction("group", "trust")));
    }

    static Choice choice(String id, String label, Condition when, String to, Effect... effects) {
        return new Choice(id, label, List.of(effects), List.of(new Way(to, Condition.ALWAYS)), when, Optional.empty());
    }

    static Scenario random(long seed) {
        Random random = new Random(seed);
        List<Meter> meters = List.of(new Meter("m0", "m0", random.nextInt(11), "", ""), new Meter("m1", "m1", random.nextInt(11), "", ""));
        int scenes = 1 + random.nextInt(4);
        List<String> places = new ArrayList<>(IntStream.range(0, scenes).mapToObj(i -> "s" + i).toList());
        places.addAll(List.of("e0", "e1"));
        List<Scene> all = IntStream.range(0, scenes).mapToObj(i -> new Scene("s" + i, "", "", IntStream.range(0, random.nextInt(4)).mapToObj(j -> new Choice("c" + j, "c" + j,
                List.of(new Effect("m" + random.nextInt(2), random.nextInt(9) - 4)),
                List.of(new Way(places.get(random.nextInt(places.size())), condition(random, scenes)), new Way(places.get(random.nextInt(places.size())), Condition.ALWAYS)),
                condition(random, scenes), Optional.empty())).toList())).toList();
        return new Scenario(Heading.NONE, meters, all, List.of(new Ending("e0", "", ""), new Ending("e1", "", "")),
                List.of(new Goal(random.nextBoolean() ? Aim.REACH : Aim.AVOID, "e0", 0), new Goal(random.nextBoolean() ? Aim.LEAST : Aim.MOST, "m0", random.nextInt(11))), List.of());
    }

    private static Condition condition(Random random, int scenes) {
        return switch (random.nextInt(5)) {
            case 0 -> new Condition.Is("m" + random.nextInt(2), List.of("low", "middle", "high").get(random.nextInt(3)));
            case 1 -> new Condition.Not(new Condition.Is("s" + random.nextInt(scenes), "c" + random.nextInt(3)));
            default -> Condition.ALWAYS;
        };
    }

    private Scenarios() {
    }
}
