package org.mizan.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That evidence about a person was exported, as that person reads it.
 *
 * @param by        the organisation's name
 * @param courses   ids of the courses whose completion it names
 * @param reference stands for the person in that pack
 */
public record Exported(OrganisationId organisation, String by, Instant when, List<String> courses, UUID reference) {

    public Exported {
        courses = List.copyOf(courses);
    }
}
