package org.mizan.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A learner's play of a {@link Simulation} of any kind in an assessment: the learner makes choices, says that these are the final ones, and answers one
 * question about them ({@link OwnWhy}). A mirror stays covered, so nothing is predicted before it; other kinds show what comes of the choices as they
 * are made. There is no report before the attempt is in.
 *
 * <p>Fields: those of the kind; {@code final} = {@code yes} once the choices are final; {@code because} = position of the option chosen. Act, never
 * remembered: {@code act} = {@code final}.
 */
public final class CoveredRun {

    private static final String FINAL = "final";
    private static final String BECAUSE = "because";
    private static final String YES = "yes";

    private final Run run;
    private final boolean settled;
    private final Optional<OwnWhy> why;
    private final Optional<Integer> said;

    /**
     * Never throws, whatever the fields hold.
     *
     * @param seed decides what the question is about; not to be known to a browser
     */
    public static CoveredRun of(Simulation simulation, long seed, Map<String, List<String>> fields) {
        return new CoveredRun(simulation, seed, fields);
    }

    /** The same after what a page sent: choices that are final stay as they are. */
    public static CoveredRun of(Simulation simulation, long seed, Map<String, List<String>> kept, Map<String, List<String>> sent) {
        CoveredRun before = of(simulation, seed, kept);
        if (!before.settled) {
            return of(simulation, seed, sent);
        }
        Map<String, List<String>> fields = before.fields();
        Optional.ofNullable(sent.get(BECAUSE)).ifPresent(option -> fields.put(BECAUSE, option));
        return of(simulation, seed, fields);
    }

    private CoveredRun(Simulation simulation, long seed, Map<String, List<String>> fields) {
        Sent given = new Sent(fields);
        run = (simulation instanceof Mirror mirror ? mirror.withoutPredictions() : simulation).play(covered(simulation, fields)).covered();
        settled = run.stage() != Run.Stage.PREDICT && (given.value(FINAL).filter(YES::equals).isPresent() || given.acts(FINAL));
        why = settled ? OwnWhy.of(run, seed) : Optional.empty();
        said = why.flatMap(question -> given.value(BECAUSE).filter(text -> text.matches("\\d")).map(Integer::valueOf)
                .filter(option -> option < question.options().size()));
    }

    /** Without what would lead to the report, or open the reasons of a covered cell: what is remembered would tell that it is known. */
    private static Map<String, List<String>> covered(Simulation simulation, Map<String, List<String>> fields) {
        Map<String, List<String>> some = new LinkedHashMap<>(fields);
        if (simulation instanceof Mirror) {
            some.remove(MirrorFields.WHY);
        }
        some.replaceAll((name, values) -> name.equals(Sent.ACT) || name.equals(Steps.STAGE)
                ? values.stream().filter(value -> !"report".equals(value)).toList() : values);
        return some;
    }

    /** The play; what a mirror shows of what is known is not to be shown before the attempt is in. */
    public Run run() {
        return run;
    }

    /** It is a mirror, and covered. */
    public boolean mirrored() {
        return run instanceof MirrorRun;
    }

    /** The device of a mirror. */
    public MirrorRun device() {
        return (MirrorRun) run;
    }

    /** The choices are final. */
    public boolean settled() {
        return settled;
    }

    /** The question about the final choices; empty before, and when nothing can be asked. */
    public Optional<OwnWhy> why() {
        return why;
    }

    /** The option chosen. */
    public Optional<Integer> said() {
        return said;
    }

    /** Whether this option is the one chosen. */
    public boolean says(int option) {
        return said.filter(chosen -> chosen == option).isPresent();
    }

    /** The choices are final and what was asked about them is answered. */
    public boolean answered() {
        return settled && (why.isEmpty() || said.isPresent());
    }

    /** Goals met by the final choices, and the answer to the question, each counting alike; 0 as long as the choices are not final. */
    public double share() {
        if (!settled) {
            return 0;
        }
        long met = run.goals().stream().filter(Run.Goal::met).count();
        boolean understood = why.isPresent() && said.filter(why.get()::isRight).isPresent();
        int parts = run.goals().size() + (why.isPresent() ? 1 : 0);
        return parts == 0 ? 1 : (met + (understood ? 1 : 0)) / (double) parts;
    }

    /** All that is to be remembered, in normal form. */
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>(run.fields());
        if (settled) {
            fields.put(FINAL, List.of(YES));
        }
        said.ifPresent(option -> fields.put(BECAUSE, List.of(String.valueOf(option))));
        return fields;
    }
}
