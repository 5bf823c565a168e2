package org.mizan.organisation;

import java.util.List;
import java.util.UUID;

/**
 * An assignment that stands, as a report heads its figures by it.
 *
 * @param courses in the order in which they are to be taken
 */
public record Asked(UUID assignment, String title, List<String> courses) {

    public Asked {
        courses = List.copyOf(courses);
    }
}
