package org.mizan.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.FencedCodeBlock;
import org.mizan.course.Activity;
import org.mizan.simulation.Mirror;

/** Reads a fenced block {@code simulation} of any kind that is known. */
final class SimulationBlock {

    static final List<String> KINDS = List.of("mirror");

    private final Context context;
    private final Outcomes outcomes;
    private final FencedCodeBlock fence;
    private final Attributes attributes;

    SimulationBlock(Context context, Outcomes outcomes, FencedCodeBlock fence) {
        this.context = context;
        this.outcomes = outcomes;
        this.fence = fence;
        attributes = Fences.attributes(fence, context).only(Set.of(), Set.of("for", "formerly"), context.findings());
    }

    Attributes attributes() {
        return attributes;
    }

    /** @param path course/module/lesson, for the report */
    ReadActivity read(String id, Place place, int before, String path) {
        Optional<String> outcome = attributes.outcome(context, outcomes);
        List<String> formerly = attributes.formerly(context);
        Optional<Fields> fields = new YamlReader(context.file(), place.line() + 1, fence.getFenceIndent(), context.findings()).read(fence.getLiteral())
                .map(map -> new Fields(map, context.findings()));
        Optional<String> kind = fields.flatMap(read -> kind(read, place));
        Optional<Mirror> mirror = kind.flatMap(word -> new MirrorBlock(fields.get(), context.findings()).read(id, outcome, formerly));
        List<Part> parts = mirror.map(one -> MirrorParts.of(one, fields.get(), place)).orElse(List.of());
        boolean whole = context.findings().count() == before;
        mirror.ifPresent(one -> new MirrorProof(context, fields.get(), one).check(path + "#" + id));
        return new ReadActivity("simulation", id, place, mirror.map(Activity.Simulating::new), whole, parts);
    }

    private Optional<String> kind(Fields fields, Place place) {
        if (!fields.has("kind")) {
            context.find(Rule.KEY_MISSING, place, "kind");
            return Optional.empty();
        }
        Optional<Yaml.Scalar> kind = fields.scalar("kind");
        kind.filter(word -> !KINDS.contains(word.text())).ifPresent(word -> context.find(Rule.SIMULATION_KIND, word.place(), word.text(), KINDS));
        return kind.map(Yaml.Scalar::text).filter(KINDS::contains);
    }
}
