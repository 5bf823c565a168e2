package org.mizan.practice.web;

/**
 * The form of a question that is due.
 *
 * @param action  where it goes
 * @param card    the question, as its hidden field names it
 * @param version by what orders are mixed
 */
record AskingForm(String action, String card, String version) {

    /** Names of its hidden fields. */
    static final String CARD = "card";
    static final String VERSION = "version";
}
