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
 * <li>hidden, as {@link #carried()} lists them: {@code stage}, {@code was}, {@code reported}, and the inputs that the stage does not show
 * <li>submit buttons: {@code act} = {@code predict}, {@code play}, {@code report} or {@code again}
 * </ul>
 */
public final class MirrorRun {

    /** Where the learner is. While predicting, the mirror is hidden; a report is about the final choices. */
    public enum Stage {
        PREDICT, PLAY, REPORT;

        /** As it stands in the field {@code stage}, and for templates. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

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

    /**
     * What one audience knows.
     *
     * @param depth how many audiences it lies in: a ring of the picture
     * @param knows in file order
     */
    public record Knowing(Mirror.Audience audience, int depth, List<Mirror.Datum> knows) {

        public Knowing {
            knows = List.copyOf(knows);
        }

        public boolean knowsNothing() {
            return knows.isEmpty();
        }
    }

    /** A row of the mirror as a table: one entry an audience, in file order. */
    public record Row(Mirror.Datum datum, List<Entry> entries) {

        public Row {
            entries = List.copyOf(entries);
        }
    }

    /** @param fresh it was otherwise before the last step */
    public record Entry(Known cell, boolean known, boolean fresh) {
    }

    /**
     * What the last step changed.
     *
     * @param settings  as they stand now
     * @param learned   cells known now and not before
     * @param forgotten cells known before and not now
     */
    public record Changes(List<Chosen> settings, List<Known> learned, List<Known> forgotten) {

        public Changes {
            settings = List.copyOf(settings);
            learned = List.copyOf(learned);
            forgotten = List.copyOf(forgotten);
        }

        public boolean none() {
            return settings.isEmpty() && learned.isEmpty() && forgotten.isEmpty();
        }
    }

    private final Mirror mirror;
    private final MirrorFields given;
    private final MirrorOutcome outcome;
    private final MirrorOutcome before;
    private final Stage stage;
    private final boolean incomplete;
    private final boolean reported;
    private final List<Screen> path;
    private final Optional<String> asked;
    private @Nullable MirrorReport report;
    private @Nullable Changes changes;

    /** Never throws, whatever the fields hold. */
    public static MirrorRun of(Mirror mirror, Map<String, List<String>> fields) {
        return new MirrorRun(mirror, new MirrorFields(fields));
    }

    private MirrorRun(Mirror mirror, MirrorFields fields) {
        this.mirror = mirror;
        String act = fields.value(MirrorFields.ACT).orElse("");
        boolean again = act.equals("again");
        boolean reportedBefore = fields.value(MirrorFields.REPORTED).filter("yes"::equals).isPresent();
        given = again ? new MirrorFields(Map.of()) : fields;
        outcome = mirror.evaluate(given.configuration(mirror));
        before = outcome.under(given.before(outcome.configuration()));
        boolean predicted = mirror.predictions().stream().allMatch(cell -> given.prediction(cell).isPresent());
        stage = predicted ? stage(act, given.value(MirrorFields.STAGE).orElse("")) : Stage.PREDICT;
        incomplete = !predicted && act.equals("predict");
        reported = reportedBefore || stage == Stage.REPORT;
        path = Screen.path(menu(), given.value(MirrorFields.MENU).orElse(""));
        asked = stage == Stage.PREDICT ? Optional.empty() : given.value(MirrorFields.WHY).filter(this::isKnownCell);
    }

    private boolean isKnownCell(String asked) {
        String[] parts = asked.split("\\.", -1);
        return parts.length == 3 && parts[0].matches("[a-z]{1,20}") && outcome.knows(parts[1], parts[2]);
    }

    private Stage stage(String act, String last) {
        if (act.equals("report") || last.equals("report") && !act.equals("play")) {
            return Stage.REPORT;
        }
        boolean playing = last.equals("play") || last.equals("report") || act.equals("play") || act.equals("predict");
        return playing || mirror.predictions().isEmpty() ? Stage.PLAY : Stage.PREDICT;
    }

    public Mirror mirror() {
        return mirror;
    }

    public Stage stage() {
        return stage;
    }

    /** The learner wanted to go on, but a prediction is missing. */
    public boolean incomplete() {
        return incomplete;
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

    /** The mirror in sentences: what each audience knows now, in file order. */
    public List<Knowing> knowing() {
        return mirror.audiences().stream().map(audience -> new Knowing(audience, outcome.depth(audience.id()),
                mirror.data().stream().filter(datum -> outcome.knows(audience.id(), datum.id())).toList())).toList();
    }

    /** The mirror as a table: a row a datum, a column an audience. */
    public List<Row> table() {
        return mirror.data().stream().map(datum -> new Row(datum, mirror.audiences().stream().map(audience -> {
            Known cell = new Known(audience, datum);
            boolean known = outcome.knows(cell.cell());
            return new Entry(cell, known, known != before.knows(cell.cell()));
        }).toList())).toList();
    }

    /** Why a cell is known, the shortest chain first; empty if it is not known. */
    public List<Reason> why(Mirror.Audience audience, Mirror.Datum datum) {
        return outcome.why(new Mirror.Cell(audience.id(), datum.id()));
    }

    /** What the last step changed, for the words of a live region. */
    public Changes changes() {
        Changes found = changes;
        if (found == null) {
            found = compare();
            changes = found;
        }
        return found;
    }

    private Changes compare() {
        List<Chosen> was = before.chosen();
        List<Known> now = outcome.known();
        List<Known> then = before.known();
        return new Changes(outcome.chosen().stream().filter(one -> !was.contains(one)).toList(),
                now.stream().filter(cell -> !then.contains(cell)).toList(), then.stream().filter(cell -> !now.contains(cell)).toList());
    }

    /** The goals as they stand now: cheaper than the whole report, for every step of the play. */
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

    /** All that is to be remembered, in normal form; {@code of} makes the same run of it. */
    public Map<String, List<String>> fields() {
        return fields(before);
    }

    private Map<String, List<String>> fields(MirrorOutcome was) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        outcome.configuration().forEach((setting, option) -> fields.put(MirrorFields.set(setting), List.of(option)));
        mirror.predictions().forEach(cell -> given.prediction(cell)
                .ifPresent(said -> fields.put(MirrorFields.predict(cell), List.of(said ? "yes" : "no"))));
        fields.put(MirrorFields.STAGE, List.of(stage.word()));
        fields.put(MirrorFields.WAS, was.chosen().stream().map(one -> one.setting().id() + "." + one.option().id()).toList());
        String position = screen().position();
        if (!position.isEmpty()) {
            fields.put(MirrorFields.MENU, List.of(position));
        }
        asked.ifPresent(cell -> fields.put(MirrorFields.WHY, List.of(cell)));
        if (reported) {
            fields.put(MirrorFields.REPORTED, List.of("yes"));
        }
        return fields;
    }

    /**
     * The hidden inputs of the next form: all that is remembered, but the inputs that the page shows at this stage: the settings
     * (except in the report) and, while predicting, the predictions.
     */
    public Map<String, List<String>> carried() {
        Map<String, List<String>> carried = fields(outcome);
        if (stage != Stage.REPORT) {
            mirror.settings().forEach(setting -> carried.remove(MirrorFields.set(setting.id())));
        }
        if (stage == Stage.PREDICT) {
            mirror.predictions().forEach(cell -> carried.remove(MirrorFields.predict(cell)));
        }
        return carried;
    }

    /** Whether the report was reached once. */
    public boolean answered() {
        return reported;
    }

    /** Goals met by the present choices, from 0 to 1. */
    public double share() {
        return mirror.goals().isEmpty() ? 1 : mirror.goals().stream().filter(outcome::meets).count() / (double) mirror.goals().size();
    }
}
