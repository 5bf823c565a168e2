package org.mizan.organisation;

import java.util.Collection;
import java.util.Set;

/** What an evidence pack is worth, all looks together. */
public enum EvidenceVerdict {

    VERIFIED,
    /** Nothing in it contradicts anything else; but who signed it is not known. */
    WHOLE,
    NOT_VERIFIED;

    private static final Set<EvidenceFinding> CONFIRMED = Set.of(EvidenceFinding.KEY_PUBLISHED, EvidenceFinding.KEY_GIVEN);

    static EvidenceVerdict of(Collection<EvidenceFinding> findings) {
        if (findings.stream().anyMatch(finding -> finding.outcome() == EvidenceFinding.Outcome.FAILED)) {
            return NOT_VERIFIED;
        }
        return findings.contains(EvidenceFinding.SIGNED) && findings.stream().anyMatch(CONFIRMED::contains) ? VERIFIED : WHOLE;
    }
}
