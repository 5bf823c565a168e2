package org.mizan.organisation;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where mail reaches somebody, in the one spelling in which two of them are compared: in lower case, the domain in the letters of the network
 * ({@code xn--…}). Small and capital letters before the {@code @} may in theory be two people; in practice they never are, and nobody is to be
 * invited twice.
 */
public record MailAddress(String text) {

    /** RFC 5321, 4.5.3.1: a path of 256 with its brackets. */
    static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    /** RFC 5322, 3.2.3: {@code dot-atom}. Quoted forms are left out: hardly anybody has one, and they can hold anything. */
    private static final Pattern LOCAL = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    /** What spreadsheets and right-to-left editors leave around a word. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00A0\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+"
            + "|[\\s\\u00A0\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+$");

    /** Why something is no address to which an invitation could go. */
    public enum Flaw {
        /** Nothing there. */
        MISSING,
        /** Characters that are not seen: a line break, a mark of direction in the middle. */
        HIDDEN,
        SPACE,
        TOO_LONG,
        /** No {@code @}, or more than one. */
        NO_AT,
        /** Letters before the {@code @} that most mail servers do not take. */
        LETTERS,
        BEFORE_AT,
        AFTER_AT
    }

    /** The address that was meant; empty if it is none. */
    public static Optional<MailAddress> of(String typed) {
        String text = plain(typed);
        return flaw(typed).isPresent() ? Optional.empty() : Optional.of(new MailAddress(local(text) + "@" + domain(text).orElseThrow()));
    }

    /** What is wrong with what was typed; empty if nothing is. */
    public static Optional<Flaw> flaw(String typed) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return Optional.of(Flaw.MISSING);
        }
        if (text.codePoints().anyMatch(MailAddress::hidden)) {
            return Optional.of(Flaw.HIDDEN);
        }
        if (text.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return Optional.of(Flaw.SPACE);
        }
        int at = text.indexOf('@');
        if (at < 0 || at != text.lastIndexOf('@')) {
            return Optional.of(Flaw.NO_AT);
        }
        return text.length() > LONGEST ? Optional.of(Flaw.TOO_LONG) : parts(text);
    }

    private static Optional<Flaw> parts(String text) {
        String local = local(text);
        if (local.length() > LONGEST_LOCAL) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (local.codePoints().anyMatch(c -> c > 127)) {
            return Optional.of(Flaw.LETTERS);
        }
        if (!LOCAL.matcher(local).matches()) {
            return Optional.of(Flaw.BEFORE_AT);
        }
        Optional<String> domain = domain(text);
        if (domain.isEmpty()) {
            return Optional.of(Flaw.AFTER_AT);
        }
        return local.length() + 1 + domain.get().length() > LONGEST ? Optional.of(Flaw.TOO_LONG) : Optional.empty();
    }

    private static boolean hidden(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR || Character.getType(c) == Character.SURROGATE || c == 0xFFFD;
    }

    /** Line breaks at the edges are the cell's and no part of the address; one inside is never mended. */
    private static String plain(String typed) {
        return Normalizer.normalize(AROUND.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
    }

    private static String local(String text) {
        return text.substring(0, text.indexOf('@')).toLowerCase(Locale.ROOT);
    }

    /** In the letters of the network (RFC 3490). */
    private static Optional<String> domain(String text) {
        try {
            String ascii = IDN.toASCII(text.substring(text.indexOf('@') + 1), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(name -> DOMAIN.matcher(name).matches());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Says nothing: an address belongs in no log. */
    @Override
    public String toString() {
        return "an address";
    }
}
