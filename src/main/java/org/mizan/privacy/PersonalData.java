package org.mizan.privacy;

import java.util.List;

/** What every store has to offer that keeps something about people: to say what, to hand it out, and to erase it. */
public interface PersonalData {

    /** All tables of the store, column by column. */
    List<Ledger> describe();

    /** All that is held about the person, in a form that the person can read. */
    List<Held> export(PersonId person);

    /** Deletes all that is held about the person; runs in the transaction of the erasure. */
    void erase(PersonId person);
}
