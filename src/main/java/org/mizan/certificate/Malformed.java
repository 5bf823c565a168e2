package org.mizan.certificate;

/** Some part of a document is not what it has to be; carries what a reader is told. */
final class Malformed extends Exception {

    private final transient Check check;

    Malformed(Finding finding, String detail) {
        super(finding + " " + detail, null, false, false);
        this.check = new Check(finding, detail);
    }

    Check check() {
        return check;
    }
}
