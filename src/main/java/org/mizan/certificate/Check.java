package org.mizan.certificate;

/**
 * One look at a credential.
 *
 * @param detail what it was about, out of the document or about an address; may be empty, and is never to be trusted
 */
public record Check(Finding finding, String detail) {

    /** As much of a stranger's document as a page repeats. */
    private static final int LONGEST = 200;

    public Check {
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
    }

    static Check of(Finding finding) {
        return new Check(finding, "");
    }
}
