package org.mizan.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An app asks for one thing after another, and each answer decides what works and what flows to whom. Inside is a {@link Mirror} whose
 * settings are the requests. What was not answered yet is refused.
 *
 * @param app      its name
 * @param requests in the order in which the app asks
 * @param features what works or does not
 * @param whole    the mirror in which a feature that works is something that reaches {@link #WORKS}; all goals and predictions are its
 * @param shown    the same mirror without features: who learns what
 */
public record Permissions(Heading heading, String app, List<Request> requests, List<Feature> features, Mirror whole, Mirror shown)
        implements Simulation {

    /** The answers that an app can get, the most generous first. */
    public static final List<String> ANSWERS = List.of("always", "in-use", "once", "never");
    /** The answer that gives nothing. */
    public static final String NEVER = "never";
    /** Whom a feature reaches that works: no id of an author looks like this. */
    static final String WORKS = "WORKS";
    private static final String FEATURE = "F-";

    /**
     * @param says    the app's own words
     * @param moment  when in the story it asks; empty if nothing is said of it
     * @param answers in file order; one of them is {@link #NEVER}
     * @param pattern the family of deceptive design at work, if any
     */
    public record Request(String id, String label, String says, String moment, List<Mirror.Option> answers, Optional<String> pattern) {

        public Request {
            answers = List.copyOf(answers);
        }

        Mirror.Setting setting() {
            return new Mirror.Setting(id, label, answers, NEVER, List.of(), pattern);
        }
    }

    /** @param when it works */
    public record Feature(String id, String label, Condition when) {
    }

    /** What flows when, as the author wrote it. */
    public record Model(List<Mirror.Audience> audiences, List<Mirror.Datum> data, List<Mirror.Flow> flows, List<Mirror.Inference> inferences,
            List<Mirror.Goal> goals, List<Mirror.Cell> predictions) {
    }

    public Permissions {
        requests = List.copyOf(requests);
        features = List.copyOf(features);
    }

    /** @param model goals and predictions about features name {@link #works} */
    public static Permissions of(Heading heading, String app, List<Request> requests, List<Feature> features, Model model) {
        List<Mirror.Setting> settings = requests.stream().map(Request::setting).toList();
        Mirror shown = new Mirror(heading, "phone", model.audiences(), model.data(), settings, model.flows(), model.inferences(), List.of(), List.of());
        List<Mirror.Audience> audiences = new ArrayList<>(model.audiences());
        audiences.add(new Mirror.Audience(WORKS, "", Optional.empty()));
        List<Mirror.Datum> data = new ArrayList<>(model.data());
        List<Mirror.Flow> flows = new ArrayList<>(model.flows());
        features.forEach(feature -> {
            data.add(new Mirror.Datum(FEATURE + feature.id(), feature.label(), Optional.empty()));
            flows.add(new Mirror.Flow(FEATURE + feature.id(), new Mirror.To(WORKS), feature.when(), Optional.empty()));
        });
        Mirror whole = new Mirror(heading, "phone", audiences, data, settings, flows, model.inferences(), model.goals(), model.predictions());
        return new Permissions(heading, app, requests, features, whole, shown);
    }

    /** The cell that is known while a feature works. */
    public static Mirror.Cell works(String feature) {
        return new Mirror.Cell(WORKS, FEATURE + feature);
    }

    static boolean isFeature(Mirror.Cell cell) {
        return cell.audience().equals(WORKS);
    }

    /** The feature that a cell or datum of the whole mirror stands for. */
    public Optional<Feature> feature(String datum) {
        return features.stream().filter(feature -> datum.equals(FEATURE + feature.id())).findFirst();
    }

    @Override
    public String kind() {
        return "permissions";
    }

    @Override
    public PermissionsRun play(Map<String, List<String>> fields) {
        return new PermissionsRun(this, fields);
    }
}
