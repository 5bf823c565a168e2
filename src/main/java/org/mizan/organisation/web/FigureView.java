package org.mizan.organisation.web;

import java.util.Optional;

import org.mizan.organisation.Counts;

/**
 * One row of figures, with its bar.
 *
 * @param title   what is counted, in the organisation's words; empty for the members who are in no group
 * @param course  which course, where the row is about one
 * @param address where the lines behind the figures are
 */
public record FigureView(Optional<String> title, Optional<CourseTitle> course, Optional<String> address, Counts counts) {

    public Bar bar() {
        return Bar.of(counts);
    }
}
