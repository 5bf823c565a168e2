package org.mizan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a broker comes to a conclusion: premises first, nothing twice.
 *
 * @param shares what was shared and is used
 * @param steps  the conclusions on the way, the last of which is what is explained
 */
public record ProfileChain(List<String> shares, List<Step> steps) {

    public ProfileChain {
        shares = List.copyOf(shares);
        steps = List.copyOf(steps);
    }

    /**
     * @param from words of what it is concluded from
     * @param rule the author's rule
     */
    public record Step(List<String> from, Profile.Conclusion gives, Profile.Rule rule) {

        public Step {
            from = List.copyOf(from);
        }

        public String fromWords() {
            return String.join(" + ", from);
        }
    }

    static ProfileChain of(Profile profile, Reason reason) {
        Set<String> shares = new LinkedHashSet<>();
        Set<Step> steps = new LinkedHashSet<>();
        tell(profile, reason, shares, steps);
        return new ProfileChain(new ArrayList<>(shares), new ArrayList<>(steps));
    }

    private static void tell(Profile profile, Reason reason, Set<String> shares, Set<Step> steps) {
        if (reason instanceof Reason.Inferred inferred) {
            inferred.from().forEach(premise -> tell(profile, premise, shares, steps));
            List<String> from = inferred.from().stream().map(premise -> premise.what().datum().id()).toList();
            String gives = inferred.what().datum().id();
            Optional<Profile.Rule> rule = profile.rules().stream().filter(one -> one.gives().equals(gives) && Set.copyOf(one.from()).equals(Set.copyOf(from))
                    && inferred.why().filter(one.why()::equals).isPresent()).findFirst();
            rule.flatMap(one -> profile.conclusion(gives).map(conclusion -> new Step(from.stream().map(profile::label).toList(), conclusion, one))).ifPresent(steps::add);
        } else {
            shares.add(reason.what().datum().label());
        }
    }
}
