package org.mizan.simulation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A learner's play of a {@link Request}: a pure function of the request and the form fields.
 *
 * <p>Fields, as a page sends them and as {@link #fields()} gives them back in normal form:
 * <ul>
 * <li>{@code part} = one value for each part that the letter holds
 * <li>{@code plan} = one value for each step that is to be done, in this order
 * <li>{@code predict.<thing>} = {@code yes} or {@code no}: will it be there at the end?
 * <li>{@code stage} and {@code reported}, as in every simulation
 * <li>submit buttons: {@code act} = {@code add.<step>}, {@code out.<step>}, {@code up.<step>}, {@code down.<step>}, {@code report} (it is sent),
 * {@code play} (compose it otherwise) or {@code again}
 * </ul>
 */
public final class RequestRun implements Run {

    static final String PART = "part";
    static final String PLAN = "plan";
    private static final String STAGE = "stage";
    private static final String REPORTED = "reported";

    /**
     * @param name  of the form field, with the values {@code yes} and {@code no}
     * @param there whether it is there at the end; not to be shown before the report
     */
    public record Prediction(String name, String label, Optional<Boolean> said, boolean there) {

        public boolean right() {
            return said.isPresent() && said.get() == there;
        }

        public boolean saidYes() {
            return said.orElse(false);
        }

        public boolean saidNo() {
            return !said.orElse(true);
        }
    }

    private final Request request;
    private final Sent given;
    private final RequestOutcome outcome;
    private final Stage stage;
    private final boolean incomplete;
    private final boolean reported;
    private @Nullable RequestReport report;

    /** Never throws, whatever the fields hold. */
    public static RequestRun of(Request request, Map<String, List<String>> fields) {
        return new RequestRun(request, new Sent(fields));
    }

    private RequestRun(Request request, Sent sent) {
        this.request = request;
        given = sent.acts("again") ? new Sent(Map.of()) : sent;
        outcome = request.evaluate(given.values(PART), changed(given.value(Sent.ACT).orElse("")));
        boolean wants = given.acts("report") || given.value(STAGE).filter("report"::equals).isPresent() && !given.acts("play");
        boolean ready = missing() == 0 && !outcome.plan().isEmpty();
        stage = !ready ? Stage.PREDICT : wants ? Stage.REPORT : Stage.PLAY;
        incomplete = given.acts("report") && !ready;
        reported = stage == Stage.REPORT || sent.value(REPORTED).filter("yes"::equals).isPresent();
    }

    /** The plan after the button that was pressed. */
    private List<String> changed(String act) {
        List<String> plan = new ArrayList<>(given.values(PLAN).stream().filter(step -> request.step(step).isPresent()).distinct().toList());
        int dot = act.indexOf('.');
        String step = act.substring(dot + 1);
        if (dot < 0 || request.step(step).isEmpty()) {
            return plan;
        }
        int at = plan.indexOf(step);
        switch (act.substring(0, dot)) {
            case "add" -> plan.addAll(at < 0 ? List.of(step) : List.of());
            case "out" -> plan.remove(step);
            case "up" -> move(plan, at, at - 1);
            case "down" -> move(plan, at, at + 1);
            default -> { }
        }
        return plan;
    }

    private static void move(List<String> plan, int from, int to) {
        if (from >= 0 && to >= 0 && to < plan.size()) {
            Collections.swap(plan, from, to);
        }
    }

    @Override
    public Request simulation() {
        return request;
    }

    /** Composing is predicting: what comes of it is hidden until it is sent; only when all is there to be sent, it is play. */
    @Override
    public Stage stage() {
        return stage;
    }

    /** To the sending and back. */
    @Override
    public boolean leadsItself() {
        return true;
    }

    /** The learner wanted to send it, but a step or a prediction is missing. */
    public boolean incomplete() {
        return incomplete;
    }

    /** How many predictions are missing. */
    public int missing() {
        return (int) predictions().stream().filter(one -> one.said().isEmpty()).count();
    }

    public RequestOutcome outcome() {
        return outcome;
    }

    public boolean isChosen(Request.Part part) {
        return outcome.parts().contains(part);
    }

    /** Steps that are not in the plan yet. */
    public List<Request.Step> rest() {
        return request.steps().stream().filter(step -> !outcome.plan().contains(step)).toList();
    }

    public List<Prediction> predictions() {
        return request.predictions().stream().map(thing -> {
            String name = "predict." + thing;
            return new Prediction(name, request.label(thing), given.yesOrNo(name), outcome.has(thing));
        }).toList();
    }

    public long rightPredictions() {
        return predictions().stream().filter(Prediction::right).count();
    }

    /** The letter as it stands: plain text, with placeholders for all that is personal. */
    public String letter() {
        return request.letter(outcome.parts());
    }

    /** The letter paragraph by paragraph. */
    public List<String> paragraphs() {
        return List.of(letter().split("\\n+"));
    }

    /** The letter as an address that holds it all: a browser can save it without asking anybody. */
    public String file() {
        return "data:text/plain;charset=utf-8," + URLEncoder.encode(letter(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The words of things and parts, one after the other. */
    public String labels(List<String> ids) {
        return ids.stream().map(request::label).collect(Collectors.joining(" · "));
    }

    /** Parts of which the author says why they are good or bad to have. */
    public List<Request.Part> advised() {
        return request.parts().stream().filter(part -> part.why().isPresent()).toList();
    }

    @Override
    public List<RequestReport.Judged> goals() {
        return RequestReport.judged(request, outcome);
    }

    /** Why something is there, or is not: parts and steps without which it would be otherwise. */
    @Override
    public List<Why> whys() {
        List<String> about = Stream.concat(request.goals().stream().map(Request.Goal::of), request.predictions().stream()).distinct().toList();
        return about.stream().map(id -> new Why(id, request.label(id), causes(id))).filter(Why::asks).toList();
    }

    private List<Cause> causes(String id) {
        return outcome.chosen().stream().filter(one -> !one.equals(id)).map(one -> new Cause(
                request.step(one).map(Request.Step::label).orElseGet(() -> request.label(one)), outcome.without(one).has(id) != outcome.has(id))).toList();
    }

    /** What the letter and the steps achieved; to be shown at the stage of that name. */
    public RequestReport report() {
        RequestReport found = report;
        if (found == null) {
            found = RequestReport.of(request, outcome);
            report = found;
        }
        return found;
    }

    @Override
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (!outcome.parts().isEmpty()) {
            fields.put(PART, outcome.parts().stream().map(Request.Part::id).toList());
        }
        predictions().forEach(one -> one.said().ifPresent(said -> fields.put(one.name(), List.of(said ? "yes" : "no"))));
        fields.putAll(remembered());
        return fields;
    }

    private Map<String, List<String>> remembered() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (!outcome.plan().isEmpty()) {
            fields.put(PLAN, outcome.plan().stream().map(Request.Step::id).toList());
        }
        fields.put(STAGE, List.of(stage.word()));
        if (reported) {
            fields.put(REPORTED, List.of("yes"));
        }
        return fields;
    }

    @Override
    public Map<String, List<String>> carried() {
        return stage == Stage.REPORT ? fields() : remembered();
    }

    /** Whether it was sent once. */
    @Override
    public boolean answered() {
        return reported;
    }
}
