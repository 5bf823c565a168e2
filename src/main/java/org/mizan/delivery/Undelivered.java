package org.mizan.delivery;

/** A message could not be delivered now; later it may. */
public final class Undelivered extends Exception {

    /** @param reason for the log: says nothing about the person */
    public Undelivered(String reason) {
        super(reason);
    }
}
