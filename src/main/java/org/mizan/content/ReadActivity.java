package org.mizan.content;

import java.util.List;
import java.util.Optional;

import org.mizan.course.Activity;

/**
 * What came of a fenced block.
 *
 * @param id       as written, even if it is malformed or missing
 * @param activity empty if the block is too broken to be shown
 * @param whole    nothing in it was a finding, so that it can be held against its translation
 */
record ReadActivity(String kind, String id, Place place, Optional<Activity> activity, boolean whole, List<Part> parts) {

    Part part() {
        return new Part("activity", id, kind, place, parts);
    }
}
