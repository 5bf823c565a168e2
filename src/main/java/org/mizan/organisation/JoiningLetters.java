package org.mizan.organisation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A joining code as it is printed: 12 letters that cannot be mistaken for one another or for digits, 53 random bits.
 *
 * @param value without hyphens
 */
public record JoiningLetters(String value) {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    public JoiningLetters {
        if (value.length() != LENGTH || value.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("12 letters make a joining code");
        }
    }

    /** New ones that nobody can guess. */
    public static JoiningLetters random() {
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new JoiningLetters(letters.toString());
    }

    /** What somebody typed: hyphens, blanks and case do not count. Empty if it can be no code. */
    public static Optional<JoiningLetters> typed(String text) {
        String bare = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}\\p{Cf}]", "");
        try {
            return Optional.of(new JoiningLetters(bare));
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
