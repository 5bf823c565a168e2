package org.mizan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A learner's play of {@link Permissions}. Fields are those of a {@link MirrorRun}: {@code set.<request>} is the answer, and missing as
 * long as the app has not been answered.
 */
public final class PermissionsRun implements Telling {

    /** A request as it stands. */
    public record Asked(Permissions.Request request, Mirror.Option answer) {

        /** Name of the form field. */
        public String field() {
            return MirrorFields.set(request.id());
        }

        public boolean refused() {
            return answer.id().equals(Permissions.NEVER);
        }

        public boolean is(Mirror.Option option) {
            return answer.id().equals(option.id());
        }
    }

    /**
     * What hangs on one answer, everything else as it is.
     *
     * @param given    something was given; then the rest is what refusing would change, else what the most generous answer would change
     * @param features that hang on it
     * @param cells    that hang on it
     */
    public record Worth(Asked asked, boolean given, Mirror.Option other, List<Permissions.Feature> features, List<Known> cells) {
    }

    private final Permissions permissions;
    private final MirrorRun whole;
    private final List<Asked> asked;

    PermissionsRun(Permissions permissions, Map<String, List<String>> fields) {
        this.permissions = permissions;
        whole = MirrorRun.of(permissions.whole(), fields);
        // To begin anew is to have answered nothing.
        Sent sent = new Sent(fields).acts("again") ? new Sent(Map.of()) : new Sent(fields);
        asked = permissions.requests().stream().flatMap(request -> answer(request, sent).map(answer -> new Asked(request, answer)).stream()).toList();
    }

    private static Optional<Mirror.Option> answer(Permissions.Request request, Sent sent) {
        return sent.value(MirrorFields.set(request.id())).flatMap(answer -> request.answers().stream().filter(one -> one.id().equals(answer)).findFirst());
    }

    @Override
    public Permissions simulation() {
        return permissions;
    }

    /** The mirror inside, for "why?" and for the report. */
    public MirrorRun whole() {
        return whole;
    }

    /** Who learns what; not to be shown while predicting. */
    public MirrorImage image() {
        return whole.imageOf(permissions.shown());
    }

    /** What was answered, in the order in which the app asked. */
    public List<Asked> asked() {
        return asked;
    }

    /** What the app asks now: the first request that was not answered. */
    public Optional<Permissions.Request> pending() {
        Set<String> answered = asked.stream().map(one -> one.request().id()).collect(Collectors.toSet());
        return permissions.requests().stream().filter(request -> !answered.contains(request.id())).findFirst();
    }

    /** Name of the form field of a request. */
    public String field(Permissions.Request request) {
        return MirrorFields.set(request.id());
    }

    public boolean works(Permissions.Feature feature) {
        return whole.outcome().knows(Permissions.works(feature.id()));
    }

    /** The answers that decide whether a feature works, as they stand. */
    public List<Line> because(Permissions.Feature feature) {
        Set<String> deciding = feature.when().decidedBy(whole.outcome().configuration());
        List<Line> lines = new ArrayList<>(whole.chosen().stream().filter(one -> deciding.contains(one.setting().id())).map(PermissionsRun::answered).toList());
        lines.add(Line.of(works(feature) ? "so-works" : "so-fails", feature.label()));
        return lines;
    }

    private static Line answered(Chosen one) {
        return Line.of("answered", one.setting().label(), one.option().label());
    }

    /** What the last answer changed among the features: those that work now and did not, or the other way round. */
    public List<Line> changes() {
        MirrorImage.Changes changes = whole.image().changes();
        List<Line> lines = new ArrayList<>();
        changes.settings().forEach(one -> lines.add(answered(one)));
        changes.learned().forEach(cell -> lines.add(told(cell, "so-works", "now-reaches")));
        changes.forgotten().forEach(cell -> lines.add(told(cell, "so-fails", "no-longer-reaches")));
        return lines;
    }

    private static Line told(Known cell, String feature, String datum) {
        return Permissions.isFeature(cell.cell()) ? Line.of(feature, cell.datum().label()) : Line.of(datum, cell.datum().label(), cell.audience().label());
    }

    @Override
    public Stage stage() {
        return whole.stage();
    }

    @Override
    public boolean incomplete() {
        return whole.incomplete();
    }

    @Override
    public List<Guess> guesses() {
        return whole.predictions().stream().map(one -> new Guess(one.name(), told(one.cell(), "asks-works", "asks-reaches"), one.said(), one.known())).toList();
    }

    @Override
    public List<Aim> goals() {
        return whole.goals().stream().map(goal -> {
            Optional<Permissions.Feature> feature = permissions.feature(goal.cell().datum().id()).filter(any -> Permissions.isFeature(goal.cell().cell()));
            List<Line> why = feature.map(this::because).orElseGet(() -> goal.why().map(ReasonLines::of).orElse(List.of()));
            return new Aim(goal.id(), told(goal.cell(), "goal-works", goal.goal().keep() ? "goal-keep" : "goal-never"), goal.met(), why);
        }).toList();
    }

    @Override
    public List<Why> whys() {
        return whole.whys().stream().filter(why -> !why.id().startsWith(Permissions.WORKS + ".")).toList();
    }

    /** What each answer is worth: the balance of the report, in the order of the requests. */
    public List<Worth> worths() {
        List<Worth> worths = new ArrayList<>();
        for (int i = 0; i < permissions.requests().size(); i++) {
            Permissions.Request request = permissions.requests().get(i);
            Chosen chosen = whole.chosen().get(i);
            Asked one = new Asked(request, chosen.option());
            Mirror.Option other = one.refused() ? generous(request) : request.answers().stream().filter(answer -> answer.id().equals(Permissions.NEVER)).findFirst().orElseThrow();
            MirrorOutcome now = whole.outcome();
            MirrorOutcome then = now.with(i, request.answers().indexOf(other));
            List<Known> differing = differing(one.refused() ? then : now, one.refused() ? now : then);
            worths.add(new Worth(one, !one.refused(), other,
                    differing.stream().filter(cell -> Permissions.isFeature(cell.cell())).flatMap(cell -> permissions.feature(cell.datum().id()).stream()).toList(),
                    differing.stream().filter(cell -> !Permissions.isFeature(cell.cell())).toList()));
        }
        return worths;
    }

    private static List<Known> differing(MirrorOutcome more, MirrorOutcome less) {
        return more.known().stream().filter(cell -> !less.knows(cell.cell())).toList();
    }

    private static Mirror.Option generous(Permissions.Request request) {
        return request.answers().stream().min(java.util.Comparator.comparing(answer -> Permissions.ANSWERS.indexOf(answer.id()))).orElseThrow();
    }

    @Override
    public Map<String, List<String>> fields() {
        return withoutPending(whole.fields());
    }

    @Override
    public Map<String, List<String>> carried() {
        return withoutPending(whole.carried());
    }

    private Map<String, List<String>> withoutPending(Map<String, List<String>> all) {
        Map<String, List<String>> fields = new LinkedHashMap<>(all);
        Set<String> answered = asked.stream().map(Asked::field).collect(Collectors.toSet());
        permissions.requests().stream().map(this::field).filter(field -> !answered.contains(field)).forEach(fields::remove);
        return fields;
    }

    @Override
    public boolean answered() {
        return whole.answered();
    }
}
