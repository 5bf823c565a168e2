package org.mizan.certificate;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What a credential is worth, all checks together. */
public enum Verdict {

    VERIFIED, EXPIRED, REVOKED, NOT_VERIFIED, REVOCATION_UNKNOWN;

    private static final Set<Finding> WITHDRAWN = Set.of(Finding.REVOKED, Finding.SUSPENDED);

    /** A wrong signature outweighs everything, since then nothing that the document says is the issuer's; then the worse news comes first. */
    static Verdict of(Collection<Check> checks) {
        Set<Finding> failed = checks.stream().map(Check::finding).filter(finding -> finding.outcome() == Finding.Outcome.FAILED)
                .collect(Collectors.toSet());
        if (failed.stream().anyMatch(finding -> finding != Finding.ENDED && !WITHDRAWN.contains(finding))) {
            return NOT_VERIFIED;
        }
        if (failed.stream().anyMatch(WITHDRAWN::contains)) {
            return REVOKED;
        }
        if (failed.contains(Finding.ENDED)) {
            return EXPIRED;
        }
        boolean unsure = checks.stream().map(Check::finding)
                .anyMatch(finding -> finding.about() == Finding.About.REVOCATION && finding.outcome() == Finding.Outcome.UNSURE);
        return unsure ? REVOCATION_UNKNOWN : VERIFIED;
    }
}
