package org.mizan.simulation;

import java.util.List;
import java.util.Optional;

/**
 * The end of a {@link ProfileRun}.
 *
 * @param errors   conclusions that are wrong
 * @param unasked  sensitive conclusions that no goal speaks of
 * @param beyond   things kept back that could have stayed shared, and all goals would still be met
 * @param shortest the things to share or keep otherwise than at the beginning, in a solution with the fewest changes; empty if none was found
 */
public record ProfileReport(List<ProfileRun.Concluded> errors, List<ProfileRun.Concluded> unasked, List<Profile.Share> beyond, Optional<List<ProfileRun.Choice>> shortest) {

    public ProfileReport {
        errors = List.copyOf(errors);
        unasked = List.copyOf(unasked);
        beyond = List.copyOf(beyond);
    }

    static ProfileReport of(ProfileRun run, MirrorOutcome outcome) {
        Profile profile = run.simulation();
        MirrorReport mirror = MirrorReport.of(profile.model(), outcome);
        List<ProfileRun.Concluded> concluded = run.concluded();
        return new ProfileReport(concluded.stream().filter(ProfileRun.Concluded::error).toList(),
                concluded.stream().filter(one -> one.conclusion().sensitive().isPresent()
                        && profile.goals().stream().noneMatch(goal -> goal.of().equals(one.conclusion().id()))).toList(),
                mirror.lockedBeyondNeed().stream().filter(one -> one.option().id().equals(Profile.NO)).flatMap(one -> share(profile, one).stream()).toList(),
                mirror.shortestWay().map(way -> way.stream().flatMap(one -> share(profile, one).stream()
                        .map(share -> new ProfileRun.Choice(share, "share." + share.id(), one.option().id().equals(Profile.YES)))).toList()));
    }

    private static Optional<Profile.Share> share(Profile profile, Chosen chosen) {
        return profile.shares().stream().filter(share -> share.id().equals(chosen.setting().id())).findFirst();
    }
}
