package org.mizan.house.faults.quiz.store;

import java.util.UUID;
import org.mizan.privacy.PersonId;

/** Stores about a person and answers to nobody. */
class Answers {

    PersonId person = new PersonId(new UUID(0, 0));
}
