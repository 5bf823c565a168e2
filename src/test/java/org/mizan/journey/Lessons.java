package org.mizan.journey;

/** Lessons of the shipped course, by address without language, and what is in them. */
final class Lessons {

    static final String COURSE = "/courses/privacy-settings";
    /** A mirror and then a quiz. */
    static final String AUDIENCES = COURSE + "/who-can-see/audiences";
    static final String MIRROR = "mariam-shows-her-books";
    static final String QUIZ = "audiences-check";
    /** A mirror, a reflection and a quiz that asks how sure one is. */
    static final String BEING_FOUND = COURSE + "/who-can-see/being-found";
    static final String REFLECTION = "one-door";

    private Lessons() {
    }
}
