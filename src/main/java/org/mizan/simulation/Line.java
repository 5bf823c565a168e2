package org.mizan.simulation;

import java.util.List;

/**
 * A sentence that the engine has to say and that is put into words elsewhere: which sentence it is, and what it is given to say.
 *
 * @param word   the sentence, as templates choose it
 * @param names  words of the author, in the order in which the sentence speaks of them
 * @param number a number to say; 0 where there is none
 */
public record Line(String word, List<String> names, int number) {

    public Line {
        names = List.copyOf(names);
    }

    public static Line of(String word, String... names) {
        return new Line(word, List.of(names), 0);
    }

    public Line with(int number) {
        return new Line(word, names, number);
    }

    /** What it speaks of first; empty if nothing. */
    public String first() {
        return name(0);
    }

    public String second() {
        return name(1);
    }

    public String third() {
        return name(2);
    }

    private String name(int place) {
        return place < names.size() ? names.get(place) : "";
    }
}
