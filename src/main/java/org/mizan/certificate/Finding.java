package org.mizan.certificate;

/**
 * What one look at a credential found: what was looked at, and how it came out. Each has a sentence in the messages.
 */
public enum Finding {

    READ(About.FILE, Outcome.PASSED), UNREADABLE(About.FILE, Outcome.FAILED), TOO_LARGE(About.FILE, Outcome.FAILED),

    TERMS_KNOWN(About.TERMS, Outcome.PASSED), CONTEXT_MISSING(About.TERMS, Outcome.FAILED), CONTEXT_UNKNOWN(About.TERMS, Outcome.FAILED),
    TERM_UNDEFINED(About.TERMS, Outcome.FAILED), TOO_TANGLED(About.TERMS, Outcome.FAILED),

    BADGE(About.KIND, Outcome.PASSED), STATUS_LIST(About.KIND, Outcome.PASSED), OTHER_KIND(About.KIND, Outcome.FAILED),

    COMPLETE(About.CONTENT, Outcome.PASSED), INCOMPLETE(About.CONTENT, Outcome.FAILED), MISSHAPEN(About.CONTENT, Outcome.FAILED),

    SIGNED(About.SIGNATURE, Outcome.PASSED), UNSIGNED(About.SIGNATURE, Outcome.FAILED), SIGNATURE_WRONG(About.SIGNATURE, Outcome.FAILED),
    PROOF_MALFORMED(About.SIGNATURE, Outcome.FAILED), PROOF_UNKNOWN(About.SIGNATURE, Outcome.FAILED), PROOF_EXPIRED(About.SIGNATURE, Outcome.FAILED),
    KEY_MALFORMED(About.SIGNATURE, Outcome.FAILED), KEY_UNKNOWN(About.SIGNATURE, Outcome.FAILED), KEY_MISSING(About.SIGNATURE, Outcome.FAILED),
    KEY_UNREACHABLE(About.SIGNATURE, Outcome.FAILED),

    SIGNER_CONFIRMED(About.SIGNER, Outcome.PASSED), SIGNER_UNCONFIRMED(About.SIGNER, Outcome.UNSURE), SIGNER_OTHER(About.SIGNER, Outcome.FAILED),

    BEGUN(About.START, Outcome.PASSED), NOT_BEGUN(About.START, Outcome.FAILED), START_MISSING(About.START, Outcome.FAILED),

    ENDLESS(About.END, Outcome.PASSED), NOT_ENDED(About.END, Outcome.PASSED), ENDED(About.END, Outcome.FAILED), END_MALFORMED(About.END, Outcome.FAILED),

    IRREVOCABLE(About.REVOCATION, Outcome.PASSED), NOT_REVOKED(About.REVOCATION, Outcome.PASSED), REVOKED(About.REVOCATION, Outcome.FAILED),
    SUSPENDED(About.REVOCATION, Outcome.FAILED), STATUS_UNREACHABLE(About.REVOCATION, Outcome.UNSURE),
    STATUS_UNKNOWN(About.REVOCATION, Outcome.UNSURE), STATUS_WRONG(About.REVOCATION, Outcome.UNSURE);

    private final About about;
    private final Outcome outcome;

    Finding(About about, Outcome outcome) {
        this.about = about;
        this.outcome = outcome;
    }

    /** What was looked at. */
    public About about() {
        return about;
    }

    /** How it came out. */
    public Outcome outcome() {
        return outcome;
    }

    /** What is looked at, in the order in which a reader wants to know. */
    public enum About {
        FILE, KIND, TERMS, CONTENT, SIGNATURE, SIGNER, START, END, REVOCATION
    }

    /** How a look came out. */
    public enum Outcome {
        PASSED, FAILED,
        /** Nobody can say from here. */
        UNSURE
    }
}
