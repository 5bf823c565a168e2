package org.mizan.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A learner's play of a {@link Profile}: a pure function of the profile and the form fields.
 *
 * <p>Fields, besides those of {@link Steps}, as a page sends them and as {@link #fields()} gives them back in normal form:
 * <ul>
 * <li>{@code share.<id>} = {@code yes} or {@code no}
 * <li>{@code predict.<conclusion>} = {@code yes} or {@code no}: will the broker conclude this from what I share in the end?
 * </ul>
 */
public final class ProfileRun implements Run {

    /**
     * @param name of the form field, with the values {@code yes} and {@code no}
     * @param made the broker concludes it; not to be shown before the report
     */
    public record Prediction(String name, Profile.Conclusion conclusion, Optional<Boolean> said, boolean made) {

        public boolean right() {
            return said.isPresent() && said.get() == made;
        }

        public boolean saidYes() {
            return said.orElse(false);
        }

        public boolean saidNo() {
            return !said.orElse(true);
        }
    }

    /** @param shared as the learner has it */
    public record Choice(Profile.Share share, String name, boolean shared) {

        public boolean changed() {
            return shared != share.shared();
        }
    }

    /**
     * What the broker concludes.
     *
     * @param chains how, the shortest first
     * @param cuts   things each of which, if it alone were kept back, would leave the broker without this conclusion
     */
    public record Concluded(Profile.Conclusion conclusion, List<ProfileChain> chains, List<Profile.Share> cuts) {

        public Concluded {
            chains = List.copyOf(chains);
            cuts = List.copyOf(cuts);
        }

        public String cutWords() {
            return String.join(" · ", cuts.stream().map(Profile.Share::label).toList());
        }

        /** It is not so: the broker's error. */
        public boolean error() {
            return !conclusion.holds();
        }
    }

    /** A goal as it stands. */
    public record Judged(Profile.Goal goal, String label, boolean met) implements Run.Goal {

        @Override
        public String id() {
            return (goal.keep() ? "keep." : "never.") + goal.of();
        }
    }

    private final Profile profile;
    private final Steps steps;
    private final MirrorOutcome outcome;
    private @Nullable ProfileReport report;

    /** Never throws, whatever the fields hold. */
    public static ProfileRun of(Profile profile, Map<String, List<String>> fields) {
        return new ProfileRun(profile, Steps.of(fields, !profile.predictions().isEmpty(),
                sent -> profile.predictions().stream().allMatch(one -> sent.yesOrNo("predict." + one).isPresent())));
    }

    private ProfileRun(Profile profile, Steps steps) {
        this.profile = profile;
        this.steps = steps;
        Map<String, String> configuration = new LinkedHashMap<>();
        profile.shares().forEach(share -> steps.given().yesOrNo("share." + share.id())
                .ifPresent(shared -> configuration.put(share.id(), shared ? Profile.YES : Profile.NO)));
        outcome = profile.model().evaluate(configuration);
    }

    @Override
    public Profile simulation() {
        return profile;
    }

    @Override
    public Stage stage() {
        return steps.stage();
    }

    /** The learner wanted to go on, but a prediction is missing. */
    public boolean incomplete() {
        return steps.incomplete();
    }

    /** Everything that can be shared, as it stands. */
    public List<Choice> choices() {
        Map<String, String> now = outcome.configuration();
        return profile.shares().stream().map(share -> new Choice(share, "share." + share.id(), Profile.YES.equals(now.get(share.id())))).toList();
    }

    /** The gains that are there now. */
    public List<Profile.Gain> gained() {
        return profile.gains().stream().filter(gain -> outcome.knows(Profile.SELF, gain.id())).toList();
    }

    /** The words of shares, one after the other. */
    public String labels(List<String> ids) {
        return String.join(" · ", ids.stream().map(profile::label).toList());
    }

    /** What the broker concludes now, in file order. */
    public List<Concluded> concluded() {
        return profile.conclusions().stream().filter(one -> outcome.knows(Profile.BROKER, one.id()))
                .map(one -> new Concluded(one, outcome.why(new Mirror.Cell(Profile.BROKER, one.id())).stream().map(reason -> ProfileChain.of(profile, reason)).toList(), cuts(one)))
                .toList();
    }

    private List<Profile.Share> cuts(Profile.Conclusion conclusion) {
        return IntStream.range(0, profile.shares().size()).filter(i -> choices().get(i).shared() && !kept(i).knows(Profile.BROKER, conclusion.id()))
                .mapToObj(profile.shares()::get).toList();
    }

    /** What would be, if one thing more were kept back. */
    private MirrorOutcome kept(int share) {
        return outcome.with(share, 1);
    }

    /** How many of the broker's conclusions are wrong. */
    public int errors() {
        return (int) concluded().stream().filter(Concluded::error).count();
    }

    public List<Prediction> predictions() {
        return profile.predictions().stream().flatMap(id -> profile.conclusion(id).stream()).map(one -> {
            String name = "predict." + one.id();
            return new Prediction(name, one, steps.given().yesOrNo(name), outcome.knows(Profile.BROKER, one.id()));
        }).toList();
    }

    /** How many predictions are still to be made. */
    public int missing() {
        return (int) predictions().stream().filter(one -> one.said().isEmpty()).count();
    }

    public long rightPredictions() {
        return predictions().stream().filter(Prediction::right).count();
    }

    @Override
    public List<Judged> goals() {
        return profile.goals().stream().map(goal -> new Judged(goal, profile.label(goal.of()),
                outcome.knows(goal.keep() ? Profile.SELF : Profile.BROKER, goal.of()) == goal.keep())).toList();
    }

    /** Why the broker comes to a conclusion: what is shared, and whether the shortest chain leans on it. */
    @Override
    public List<Why> whys() {
        return concluded().stream().map(one -> new Why(one.conclusion().id(), one.conclusion().label(), choices().stream().filter(Choice::shared)
                .map(choice -> new Cause(choice.share().label(), one.chains().stream().anyMatch(chain -> chain.shares().contains(choice.share().label())))).toList()))
                .filter(Why::asks).toList();
    }

    /** What the present choices achieve and cost; to be shown at the stage of that name. */
    public ProfileReport report() {
        ProfileReport found = report;
        if (found == null) {
            found = ProfileReport.of(this, outcome);
            report = found;
        }
        return found;
    }

    @Override
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        choices().forEach(one -> fields.put(one.name(), List.of(one.shared() ? Profile.YES : Profile.NO)));
        predictions().forEach(one -> one.said().ifPresent(said -> fields.put(one.name(), List.of(said ? "yes" : "no"))));
        steps.remember(fields);
        return fields;
    }

    @Override
    public Map<String, List<String>> carried() {
        Map<String, List<String>> carried = fields();
        if (stage() != Stage.REPORT) {
            choices().forEach(one -> carried.remove(one.name()));
        }
        if (stage() == Stage.PREDICT) {
            predictions().forEach(one -> carried.remove(one.name()));
        }
        return carried;
    }

    @Override
    public boolean answered() {
        return steps.reported();
    }
}
