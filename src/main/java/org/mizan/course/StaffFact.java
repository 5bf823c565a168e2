package org.mizan.course;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a lesson leaves to the learner's own organisation to say. */
public enum StaffFact {

    /** Whom to tell when data was lost or sent astray. */
    INCIDENT_CONTACT,
    /** Whom to ask about one's data. */
    DATA_PROTECTION_OFFICER,
    /** Where the organisation's own rules can be read. */
    POLICY,
    /** How long it keeps what it is told about those who left. */
    RETENTION;

    /** As lessons name it, such as {@code incident-contact}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which one a lesson means; empty if it is none. */
    public static Optional<StaffFact> of(String word) {
        return Arrays.stream(values()).filter(fact -> fact.word().equals(word)).findFirst();
    }
}
