package org.mizan.site;

/** Ways in which a request can fail, as a reader is told of them. */
public enum Mishap {

    BAD_REQUEST("bad-request"), FORBIDDEN("forbidden"), NOT_FOUND("not-found"), TOO_LARGE("too-large"), BUSY("busy"), BROKEN("broken");

    private final String word;

    Mishap(String word) {
        this.word = word;
    }

    /** A stable word for it. */
    public String word() {
        return word;
    }

    /** What an HTTP status means to a reader. */
    static Mishap of(int status) {
        return switch (status) {
            case 403 -> FORBIDDEN;
            case 404, 405, 406, 410 -> NOT_FOUND;
            case 413, 414, 431 -> TOO_LARGE;
            case 429, 503 -> BUSY;
            default -> status < 500 ? BAD_REQUEST : BROKEN;
        };
    }
}
