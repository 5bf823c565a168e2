package org.mizan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.simulation.Consent.Dialog;
import org.mizan.simulation.Consent.Purpose;

/**
 * A learner's play of {@link Consent}. Fields beside those of {@link Steps}: {@code taps} = {@code dialog.layer.button} or
 * {@code dialog.layer.box.purpose}, one value for each tap so far, in order; {@code predict.ask.<dialog>.<purpose>} and
 * {@code predict.longer.<dialog>} = {@code yes} or {@code no}. Submit buttons: {@code tap}, one more; {@code redo}, a dialog to begin anew.
 */
public final class ConsentRun implements Telling {

    /**
     * What came of one dialog.
     *
     * @param given      what was consented to
     * @param needed     what the site uses anyway, once it is read
     * @param partners   who receive the data, in all
     * @param days       the longest time for which any of it is kept
     * @param fewestYes  taps of the shortest way to accept everything; empty if there is none
     * @param fewestNo   taps of the shortest way to refuse everything and read on; empty if there is none
     */
    public record Receipt(DialogWalk walk, List<Given> given, List<Purpose> needed, int partners, int days, Optional<Integer> fewestYes,
            Optional<Integer> fewestNo, List<Trick> tricks) {
    }

    /** @param why the chain of reasons for the consent */
    public record Given(Purpose purpose, List<Line> why) {
    }

    /** The shortest way to meet all goals in one dialog, as labels of what is tapped. */
    public record Way(Dialog dialog, List<String> taps) {
    }

    private final Consent consent;
    private final Steps steps;
    private final List<DialogWalk> walks;
    private final List<DialogEnds> ends;

    ConsentRun(Consent consent, Map<String, List<String>> fields) {
        this.consent = consent;
        steps = Steps.of(fields, !consent.predictions().isEmpty(),
                sent -> consent.predictions().stream().allMatch(ask -> sent.yesOrNo(ask.field()).isPresent()));
        Sent given = steps.given();
        List<String> taps = new ArrayList<>(given.values("taps"));
        given.value("tap").ifPresent(taps::add);
        String redo = given.value("redo").orElse("");
        walks = consent.dialogs().stream().map(dialog -> DialogWalk.of(dialog, dialog.id().equals(redo) ? List.of() : of(dialog, taps))).toList();
        ends = consent.dialogs().stream().map(DialogEnds::of).toList();
    }

    private static List<String> of(Dialog dialog, List<String> taps) {
        String prefix = dialog.id() + ".";
        return taps.stream().filter(tap -> tap.startsWith(prefix)).limit(DialogWalk.MOST).map(tap -> tap.substring(prefix.length())).toList();
    }

    @Override
    public Consent simulation() {
        return consent;
    }

    @Override
    public Stage stage() {
        return steps.stage();
    }

    @Override
    public boolean incomplete() {
        return steps.incomplete();
    }

    /** All dialogs as they stand. */
    public List<DialogWalk> walks() {
        return walks;
    }

    /** The dialog that is open: the first that has not ended. */
    public Optional<DialogWalk> open() {
        return walks.stream().filter(walk -> !walk.ended()).findFirst();
    }

    private DialogWalk walk(String dialog) {
        return walks.stream().filter(walk -> walk.dialog().id().equals(dialog)).findFirst().orElseThrow();
    }

    private DialogEnds ends(Dialog dialog) {
        return ends.get(consent.dialogs().indexOf(dialog));
    }

    /** What each dialog that has ended came to. */
    public List<Receipt> receipts() {
        return walks.stream().filter(DialogWalk::ended).map(this::receipt).toList();
    }

    private Receipt receipt(DialogWalk walk) {
        List<Given> given = walk.consented().stream().flatMap(id -> consent.purpose(id).stream()).map(purpose -> new Given(purpose, why(walk, purpose))).toList();
        List<Purpose> needed = walk.reads() ? consent.purposes().stream().filter(Purpose::needed).toList() : List.of();
        DialogEnds all = ends(walk.dialog());
        return new Receipt(walk, given, needed, given.stream().mapToInt(one -> one.purpose().partners()).sum(),
                given.stream().mapToInt(one -> one.purpose().days()).max().orElse(0), all.accepting().map(way -> way.taps().size()),
                all.refusing().map(way -> way.taps().size()), DialogTricks.of(consent, walk.dialog(), all));
    }

    /** Why a purpose was consented to in a dialog, or why not. */
    private List<Line> why(DialogWalk walk, Purpose purpose) {
        if (walk.ending().isEmpty()) {
            return List.of(Line.of("still-open", walk.dialog().site()));
        }
        Consent.Button button = walk.ending().get();
        List<Line> lines = new ArrayList<>();
        if (button.act().kind().equals("chosen")) {
            boolean moved = walk.moved().contains(purpose.id());
            lines.add(Line.of(walk.isOn(purpose.id()) ? moved ? "box-ticked" : "box-preticked" : moved ? "box-cleared" : "box-off", purpose.label()));
        }
        lines.add(Line.of("pressed-" + button.act().kind(), button.label(), walk.dialog().site()));
        lines.add(Line.of(walk.consents(purpose.id()) ? "so-given" : "so-kept", purpose.label(), walk.dialog().site()));
        return lines;
    }

    @Override
    public List<Guess> guesses() {
        return consent.predictions().stream().map(ask -> {
            DialogWalk walk = walk(ask.at());
            boolean truth = ask.word().equals("ask") ? walk.consents(ask.purpose()) : ends(walk.dialog()).refusingIsLonger();
            String site = walk.dialog().site();
            Line asks = ask.word().equals("ask") ? Line.of("asks", label(ask.purpose()), site) : Line.of("asks-longer", site);
            return new Guess(ask.field(), asks, steps.given().yesOrNo(ask.field()), truth);
        }).toList();
    }

    private String label(String purpose) {
        return consent.purpose(purpose).map(Purpose::label).orElse(purpose);
    }

    @Override
    public List<Aim> goals() {
        return consent.goals().stream().map(goal -> {
            List<DialogWalk> meant = walks.stream().filter(walk -> goal.at().map(walk.dialog().id()::equals).orElse(true)).toList();
            Optional<DialogWalk> failing = meant.stream().filter(walk -> !meets(goal, walk)).findFirst();
            String site = goal.at().map(at -> walk(at).dialog().site()).orElse("");
            Line says = Line.of("goal-" + goal.word() + (site.isEmpty() ? "-everywhere" : ""), label(goal.purpose()), site);
            DialogWalk telling = failing.orElse(meant.get(meant.size() - 1));
            return new Aim(goal.word() + "." + goal.at().orElse("*") + "." + goal.purpose(), says, failing.isEmpty(),
                    consent.purpose(goal.purpose()).map(purpose -> why(telling, purpose)).orElse(List.of()));
        }).toList();
    }

    /** An open dialog meets nothing: to do nothing is no answer. */
    static boolean meets(Consent.Goal goal, DialogWalk walk) {
        return switch (goal.word()) {
            case "keep" -> walk.consents(goal.purpose());
            case "never" -> walk.ended() && !walk.consents(goal.purpose());
            default -> walk.reads();
        };
    }

    /** The shortest way through each dialog that meets all goals there; empty for a dialog without one. */
    public List<Way> ways() {
        return ConsentSolver.ways(consent).stream().map(walk -> new Way(walk.dialog(), labels(walk))).toList();
    }

    private List<String> labels(DialogWalk walk) {
        return walk.taps().stream().map(tap -> {
            String[] parts = tap.split("\\.");
            return parts.length == 3 ? label(parts[2]) : walk.dialog().layer(parts[0]).flatMap(layer -> layer.button(parts[1])).map(Consent.Button::label).orElse(tap);
        }).toList();
    }

    @Override
    public List<Why> whys() {
        List<Why> whys = new ArrayList<>();
        for (DialogWalk walk : walks) {
            for (String purpose : walk.consented()) {
                whys.add(new Why(walk.dialog().id() + "." + purpose, label(purpose) + " → " + walk.dialog().site(), causes(walk)));
            }
        }
        return whys.stream().filter(Why::asks).toList();
    }

    private List<Cause> causes(DialogWalk of) {
        return walks.stream().filter(DialogWalk::ended)
                .map(walk -> new Cause(walk.dialog().site() + ": " + walk.ending().orElseThrow().label(), walk == of)).toList();
    }

    @Override
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        steps.remember(fields);
        List<String> taps = walks.stream().flatMap(walk -> walk.taps().stream().map(tap -> walk.dialog().id() + "." + tap)).toList();
        if (!taps.isEmpty()) {
            fields.put("taps", taps);
        }
        consent.predictions().forEach(ask -> steps.given().yesOrNo(ask.field()).ifPresent(said -> fields.put(ask.field(), List.of(said ? "yes" : "no"))));
        return fields;
    }

    @Override
    public Map<String, List<String>> carried() {
        Map<String, List<String>> carried = fields();
        if (stage() == Stage.PREDICT) {
            consent.predictions().forEach(ask -> carried.remove(ask.field()));
        }
        return carried;
    }

    @Override
    public boolean answered() {
        return steps.reported();
    }
}
