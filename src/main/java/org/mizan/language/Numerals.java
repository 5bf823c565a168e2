package org.mizan.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people write them: {@code 1,000}, {@code ٧٢}, {@code −3٫5}, {@code 10 000}. */
public final class Numerals {

    /** No exponents: {@code 1e999999999} is short to send and long to reckon with. */
    private static final Pattern NUMBER = Pattern.compile("[+-]? ?(\\d{1,30}\\.?|\\d{0,30}\\.\\d{1,30})");
    private static final Pattern GROUPED = Pattern.compile("[+-]? ?[1-9]\\d{0,2}([, ]\\d{3}){1,8}(\\.\\d{1,30})?");
    private static final Pattern COMMA_FOR_POINT = Pattern.compile("[+-]? ?\\d{1,30},\\d{1,30}");

    /**
     * The number that a text is; empty if it is none. Digits of all scripts; thousands may be set apart by {@code ,} {@code ٬} or a
     * space; the point is {@code .} or {@code ٫}, or a comma where it cannot set thousands apart ({@code 2,5}).
     */
    public static Optional<BigDecimal> parse(String text) {
        String plain = Folding.fold(text).replaceAll("[−‒–﹣]", "-").replace('،', ',');
        if (GROUPED.matcher(plain).matches()) {
            plain = plain.replaceAll("(?<=\\d)[, ]", "");
        } else if (COMMA_FOR_POINT.matcher(plain).matches()) {
            plain = plain.replace(',', '.');
        } else if (!NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.replace(" ", "")));
    }

    private Numerals() {
    }
}
