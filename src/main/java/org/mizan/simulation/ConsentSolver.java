package org.mizan.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.mizan.simulation.Consent.Dialog;

/** Proves what can be reached in {@link Consent}: the dialogs know nothing of each other, so each is tried to all of its ends. */
public final class ConsentSolver {

    /**
     * @param unsolvable  dialogs in which no end meets all goals
     * @param byAccepting accepting everything everywhere meets all goals
     * @param byRefusing  refusing everything everywhere meets all goals, and takes no more taps than accepting
     * @param byLeaving   turning away everywhere meets all goals
     */
    public record Proof(List<Dialog> unsolvable, boolean byAccepting, boolean byRefusing, boolean byLeaving) {
    }

    public static Proof prove(Consent consent) {
        List<Dialog> unsolvable = consent.dialogs().stream().filter(dialog -> best(consent, dialog).isEmpty()).toList();
        boolean dearer = consent.dialogs().stream().anyMatch(dialog -> DialogEnds.of(dialog).refusingIsLonger());
        return new Proof(unsolvable, everywhere(consent, DialogEnds::accepting), !dearer && everywhere(consent, DialogEnds::refusing),
                everywhere(consent, DialogEnds::leaving));
    }

    /** The shortest way that meets all goals, for each dialog that has one. */
    static List<DialogWalk> ways(Consent consent) {
        return consent.dialogs().stream().flatMap(dialog -> best(consent, dialog).stream()).toList();
    }

    private static Optional<DialogWalk> best(Consent consent, Dialog dialog) {
        return DialogEnds.of(dialog).nearest(walk -> meetsAll(consent, walk));
    }

    private static boolean everywhere(Consent consent, Function<DialogEnds, Optional<DialogWalk>> way) {
        return consent.dialogs().stream().allMatch(dialog -> way.apply(DialogEnds.of(dialog)).filter(walk -> meetsAll(consent, walk)).isPresent());
    }

    private static boolean meetsAll(Consent consent, DialogWalk walk) {
        return consent.goals().stream().filter(goal -> goal.at().map(walk.dialog().id()::equals).orElse(true)).allMatch(goal -> ConsentRun.meets(goal, walk));
    }

    private ConsentSolver() {
    }
}
