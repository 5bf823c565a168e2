package org.mizan.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A question about a learner's own final choices: which of these leads to what came of them? One option does. Of a {@link Mirror} the others are
 * steps that a learner may take for it: rules that do not apply under these choices, or that apply and lead elsewhere; of other kinds they are
 * choices that had no part in it ({@link Run#whys}).
 *
 * @param cell    of a mirror: something that is known
 * @param about   of other kinds: what came about, in the author's words
 * @param options in the order in which they are shown: two to four
 * @param right   position of the one that leads there
 */
public record OwnWhy(Optional<Known> cell, String about, List<Option> options, int right) {

    private static final int MOST = 4;

    public OwnWhy {
        options = List.copyOf(options);
    }

    /**
     * @param step  of a mirror: a chain of which the last step is offered
     * @param words of other kinds: a choice, in the author's words
     */
    public record Option(Optional<Reason> step, String words) {
    }

    /**
     * @param seed which of all that came about is asked, and the order of the options
     * @return empty if nothing can be asked
     */
    static Optional<OwnWhy> of(Run run, long seed) {
        Random random = new Random(seed);
        return run instanceof MirrorRun mirror ? ofMirror(mirror.mirror(), mirror.outcome(), random)
                : run.whys().stream().findFirst().map(why -> of(why, random));
    }

    private static OwnWhy of(Run.Why why, Random random) {
        List<Option> options = new ArrayList<>();
        for (boolean counts : List.of(true, false)) {
            List<Run.Cause> causes = new ArrayList<>(why.causes().stream().filter(cause -> cause.counts() == counts).toList());
            Collections.shuffle(causes, random);
            causes.stream().limit(counts ? 1 : MOST - 1).forEach(cause -> options.add(new Option(Optional.empty(), cause.words())));
        }
        Option answer = options.get(0);
        Collections.shuffle(options, random);
        return new OwnWhy(Optional.empty(), why.about(), options, options.indexOf(answer));
    }

    private static Optional<OwnWhy> ofMirror(Mirror mirror, MirrorOutcome outcome, Random random) {
        List<Known> known = new ArrayList<>(outcome.known());
        Collections.shuffle(known, random);
        return known.stream().filter(cell -> !(first(outcome, cell) instanceof Reason.Inside))
                .sorted(Comparator.comparingInt(cell -> -worth(first(outcome, cell))))
                .flatMap(cell -> new Asking(mirror, outcome, cell).question(random).stream()).findFirst();
    }

    private static Reason first(MirrorOutcome outcome, Known cell) {
        return outcome.why(cell.cell()).get(0);
    }

    /** A conclusion teaches more than a flow, and a flow that a setting lets pass more than one that nothing stops. */
    private static int worth(Reason reason) {
        return reason instanceof Reason.Inferred ? 2 : reason instanceof Reason.Flowed flowed && !flowed.because().isEmpty() ? 1 : 0;
    }

    /** Whether this is the option that leads there. */
    public boolean isRight(int option) {
        return option == right;
    }

    /** Makes the question about one cell of a mirror. */
    private static final class Asking {

        private final Mirror mirror;
        private final MirrorOutcome outcome;
        private final Known cell;
        private final List<Reason> reasons;
        private final Set<Said> leading = new HashSet<>();

        Asking(Mirror mirror, MirrorOutcome outcome, Known cell) {
            this.mirror = mirror;
            this.outcome = outcome;
            this.cell = cell;
            reasons = outcome.why(cell.cell());
            lead(cell, new HashSet<>());
        }

        /** All steps of all ways, be they longer than the one that a page tells: none of them may count as wrong. */
        private void lead(Known what, Set<Mirror.Cell> seen) {
            if (seen.add(what.cell())) {
                for (Reason step : outcome.why(what.cell())) {
                    leading.add(Said.of(step));
                    if (step instanceof Reason.Inferred inferred) {
                        inferred.from().forEach(premise -> lead(premise.what(), seen));
                    } else if (step instanceof Reason.Inside inside) {
                        lead(inside.outer().what(), seen);
                    }
                }
            }
        }

        Optional<OwnWhy> question(Random random) {
            Reason answer = reasons.get(0);
            List<Reason> options = new ArrayList<>();
            options.add(answer);
            Set<Said> taken = new HashSet<>();
            for (Collection<Reason> alike : List.of(sameCell(), premises(), sameAudience(), all())) {
                List<Reason> mixed = new ArrayList<>(alike);
                Collections.shuffle(mixed, random);
                mixed.stream().filter(one -> options.size() < MOST && !leading.contains(Said.of(one)) && taken.add(Said.of(one)))
                        .forEach(options::add);
            }
            Collections.shuffle(options, random);
            return options.size() < 2 ? Optional.empty() : Optional.of(new OwnWhy(Optional.of(cell), "",
                    options.stream().map(step -> new Option(Optional.of(step), "")).toList(), options.indexOf(answer)));
        }

        /** Other ways to the same cell, none of which is open now. */
        private List<Reason> sameCell() {
            return Stream.concat(inferences(rule -> rule.gives().equals(cell.datum().id()), cell.audience()),
                    flows(flow -> flow.datum().equals(cell.datum().id()), cell.audience())).toList();
        }

        /** Ways to what the cell is concluded from. */
        private List<Reason> premises() {
            return mirror.inferences().stream().filter(rule -> rule.gives().equals(cell.datum().id()))
                    .flatMap(rule -> rule.from().stream()).distinct()
                    .flatMap(from -> flows(flow -> flow.datum().equals(from), cell.audience())).toList();
        }

        /** What else may reach the same audience. */
        private List<Reason> sameAudience() {
            return Stream.concat(flows(flow -> true, cell.audience()), inferences(rule -> true, cell.audience())).toList();
        }

        private List<Reason> all() {
            return mirror.audiences().stream()
                    .flatMap(audience -> Stream.concat(flows(flow -> true, audience), inferences(rule -> true, audience))).toList();
        }

        private Stream<Reason> flows(Predicate<Mirror.Flow> which, Mirror.Audience audience) {
            return mirror.flows().stream().filter(which).filter(flow -> mayReach(flow.to(), audience))
                    .flatMap(flow -> known(audience, flow.datum()).map(what -> new Reason.Flowed(what, outcome.because(flow), flow.why())));
        }

        private boolean mayReach(Mirror.Target target, Mirror.Audience audience) {
            if (target instanceof Mirror.To to) {
                return to.audience().equals(audience.id());
            }
            String chosen = ((Mirror.ToChosen) target).setting();
            return mirror.settings().stream().filter(setting -> setting.id().equals(chosen))
                    .anyMatch(setting -> setting.options().stream().anyMatch(option -> option.id().equals(audience.id())));
        }

        private Stream<Reason> inferences(Predicate<Mirror.Inference> which, Mirror.Audience audience) {
            return mirror.inferences().stream().filter(which).flatMap(rule -> known(audience, rule.gives()).map(what -> new Reason.Inferred(what,
                    rule.from().stream().flatMap(from -> known(audience, from)).<Reason>map(from -> new Reason.Flowed(from, List.of(), Optional.empty())).toList(),
                    rule.why())));
        }

        private Stream<Known> known(Mirror.Audience audience, String datum) {
            return mirror.known(new Mirror.Cell(audience.id(), datum)).stream();
        }
    }

    /** What a step says, whatever its premises lean on: two that say the same must not stand side by side. */
    private record Said(String kind, Mirror.Cell cell, Set<Object> from) {

        static Said of(Reason reason) {
            Set<Object> from = new HashSet<>();
            if (reason instanceof Reason.Flowed flowed) {
                flowed.because().forEach(one -> from.add(one.setting().id()));
            } else if (reason instanceof Reason.Inferred inferred) {
                inferred.from().forEach(one -> from.add(one.what().cell()));
            }
            return new Said(reason.kind(), reason.what().cell(), from);
        }
    }
}
