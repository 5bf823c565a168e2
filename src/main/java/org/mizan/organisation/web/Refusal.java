package org.mizan.organisation.web;

/** Why somebody was not taken out of an organisation. */
public enum Refusal {
    /** The box was not ticked. */
    UNSURE,
    /** Nobody would be left to manage it. */
    LAST_MANAGER,
    /** The account system does not answer. */
    UNREACHABLE
}
