package org.mizan.learning;

import java.time.Instant;
import java.util.Map;

import org.mizan.privacy.PersonId;

/** Whether somebody else wants courses completed again: the port to whoever may ask that of a learner. */
public interface Renewals {

    /** By course, since when a completion from before is not enough; a course that nobody asks for again is not in it. */
    Map<String, Instant> asked(PersonId person);
}
