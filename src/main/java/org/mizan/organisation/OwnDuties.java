package org.mizan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.mizan.privacy.PersonId;

/** What organisations ask of somebody, for pages that show it to that person: the port to what {@code organisation} keeps. */
public interface OwnDuties {

    /** What is open, what is due first first. */
    List<OwnDuty> open(PersonId person);

    /**
     * @param organisation its name
     * @param title        what it calls it
     * @param overdue      whether the day and the days of grace are over
     */
    record OwnDuty(String organisation, String title, Duty duty, boolean overdue) {

        public String course() {
            return duty.course();
        }

        public Optional<LocalDate> due() {
            return duty.due();
        }
    }
}
