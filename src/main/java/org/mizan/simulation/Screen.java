package org.mizan.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * A menu of the device while it is open.
 *
 * @param menu     what it shows
 * @param position where it lies, independent of language: places in the menus from the outermost in, as {@code 0.2}; empty for the first screen
 */
public record Screen(Menu menu, String position) {

    /** The position of one of its menus. */
    public String inner(int place) {
        return position.isEmpty() ? String.valueOf(place) : position + "." + place;
    }

    /** The screens from the first one to that at a position; as far as they exist. */
    static List<Screen> path(Menu device, String position) {
        List<Screen> path = new ArrayList<>();
        Screen at = new Screen(device, "");
        path.add(at);
        for (String place : position.split("\\.")) {
            int index = place.matches("[0-9]{1,3}") ? Integer.parseInt(place) : -1;
            if (index < 0 || index >= at.menu().menus().size()) {
                return path;
            }
            at = new Screen(at.menu().menus().get(index), at.inner(index));
            path.add(at);
        }
        return path;
    }
}
