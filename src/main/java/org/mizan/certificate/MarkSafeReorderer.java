package org.mizan.certificate;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Joins Arabic letters for a PDF and puts them in the order in which they are drawn. Marks stay marks: shaped, a shadda would become a letter
 * with a width of its own, and "الرَّحمن" would fall apart.
 */
final class MarkSafeReorderer implements BidiReorderer {

    private static final int SHAPING = ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_FIXED_SPACES_NEAR | ArabicShaping.TEXT_DIRECTION_LOGICAL;

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    /** Shapes the letters alone, then puts the marks back between them. */
    @Override
    public String shapeText(String text) {
        var letters = new StringBuilder();
        text.chars().filter(letter -> !isMark(letter)).forEach(letter -> letters.append((char) letter));
        String shaped;
        try {
            // Lam and alef become one letter and leave a blank beside it, which must be told from a real one.
            shaped = new ArabicShaping(SHAPING).shape(letters.toString());
        } catch (ArabicShapingException unshaped) {
            return text;
        }
        var whole = new StringBuilder();
        int at = 0;
        for (char letter : text.toCharArray()) {
            if (isMark(letter)) {
                whole.append(letter);
                continue;
            }
            boolean eaten = shaped.charAt(at) == ' ' && letters.charAt(at) != ' ';
            if (!eaten) {
                whole.append(shaped.charAt(at));
            }
            at++;
        }
        return whole.toString();
    }

    @Override
    public String deshapeText(String text) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(text);
        } catch (ArabicShapingException unshaped) {
            return text;
        }
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Vowel signs, shadda, the dagger alef and the signs of the Quran that stand over or under a letter. */
    private static boolean isMark(int letter) {
        return letter >= 0x064B && letter <= 0x065F || letter == 0x0670
                || letter >= 0x06D6 && letter <= 0x06ED && letter != 0x06DD && letter != 0x06DE && letter != 0x06E5 && letter != 0x06E6 && letter != 0x06E9;
    }
}
