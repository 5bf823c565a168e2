package org.mizan.house.faults.language;

/** The other half of a circle. */
public final class Spoken {

    public static final Object WORD = new Object();

    private Spoken() {
    }
}
