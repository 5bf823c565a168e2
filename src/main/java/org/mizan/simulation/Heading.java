package org.mizan.simulation;

import java.util.List;
import java.util.Optional;

/**
 * What every simulation has, of whatever kind. All texts are plain text in the lesson's language.
 *
 * @param id       unique in its lesson
 * @param outcome  the course outcome it is for, if it names one
 * @param formerly ids under which earlier play was kept
 * @param wish     what somebody in the story wants: the goals in words
 * @param debrief  a question to think about at the end; empty if there is none
 */
public record Heading(String id, Optional<String> outcome, List<String> formerly, String title, String wish, String debrief) {

    /** Of something that no learner sees. */
    static final Heading NONE = new Heading("", Optional.empty(), List.of(), "", "", "");

    public Heading {
        formerly = List.copyOf(formerly);
    }
}
