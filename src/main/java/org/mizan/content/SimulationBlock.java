package org.mizan.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.FencedCodeBlock;
import org.mizan.course.Activity;
import org.mizan.simulation.Figures;
import org.mizan.simulation.Simulation;

/** Reads a fenced block {@code simulation} of any kind that is known. */
final class SimulationBlock {

    /** Makes the compiler's part for one block. */
    interface Maker {

        SimulationPart<?> make(Fields fields, Context context);
    }

    /** The word after {@code kind:} and the compiler's part for it. */
    private static final Map<String, Maker> PARTS = parts();

    static final List<String> KINDS = List.copyOf(PARTS.keySet());

    private static Map<String, Maker> parts() {
        Map<String, Maker> parts = new LinkedHashMap<>();
        parts.put("mirror", MirrorBlock::new);
        parts.put("scenario", ScenarioBlock::new);
        parts.put("request", RequestBlock::new);
        parts.put("anonymise", AnonymiseBlock::new);
        parts.put("profile", ProfileBlock::new);
        parts.put("permissions", PermissionsBlock::new);
        parts.put("consent", ConsentBlock::new);
        parts.put("banner", BannerBlock::new);
        parts.put("collect", CollectBlock::new);
        return parts;
    }

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
        Optional<Fields> fields = new YamlReader(context.file(), place.line() + 1, fence.getFenceIndent(), context.findings()).ofWords().read(fence.getLiteral())
                .map(map -> new Fields(map, context.findings()));
        Optional<Maker> kind = fields.flatMap(read -> kind(read, place)).map(PARTS::get);
        if (kind.isEmpty()) {
            return new ReadActivity("simulation", id, place, Optional.empty(), context.findings().count() == before, List.of());
        }
        return read(kind.get().make(fields.get(), context), fields.get(), new Block(id, outcome, formerly, place, before, path));
    }

    private record Block(String id, Optional<String> outcome, List<String> formerly, Place place, int before, String path) {
    }

    private <S extends Simulation> ReadActivity read(SimulationPart<S> part, Fields fields, Block block) {
        int start = context.findings().count();
        List<String> keys = new ArrayList<>(List.of("kind", "title", "wish", "debrief"));
        keys.addAll(part.keys());
        fields.only(keys.toArray(String[]::new));
        BlockHead head = BlockHead.read(block.id(), block.outcome(), block.formerly(), fields);
        Optional<S> simulation = part.read(head).filter(read -> context.findings().count() == start);
        List<Part> parts = new ArrayList<>();
        simulation.ifPresent(one -> {
            parts.add(Part.leaf("option", "for", one.outcome().orElse("-"), block.place()));
            parts.add(Part.leaf("option", "formerly", one.formerly(), block.place()));
            parts.add(Part.leaf("key", "kind", one.kind(), fields.place("kind")));
            parts.addAll(part.parts(one));
        });
        boolean whole = context.findings().count() == block.before();
        simulation.ifPresent(one -> {
            fields.map().entries().forEach(entry -> NumberHyphens.checkAll(entry.value(), context));
            Optional<Figures> figures = part.prove(one);
            context.bench().report(new SimulationReport(block.path() + "#" + block.id(), one.kind(), context.language(), figures));
        });
        return new ReadActivity("simulation", block.id(), block.place(), simulation.map(Activity.Simulating::new), whole, parts);
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
