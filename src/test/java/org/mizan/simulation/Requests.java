package org.mizan.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.mizan.simulation.Request.Aim;
import org.mizan.simulation.Request.Goal;
import org.mizan.simulation.Request.Part;
import org.mizan.simulation.Request.Placeholder;
import org.mizan.simulation.Request.Step;
import org.mizan.simulation.Request.Thing;

/** Requests to test with: one that could stand in a lesson, and as many random ones as wanted. */
final class Requests {

    /** Whoever has the account erased first can no longer get a copy: there is nothing left to copy. */
    static Request shop() {
        return new Request(new Heading("shop", Optional.empty(), List.of(), "Leaving a shop", "Nour wants a copy, and then to be forgotten.", ""), "erasure",
                "To the shop Nawras", "My data at your shop", List.of(new Placeholder("name", "your name"), new Placeholder("account", "your account")),
                List.of(new Thing("data", "What the shop holds", true), new Thing("copy", "A copy", false), new Thing("proof", "A dated proof", false)),
                List.of(part("who", "My name is {name}, my account is {account}."), part("what", "Send me a copy of all you hold."), part("passport", "My passport is enclosed.")),
                List.of(new Step("ask", "Ask for the copy", List.of("data", "who", "what"), List.of("copy"), List.of(), Optional.of("They have a month")),
                        new Step("erase", "Have it erased", List.of("data", "who"), List.of("proof"), List.of("data"), Optional.empty()),
                        new Step("delete-app", "Delete the app", List.of(), List.of(), List.of(), Optional.empty())),
                List.of(new Goal(Aim.HAVE, "copy"), new Goal(Aim.GONE, "data"), new Goal(Aim.NEVER, "passport")), List.of("copy"));
    }

    private static Part part(String id, String say) {
        return new Part(id, id, say, Optional.empty());
    }

    static Request random(long seed) {
        Random random = new Random(seed);
        List<String> ids = new ArrayList<>(List.of("t0", "t1", "t2", "t3"));
        List<Thing> things = ids.stream().map(id -> new Thing(id, id, random.nextInt(3) == 0)).toList();
        List<Part> parts = IntStream.range(0, random.nextInt(3)).mapToObj(i -> part("p" + i, "")).toList();
        List<String> all = new ArrayList<>(ids);
        parts.forEach(part -> all.add(part.id()));
        List<Step> steps = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> new Step("s" + i, "s" + i, some(random, all), some(random, ids), some(random, ids), Optional.empty())).toList();
        List<Goal> goals = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> new Goal(Aim.values()[random.nextInt(3)], all.get(random.nextInt(all.size())))).toList();
        return new Request(Heading.NONE, "access", "", "", List.of(), things, parts, steps, goals, List.of("t0"));
    }

    private static List<String> some(Random random, List<String> from) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> from.get(random.nextInt(from.size()))).distinct().toList();
    }

    private Requests() {
    }
}
