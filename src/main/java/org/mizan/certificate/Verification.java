package org.mizan.certificate;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came of verifying a document.
 *
 * @param checks in the order in which a reader wants to know
 * @param claims what the document says; it is worth as much as the verdict
 */
public record Verification(Verdict verdict, List<Check> checks, Claims claims) {

    /** What a document says of itself. */
    public record Claims(String achievement, String issuer, String issuerId, Optional<String> holder, Optional<OffsetDateTime> from,
            Optional<OffsetDateTime> until) {

        static final Claims NONE = new Claims("", "", "", Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether there is anything to show. */
        public boolean any() {
            return !achievement.isEmpty() || !issuer.isEmpty() || !issuerId.isEmpty();
        }
    }

    static Verification of(List<Check> checks, Claims claims) {
        var inOrder = checks.stream().sorted(Comparator.comparing(check -> check.finding().about())).toList();
        return new Verification(Verdict.of(inOrder), inOrder, claims);
    }

    static Verification failed(Check check) {
        return of(List.of(check), Claims.NONE);
    }

    /** Whether a finding is among the checks. */
    public boolean found(Finding finding) {
        return checks.stream().anyMatch(check -> check.finding() == finding);
    }
}
