package org.mizan.learning.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.mizan.learning.Assessed;
import org.mizan.learning.Examination;

/**
 * The page of an assessment: how the reader stands in it, and what can be done now.
 *
 * @param assessed    of the learner who is signed in; empty for everybody else
 * @param answered    of the running attempt: how many items are answered
 * @param asked       of the running attempt: how many there are
 * @param missed      what the last attempt did not get right, and where it is taught; empty if it passed
 * @param lessonsOpen lessons of the course that are not done yet
 * @param renewable   the learner's completion may be renewed
 * @param closed      the learner wanted to begin, but may not now
 */
record AssessmentView(AssessmentPlace place, Optional<Assessed> assessed, int answered, int asked, List<AssessmentPlace.Taught> missed, int lessonsOpen,
        boolean renewable, boolean closed) {

    AssessmentView {
        missed = List.copyOf(missed);
    }

    /** Attempts that were handed in, the latest first. */
    public List<Examination> over() {
        List<Examination> over = new ArrayList<>(
                assessed.map(Assessed::attempts).orElse(List.of()).stream().filter(attempt -> !attempt.running()).toList());
        Collections.reverse(over);
        return over;
    }

    public String word() {
        return assessed.map(Assessed::word).orElse("");
    }

    public boolean mayBegin() {
        return assessed.filter(one -> one.admission().open()).isPresent();
    }

    public boolean anonymous() {
        return assessed.isEmpty();
    }
}
