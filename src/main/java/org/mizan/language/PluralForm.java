package org.mizan.language;

import java.util.Locale;

/** Which form of a noun follows a number (the categories of Unicode CLDR). Arabic has all six. */
public enum PluralForm {

    ZERO, ONE, TWO, FEW, MANY, OTHER;

    /** The form for a whole number in a language; languages that nothing is known of have {@link #ONE} for 1 and {@link #OTHER} else. */
    public static PluralForm of(Language language, long number) {
        if (language.equals(Language.ARABIC)) {
            return arabic(Math.abs(number));
        }
        return number == 1 ? ONE : OTHER;
    }

    private static PluralForm arabic(long number) {
        if (number <= 2) {
            return values()[(int) number];
        }
        long lastTwo = number % 100;
        return lastTwo >= 3 && lastTwo <= 10 ? FEW : lastTwo >= 11 ? MANY : OTHER;
    }

    /** The name in lower case, as messages choose by it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
