package org.mizan.delivery;

/**
 * Brings the messages of one kind to their receiver. Messages of one person come one after another, those of one kind in the order in which they
 * were due. A message that is in doubt, because the process ended while it was under way, comes once more: a carrier must not mind.
 */
public interface Carrier {

    /** The kind of messages that it takes; no other carrier takes them. A word or two, joined by hyphens. */
    String kind();

    /**
     * Delivers a message, outside of any transaction. It has five minutes; after that the message is taken for lost on the way and tried again.
     *
     * @throws Undelivered if it cannot be delivered now: it is tried again later
     */
    void carry(Message message) throws Undelivered;
}
