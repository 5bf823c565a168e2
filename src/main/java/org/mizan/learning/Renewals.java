package org.mizan.learning;

import java.time.Instant;
import java.util.Optional;

import org.mizan.privacy.PersonId;

/** Whether somebody else wants a course completed again: the port to whoever may ask that of a learner. */
public interface Renewals {

    /** Since when a completion from before is not enough; empty if nobody asks for another one. */
    Optional<Instant> asked(PersonId person, String course);
}
