package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.FencedCodeBlock;
import org.mizan.course.Activity;

/** Makes activities of the fenced blocks of a file, in their order. */
final class ActivityReader {

    private final Context context;
    private final Outcomes outcomes;
    private final String path;
    private final boolean assessment;
    private final List<ReadActivity> all = new ArrayList<>();

    ActivityReader(Context context, Outcomes outcomes, String path) {
        this(context, outcomes, path, false);
    }

    /** @param assessment whether these are graded: no reflections, and a quiz has more options */
    ActivityReader(Context context, Outcomes outcomes, String path, boolean assessment) {
        this.context = context;
        this.outcomes = outcomes;
        this.path = path;
        this.assessment = assessment;
    }

    List<ReadActivity> all() {
        return all;
    }

    Optional<Activity> read(FencedCodeBlock fence) {
        int before = context.findings().count();
        Place place = Fences.place(fence, context);
        String kind = Fences.kind(fence).orElseThrow();
        ReadActivity read = switch (kind) {
            case "quiz" -> {
                QuizBlock block = new QuizBlock(context, outcomes, fence, assessment);
                yield block.read(id(block.attributes(), kind, place, fence), place, before);
            }
            case "simulation" -> {
                SimulationBlock block = new SimulationBlock(context, outcomes, fence);
                yield block.read(id(block.attributes(), kind, place, fence), place, before, path);
            }
            default -> reflection(fence, place, before);
        };
        all.add(read);
        return read.id().isEmpty() ? Optional.empty() : read.activity();
    }

    private ReadActivity reflection(FencedCodeBlock fence, Place place, int before) {
        if (assessment) {
            context.find(Rule.BLOCK_NOT_HERE, place, "reflection");
        }
        Attributes attributes = Fences.attributes(fence, context).only(Set.of(), Set.of("formerly"), context.findings());
        String id = id(attributes, "reflection", place, fence);
        List<String> formerly = attributes.formerly(context);
        List<Part> parts = List.of(Part.leaf("option", "formerly", formerly, place));
        if (fence.getLiteral().isBlank()) {
            context.find(Rule.BLOCK_EMPTY, place, "reflection");
            return new ReadActivity("reflection", id, place, Optional.empty(), false, parts);
        }
        Activity reflection = new Activity.Reflecting(id, formerly, Prose.page(context, Fences.aligned(fence, context)));
        return new ReadActivity("reflection", id, place, Optional.of(reflection), context.findings().count() == before, parts);
    }

    private String id(Attributes attributes, String kind, Place place, FencedCodeBlock fence) {
        if (attributes.id().isEmpty()) {
            context.find(Rule.ID_MISSING, place, kind);
            return "";
        }
        Attributes.Word id = attributes.id().get();
        context.claim(id.text(), id.place());
        context.landmarks().add(id.text(), place.line(), place.line() + fence.getLiteral().split("\n", -1).length);
        return id.text();
    }
}
