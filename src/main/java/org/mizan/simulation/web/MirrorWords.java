package org.mizan.simulation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.quarkus.qute.TemplateExtension;

import org.mizan.simulation.Chosen;
import org.mizan.simulation.Mirror;
import org.mizan.simulation.MirrorRun;

/** What the templates of a mirror ask of a run, beyond what it says itself. */
@TemplateExtension
final class MirrorWords {

    private static final String SEPARATOR = " › ";

    /** A hidden input. */
    record Hidden(String name, String value) {
    }

    /**
     * All that the next form carries along. The settings are buttons here, so that one press sets one of them; the others travel hidden.
     */
    static List<Hidden> hidden(MirrorRun run) {
        List<Hidden> hidden = new ArrayList<>();
        run.carried().forEach((name, values) -> values.forEach(value -> hidden.add(new Hidden(name, value))));
        if (run.stage() != MirrorRun.Stage.REPORT) {
            run.chosen().forEach(one -> hidden.add(new Hidden(run.field(one.setting()), one.option().id())));
        }
        return hidden;
    }

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

    static Rings rings(MirrorRun run) {
        return Rings.of(run);
    }

    /** What the mirror says of each audience: what reaches it by itself, and what it sees because it is inside another. */
    static List<Audience> audiences(MirrorRun run) {
        Map<String, MirrorRun.Knowing> all = run.knowing().stream().collect(Collectors.toMap(one -> one.audience().id(), one -> one));
        return run.knowing().stream().map(one -> {
            Optional<MirrorRun.Knowing> outer = one.audience().parent().map(all::get);
            List<Mirror.Datum> seenOutside = outer.map(MirrorRun.Knowing::knows).orElse(List.of());
            return new Audience(one.audience(), outer.map(MirrorRun.Knowing::audience),
                    one.knows().stream().filter(datum -> !seenOutside.contains(datum)).toList(), seenOutside);
        }).toList();
    }

    static boolean fresh(MirrorRun run, Mirror.Audience audience, Mirror.Datum datum) {
        return run.changes().learned().stream().anyMatch(known -> known.audience().equals(audience) && known.datum().equals(datum));
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
