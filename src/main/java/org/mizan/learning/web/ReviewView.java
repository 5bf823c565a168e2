package org.mizan.learning.web;

import java.util.List;
import java.util.Optional;

import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.learning.Assessed;
import org.mizan.learning.Examination;
import org.mizan.learning.Grade;

/**
 * An attempt that was handed in: how it was marked, and why.
 *
 * @param grade    item by item; empty if its version is not kept any more
 * @param items    ready to be shown
 * @param language that the items are written in
 * @param missed   what was not wholly right, and where it is taught; empty if it passed
 */
record ReviewView(AssessmentPlace place, Examination attempt, Optional<Grade> grade, List<Markup> items, Language language,
        List<AssessmentPlace.Taught> missed, Assessed assessed) {

    ReviewView {
        items = List.copyOf(items);
        missed = List.copyOf(missed);
    }

    public boolean foreign() {
        return !language.equals(place.language());
    }

    public Examination.Result result() {
        return attempt.result().orElseThrow();
    }

    public boolean mayBegin() {
        return assessed.admission().open();
    }
}
