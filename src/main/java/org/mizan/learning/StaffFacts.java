package org.mizan.learning;

import java.util.Map;

import org.mizan.course.StaffFact;
import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.privacy.PersonId;

/** What the organisations of a learner say about themselves where lessons leave it to them. */
public interface StaffFacts {

    /**
     * @param language in which the lesson is read
     * @return what follows the lesson's words, in place of the general sentence; a fact that no organisation of the learner's has said is not in it
     */
    Map<StaffFact, Markup> of(PersonId person, Language language);
}
