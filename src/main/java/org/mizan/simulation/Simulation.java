package org.mizan.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A simulation of one of the kinds, in one language; its translations have the same ids. */
public sealed interface Simulation permits Mirror, Permissions, Consent, Banner, Collect, Scenario, Request, Anonymise, Profile {

    Heading heading();

    /** The word after {@code kind:} in the source; templates choose by it. */
    String kind();

    /**
     * What a learner did, and what came of it: a pure function, which never throws, whatever the fields hold.
     *
     * @param fields as a page sent them or as they were kept
     */
    Run play(Map<String, List<String>> fields);

    /** Unique in its lesson. */
    default String id() {
        return heading().id();
    }

    /** The course outcome it is for, if it names one. */
    default Optional<String> outcome() {
        return heading().outcome();
    }

    /** Ids under which earlier play was kept. */
    default List<String> formerly() {
        return heading().formerly();
    }

    default String title() {
        return heading().title();
    }

    /** What somebody in the story wants. */
    default String wish() {
        return heading().wish();
    }

    /** A question to think about at the end; empty if there is none. */
    default String debrief() {
        return heading().debrief();
    }
}
