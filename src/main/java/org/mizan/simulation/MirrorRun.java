package org.mizan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A learner's play of a {@link Mirror}: a pure function of the mirror and the form fields.
 *
 * <p>Fields that a page sends, and that {@link #fields()} gives back in normal form (unknown names and values are dropped, a setting
 * without a valid option stands as the device came):
 * <ul>
 * <li>{@code set.<setting>} = option id; {@code predict.<audience>.<datum>} = {@code yes} or {@code no}
 * <li>{@code menu} = position of the open menu; {@code why} = {@code <place>.<audience>.<datum>}, the cell whose reasons are open
 * <li>hidden, as {@link #carried()} lists them
 * <li>submit buttons: {@code act} = {@code predict}, {@code play}, {@code report} or {@code again}
 * </ul>
 */
public final class MirrorRun implements Run {

    /**
     * @param name  of the form field, with the values {@code yes} and {@code no}
     * @param said  what the learner predicted: will it be known?
     * @param known what is known under the present choices; not to be shown before the report
     */
    public record Prediction(String name, Known cell, Optional<Boolean> said, boolean known) {

        public boolean right() {
            return said.isPresent() && said.get() == known;
        }
    }

    private final Mirror mirror;
    private final Steps steps;
    private final MirrorFields given;
    private final MirrorOutcome outcome;
    private final MirrorOutcome before;
    private final List<Screen> path;
    private final Optional<String> asked;
    private @Nullable MirrorReport report;

    /** Never throws, whatever the fields hold. */
    public static MirrorRun of(Mirror mirror, Map<String, List<String>> fields) {
        return new MirrorRun(mirror, Steps.of(fields, !mirror.predictions().isEmpty(), sent -> {
            MirrorFields given = new MirrorFields(sent);
            return mirror.predictions().stream().allMatch(cell -> given.prediction(cell).isPresent());
        }));
    }

    private MirrorRun(Mirror mirror, Steps steps) {
        this.mirror = mirror;
        this.steps = steps;
        given = new MirrorFields(steps.given());
        outcome = mirror.evaluate(given.configuration(mirror));
        before = outcome.under(given.before(outcome.configuration()));
        path = Screen.path(menu(), given.value(MirrorFields.MENU).orElse(""));
        asked = stage() == Stage.PREDICT ? Optional.empty() : given.value(MirrorFields.WHY).filter(this::isKnownCell);
    }

    private boolean isKnownCell(String asked) {
        String[] parts = asked.split("\\.", -1);
        return parts.length == 3 && parts[0].matches("[a-z]{1,20}") && outcome.knows(parts[1], parts[2]);
    }

    public Mirror mirror() {
        return mirror;
    }

    @Override
    public Mirror simulation() {
        return mirror;
    }

    @Override
    public Stage stage() {
        return steps.stage();
    }

    /** The learner wanted to go on, but a prediction is missing. */
    public boolean incomplete() {
        return steps.incomplete();
    }

    public List<Prediction> predictions() {
        List<Prediction> all = new ArrayList<>();
        mirror.predictions().forEach(cell -> mirror.known(cell).ifPresent(
                words -> all.add(new Prediction(MirrorFields.predict(cell), words, given.prediction(cell), outcome.knows(cell)))));
        return all;
    }

    /** How many predictions fit the present choices. */
    public long rightPredictions() {
        return predictions().stream().filter(Prediction::right).count();
    }

    /** Name of the form field of a setting. */
    public String field(Mirror.Setting setting) {
        return MirrorFields.set(setting.id());
    }

    /** Every setting as it stands, in file order. */
    public List<Chosen> chosen() {
        return outcome.chosen();
    }

    /** The device: its settings where its menus have them. */
    public Menu menu() {
        return Menu.of(outcome.chosen());
    }

    /** The screens from the first one to that which is open: finding a setting is a skill. */
    public List<Screen> path() {
        return path;
    }

    /** The screen that is open. */
    public Screen screen() {
        return path.get(path.size() - 1);
    }

    /** Whether the learner asked, at this place of the page, why a cell is known. */
    public boolean asks(String place, Mirror.Audience audience, Mirror.Datum datum) {
        return asked.filter((place + "." + audience.id() + "." + datum.id())::equals).isPresent();
    }

    /** Whether the learner asked about some cell at this place of the page. */
    public boolean asksAt(String place) {
        return asked.filter(cell -> cell.startsWith(place + ".")).isPresent();
    }

    public MirrorOutcome outcome() {
        return outcome;
    }

    /** What the mirror shows: not to be shown while predicting. */
    public MirrorImage image() {
        return new MirrorImage(mirror, outcome, before);
    }

    /** What another mirror with the same settings shows. */
    MirrorImage imageOf(Mirror other) {
        return new MirrorImage(other, other.evaluate(outcome.configuration()), other.evaluate(before.configuration()));
    }

    /** Why a cell is known, the shortest chain first; empty if it is not known. */
    public List<Reason> why(Mirror.Audience audience, Mirror.Datum datum) {
        return outcome.why(new Mirror.Cell(audience.id(), datum.id()));
    }

    /** The goals as they stand now: cheaper than the whole report, for every step of the play. */
    @Override
    public List<MirrorReport.Judged> goals() {
        return MirrorReport.judged(mirror, outcome);
    }

    /** What the present choices achieve and cost; to be shown at the stage of that name. */
    public MirrorReport report() {
        MirrorReport found = report;
        if (found == null) {
            found = MirrorReport.of(mirror, outcome);
            report = found;
        }
        return found;
    }

    @Override
    public Map<String, List<String>> fields() {
        return fields(before);
    }

    private Map<String, List<String>> fields(MirrorOutcome was) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        outcome.configuration().forEach((setting, option) -> fields.put(MirrorFields.set(setting), List.of(option)));
        mirror.predictions().forEach(cell -> given.prediction(cell)
                .ifPresent(said -> fields.put(MirrorFields.predict(cell), List.of(said ? "yes" : "no"))));
        steps.remember(fields);
        fields.put(MirrorFields.WAS, was.chosen().stream().map(one -> one.setting().id() + "." + one.option().id()).toList());
        String position = screen().position();
        if (!position.isEmpty()) {
            fields.put(MirrorFields.MENU, List.of(position));
        }
        asked.ifPresent(cell -> fields.put(MirrorFields.WHY, List.of(cell)));
        return fields;
    }

    /** All that is remembered, but the predictions while they are asked for. The settings are buttons: what is pressed is sent last, and counts. */
    @Override
    public Map<String, List<String>> carried() {
        Map<String, List<String>> carried = fields(outcome);
        if (stage() == Stage.PREDICT) {
            mirror.predictions().forEach(cell -> carried.remove(MirrorFields.predict(cell)));
        }
        return carried;
    }

    @Override
    public boolean answered() {
        return steps.reported();
    }

    /** Why a cell is known: the settings, of which some let it flow and some have nothing to do with it. Sensitive cells come first. */
    @Override
    public List<Why> whys() {
        return new MirrorWhys(mirror, outcome).all();
    }
}
