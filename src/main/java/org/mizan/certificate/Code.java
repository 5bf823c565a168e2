package org.mizan.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What a certificate is looked up by: 16 letters and digits that cannot be mistaken for one another, 80 random bits.
 *
 * @param value without hyphens
 */
public record Code(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Code {
        if (value.length() != LENGTH || value.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("16 letters and digits make a code");
        }
    }

    /** A new one that nobody can guess. */
    public static Code random() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new Code(code.toString());
    }

    /** What somebody typed: hyphens, blanks and case do not count, and O, I and L are read as the digits that they look like. */
    public static Optional<Code> typed(String text) {
        String bare = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        try {
            return Optional.of(new Code(bare));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    /** As it is printed: in groups of four. */
    @Override
    public String toString() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }
}
