package org.mizan.learning.web;

import java.util.List;

import org.mizan.language.Markup;
import org.mizan.learning.Examination;

/**
 * A running attempt: one of its items, or all of them before it is handed in.
 *
 * @param stops  all items
 * @param number place of the item that is shown, from 1; 0 for the overview
 * @param item   the item, ready to be shown
 * @param lost   its version is not kept any more, so that it cannot go on
 */
record ExaminationView(AssessmentPlace place, Examination attempt, List<Stop> stops, int number, Markup item, boolean lost) {

    ExaminationView {
        stops = List.copyOf(stops);
    }

    /** @param name of a simulation its title, else empty */
    record Stop(int number, String address, String name, boolean answered) {
    }

    public int total() {
        return stops.size();
    }

    public int done() {
        return (int) stops.stream().filter(Stop::answered).count();
    }

    /** Items without an answer. */
    public List<Stop> open() {
        return stops.stream().filter(stop -> !stop.answered()).toList();
    }

    public String overview() {
        return place.attempt(attempt.number());
    }

    public String handIn() {
        return overview() + "/submission";
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public String previous() {
        return stops.get(number - 2).address();
    }
}
