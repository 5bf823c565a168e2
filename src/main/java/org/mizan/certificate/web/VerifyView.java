package org.mizan.certificate.web;

import java.util.List;
import java.util.Optional;

import org.mizan.certificate.Check;
import org.mizan.certificate.Finding;
import org.mizan.certificate.Verdict;
import org.mizan.certificate.Verification;
import org.mizan.language.Language;

/**
 * What came of a verification, for a page.
 *
 * @param withdrawal where whoever looks after the site may take the certificate back; empty for everybody else, and for strangers' certificates
 */
public record VerifyView(Verification verification, Optional<Day> from, Optional<Day> until, Optional<String> withdrawal) {

    static VerifyView of(Verification verification, Language language, Optional<String> withdrawal) {
        return new VerifyView(verification, verification.claims().from().map(moment -> Day.of(moment.toInstant(), language)),
                verification.claims().until().map(moment -> Day.of(moment.toInstant(), language)), withdrawal);
    }

    public Verdict verdict() {
        return verification.verdict();
    }

    /** How the page sets it off: as good news, as bad news, or as neither. */
    public String tone() {
        return switch (verdict()) {
            case VERIFIED -> "do";
            case NOT_VERIFIED, REVOKED -> "warning";
            case EXPIRED, REVOCATION_UNKNOWN -> "tip";
        };
    }

    public List<Check> checks() {
        return verification.checks();
    }

    /** Whether the signature is good but nothing shows whose it is, which a reader has to be told beside the verdict. */
    public boolean signerUnconfirmed() {
        return verification.found(Finding.SIGNER_UNCONFIRMED);
    }
}
