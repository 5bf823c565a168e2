package org.mizan.organisation.web;

/** Why no evidence pack was made. Each has a sentence in the messages, and stands at the field that it is about. */
public enum EvidenceProblem {

    DAY("from"), ORDER("until"), COURSE("course"), NOTHING("assignment"), TOO_MUCH("from");

    private final String field;

    EvidenceProblem(String field) {
        this.field = field;
    }

    /** The id of the field where it can be put right. */
    public String field() {
        return field;
    }
}
