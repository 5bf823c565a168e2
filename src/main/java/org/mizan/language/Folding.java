package org.mizan.language;

import java.text.Normalizer;
import java.util.Locale;

/** Folds differences of spelling that no learner should fail by. */
public final class Folding {

    /**
     * NFKC, lower case, one space, no diacritics or tatweel; أإآٱ→ا, ؤ→و, ئىی→ي, ة→ه, ک→ك, ء dropped; digits of all scripts to ASCII,
     * {@code ٫} → {@code .}, {@code ٬} dropped. A leading ال stays: authors list it.
     */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        Normalizer.normalize(plain.replaceAll("[أإآٱ]", "ا").replace('ؤ', 'و').replaceAll("[ئىی]", "ي").replace('ة', 'ه').replace('ک', 'ك'),
                Normalizer.Form.NFD).codePoints().forEach(c -> append(folded, c));
        return Normalizer.normalize(folded, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private static void append(StringBuilder folded, int c) {
        boolean dropped = c == 'ء' || c == '\u0640' || c == '\u066C' || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.FORMAT;
        if (c == '\u066B') {
            folded.append('.');
        } else if (Character.isSpaceChar(c)) {
            folded.append(' ');
        } else if (Character.isDigit(c)) {
            folded.append(Character.digit(c, 10));
        } else if (!dropped) {
            folded.appendCodePoint(c);
        }
    }

    private Folding() {
    }
}
