package org.mizan.simulation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.quarkus.qute.TemplateExtension;

import org.mizan.simulation.Chosen;
import org.mizan.simulation.Mirror;
import org.mizan.simulation.MirrorImage;
import org.mizan.simulation.MirrorRun;

/** What the templates of a mirror ask of a run, beyond what it says itself. */
@TemplateExtension
final class MirrorWords {

    private static final String SEPARATOR = " › ";

    static int missing(MirrorRun run) {
        return (int) run.predictions().stream().filter(one -> one.said().isEmpty()).count();
    }

    static int rightly(MirrorRun run) {
        return (int) run.rightPredictions();
    }

    static boolean saidYes(MirrorRun.Prediction prediction) {
        return prediction.said().orElse(false);
    }

    static boolean saidNo(MirrorRun.Prediction prediction) {
        return !prediction.said().orElse(true);
    }

    static Rings rings(MirrorImage image) {
        return Rings.of(image);
    }

    /** What the mirror says of each audience: what reaches it by itself, and what it sees because it is inside another. */
    static List<Audience> speaking(MirrorImage image) {
        Map<String, MirrorImage.Knowing> all = image.knowing().stream().collect(Collectors.toMap(one -> one.audience().id(), one -> one));
        return image.knowing().stream().map(one -> {
            Optional<MirrorImage.Knowing> outer = one.audience().parent().map(all::get);
            List<Mirror.Datum> seenOutside = outer.map(MirrorImage.Knowing::knows).orElse(List.of());
            return new Audience(one.audience(), outer.map(MirrorImage.Knowing::audience),
                    one.knows().stream().filter(datum -> !seenOutside.contains(datum)).toList(), seenOutside);
        }).toList();
    }

    static String sensitiveWord(Mirror.Datum datum) {
        return datum.sensitive().orElse("");
    }

    static String where(Mirror.Setting setting) {
        return String.join(SEPARATOR, setting.at());
    }

    static List<ReasonStep> chain(org.mizan.simulation.Reason reason) {
        return ReasonStep.chain(reason);
    }

    /** What the chain arrives by. */
    static ReasonStep lastStep(org.mizan.simulation.Reason reason) {
        List<ReasonStep> chain = ReasonStep.chain(reason);
        return chain.get(chain.size() - 1);
    }

    static boolean chosen(Chosen chosen, Mirror.Option option) {
        return chosen.option().id().equals(option.id());
    }

    /**
     * @param outer     the audience around it, if any
     * @param own       what reaches it, but not the audience around it
     * @param inherited what reaches the audience around it
     */
    record Audience(Mirror.Audience audience, Optional<Mirror.Audience> outer, List<Mirror.Datum> own, List<Mirror.Datum> inherited) {

        public boolean knowsNothing() {
            return own.isEmpty() && inherited.isEmpty();
        }

        public String inheritedWords() {
            return inherited.stream().map(Mirror.Datum::label).collect(Collectors.joining(" · "));
        }
    }

    private MirrorWords() {
    }
}
