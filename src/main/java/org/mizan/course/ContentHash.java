package org.mizan.course;

/**
 * Which version of a lesson or course something is about.
 *
 * @param value SHA-256 in 64 lower-case hexadecimal digits
 */
public record ContentHash(String value) {

    public ContentHash {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
