package org.mizan.learning.web;

import org.mizan.learning.Item;

/**
 * All around an item of a running attempt.
 *
 * @param action where its form goes
 * @param number its place in the attempt, from 1
 * @param next   the address behind it: the next item, or the overview
 */
record ItemStage(Item item, String action, int number, int total, String next) {

    public String id() {
        return item.id();
    }

    public boolean last() {
        return number == total;
    }
}
