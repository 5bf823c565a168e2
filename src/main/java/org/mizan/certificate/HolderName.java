package org.mizan.certificate;

import java.text.Normalizer;
import java.util.Optional;

/** A name that somebody wants written into a badge. */
public final class HolderName {

    /** In characters; the longest that fits on the paper. */
    public static final int LONGEST = 80;

    /**
     * A name as it is written: blanks in between once, no signs that nobody sees and that could turn the line around.
     *
     * @return empty if nothing is left of it, or it is too long
     */
    public static Optional<String> typed(String text) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\u200c\\u200d]]", "")
                .replaceAll("[\\p{Cc}\\p{Z}\\s]+", " ").strip();
        return name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST ? Optional.empty() : Optional.of(name);
    }

    /** Whether there is a name that is too long, which is another thing than none. */
    public static boolean tooLong(String text) {
        return !text.isBlank() && typed(text).isEmpty();
    }

    private HolderName() {
    }
}
