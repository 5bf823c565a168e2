package org.mizan.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.mizan.simulation.Condition.All;
import org.mizan.simulation.Condition.Any;
import org.mizan.simulation.Condition.Is;
import org.mizan.simulation.Condition.Not;

/** Mirrors to test with: one from a lesson, and as many random ones as wanted. */
final class Mirrors {

    /** The example of the content language: Omar wants to be found by his sister, and the shop to learn nothing of the clinic. */
    static Mirror omar() {
        List<Mirror.Audience> audiences = List.of(audience("anyone", null), audience("family", "anyone"), audience("shop", "anyone"));
        List<Mirror.Datum> data = List.of(datum("place-now", null), datum("trail", null), datum("clinic", "health"));
        List<Mirror.Setting> settings = List.of(
                new Mirror.Setting("share-place", "Share my location", options("anyone", "family", "nobody"), "anyone",
                        List.of("Settings", "Map"), Optional.empty()),
                new Mirror.Setting("shop-place", "Let the shop's app use your location", options("always", "in-use", "never"), "always",
                        List.of("Settings", "Apps", "Shop"), Optional.of("obstructing")));
        List<Mirror.Flow> flows = List.of(flow("place-now", "anyone", new Is("share-place", "anyone")),
                flow("trail", "anyone", new Is("share-place", "anyone")), flow("place-now", "family", new Is("share-place", "family")),
                flow("place-now", "shop", new Not(new Is("shop-place", "never"))),
                new Mirror.Flow("trail", new Mirror.To("shop"), new Is("shop-place", "always"),
                        Optional.of("It reads the location in the background")));
        return new Mirror(new Heading("omar", Optional.empty(), List.of(), "Omar's new phone", "…", ""), "phone", audiences, data, settings, flows,
                List.of(new Mirror.Inference(List.of("trail"), "clinic", Optional.of("The same building, every Tuesday"))),
                List.of(new Mirror.Goal(true, new Mirror.Cell("family", "place-now")),
                        new Mirror.Goal(false, new Mirror.Cell("shop", "clinic"))),
                List.of(new Mirror.Cell("shop", "clinic")));
    }

    static Mirror.Audience audience(String id, String parent) {
        return new Mirror.Audience(id, id, Optional.ofNullable(parent));
    }

    static Mirror.Datum datum(String id, String sensitive) {
        return new Mirror.Datum(id, id, Optional.ofNullable(sensitive));
    }

    static List<Mirror.Option> options(String... ids) {
        return List.of(ids).stream().map(id -> new Mirror.Option(id, id)).toList();
    }

    static Mirror.Flow flow(String datum, String audience, Condition when) {
        return new Mirror.Flow(datum, new Mirror.To(audience), when, Optional.empty());
    }

    static Mirror withFlows(Mirror mirror, List<Mirror.Flow> flows) {
        return new Mirror(mirror.heading(), mirror.look(), mirror.audiences(),
                mirror.data(), mirror.settings(), flows, mirror.inferences(), mirror.goals(), mirror.predictions());
    }

    static Mirror random(long seed) {
        Random random = new Random(seed);
        List<Mirror.Audience> audiences = new ArrayList<>();
        int audienceCount = 1 + random.nextInt(random.nextInt(40) == 0 ? 80 : 6);
        for (int i = 0; i < audienceCount; i++) {
            audiences.add(audience("a" + i, i > 0 && random.nextInt(3) > 0 ? "a" + random.nextInt(i) : null));
        }
        List<Mirror.Datum> data = IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> datum("d" + i, random.nextInt(3) == 0 ? "health" : null)).toList();
        List<Mirror.Setting> settings = new ArrayList<>();
        for (int i = 0, count = random.nextInt(6); i < count; i++) {
            List<Mirror.Option> options = new ArrayList<>(options("o0", "o1"));
            if (random.nextBoolean()) {
                options.add(random.nextInt(options.size()), new Mirror.Option("a" + random.nextInt(audienceCount), "audience"));
            }
            if (random.nextInt(3) == 0) {
                options.addAll(options("o3"));
            }
            settings.add(new Mirror.Setting("s" + i, "s" + i, options, options.get(random.nextInt(options.size())).id(), List.of(),
                    random.nextBoolean() ? Optional.of("skipping") : Optional.empty()));
        }
        List<Mirror.Flow> flows = new ArrayList<>();
        for (int i = 0, count = random.nextInt(9); i < count; i++) {
            Mirror.Target to = !settings.isEmpty() && random.nextInt(4) == 0 ? new Mirror.ToChosen("s" + random.nextInt(settings.size()))
                    : new Mirror.To("a" + random.nextInt(audienceCount));
            flows.add(new Mirror.Flow("d" + random.nextInt(data.size()), to, condition(random, settings, 3), Optional.empty()));
        }
        List<Mirror.Inference> inferences = new ArrayList<>();
        for (int i = 0, count = random.nextInt(5); i < count; i++) {
            List<String> from = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(j -> "d" + random.nextInt(data.size())).distinct().toList();
            inferences.add(new Mirror.Inference(from, "d" + random.nextInt(data.size()), Optional.empty()));
        }
        List<Mirror.Goal> goals = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> new Mirror.Goal(random.nextBoolean(),
                new Mirror.Cell("a" + random.nextInt(audienceCount), "d" + random.nextInt(data.size())))).toList();
        return new Mirror(new Heading("m" + seed, Optional.empty(), List.of(), "t", "w", ""), "phone", audiences, data, settings, flows, inferences, goals,
                List.of(goals.get(0).cell()));
    }

    private static Condition condition(Random random, List<Mirror.Setting> settings, int depth) {
        int kind = settings.isEmpty() ? 9 : random.nextInt(depth > 0 ? 7 : 2);
        if (kind <= 1) {
            Mirror.Setting setting = settings.get(random.nextInt(settings.size()));
            return new Is(setting.id(), setting.options().get(random.nextInt(setting.options().size())).id());
        }
        return switch (kind) {
            case 2, 3 -> new Not(condition(random, settings, depth - 1));
            case 4 -> new All(List.of(condition(random, settings, depth - 1), condition(random, settings, depth - 1)));
            case 5 -> new Any(List.of(condition(random, settings, depth - 1), condition(random, settings, depth - 1)));
            default -> Condition.ALWAYS;
        };
    }

    /** Every configuration, slowly. */
    static List<Map<String, String>> configurations(Mirror mirror) {
        List<Map<String, String>> all = List.of(Map.of());
        for (Mirror.Setting setting : mirror.settings()) {
            all = all.stream().flatMap(one -> setting.options().stream().map(option -> {
                Map<String, String> longer = new java.util.HashMap<>(one);
                longer.put(setting.id(), option.id());
                return Map.copyOf(longer);
            })).toList();
        }
        return all;
    }

    private Mirrors() {
    }
}
