package org.mizan.organisation;

/** What one look at an evidence pack found, and how it came out. Each has a sentence in the messages. */
public enum EvidenceFinding {

    READ(Outcome.PASSED), UNREADABLE(Outcome.FAILED), PART_MISSING(Outcome.FAILED), PART_ADDED(Outcome.FAILED),

    CHAINED(Outcome.PASSED), LINE_UNREADABLE(Outcome.FAILED), LINE_MISSHAPEN(Outcome.FAILED), LINE_CHANGED(Outcome.FAILED),
    END_UNSURE(Outcome.FAILED), LINE_MISSING(Outcome.FAILED), LINE_TWICE(Outcome.FAILED), LINE_MOVED(Outcome.FAILED), LINE_ADDED(Outcome.FAILED),
    CUT_OFF(Outcome.FAILED), COUNT_WRONG(Outcome.FAILED),

    SIGNED(Outcome.PASSED), SIGNATURE_MALFORMED(Outcome.FAILED), SIGNATURE_WRONG(Outcome.FAILED), SIGNER_OTHER(Outcome.FAILED),

    KEY_PUBLISHED(Outcome.PASSED), KEY_GIVEN(Outcome.PASSED), KEY_UNCONFIRMED(Outcome.UNSURE), KEY_UNREACHABLE(Outcome.UNSURE),
    KEY_NOT_LISTED(Outcome.FAILED), KEY_OTHER(Outcome.FAILED), KEY_MISSING(Outcome.FAILED),

    PAGE_SAME(Outcome.PASSED), PAGE_OTHER(Outcome.FAILED), PAGE_ABSENT(Outcome.UNSURE), README_OTHER(Outcome.FAILED);

    private final Outcome outcome;

    EvidenceFinding(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** How a look came out. */
    public enum Outcome {
        PASSED("+"), FAILED("-"),
        /** Nobody can say from here. */
        UNSURE("?");

        private final String sign;

        Outcome(String sign) {
            this.sign = sign;
        }

        /** As the command prints it. */
        public String sign() {
            return sign;
        }
    }
}
