package org.mizan.certificate;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;

/** Bytes as text in the two alphabets of the W3C's Controlled Identifiers 1.0, section 2.4: base 58 (z) and base64url without padding (u). */
final class Multibase {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    /** More than any key or signature needs; base 58 takes time with the square of the length. */
    private static final int LONGEST_BASE_58 = 500;

    static String base58(byte[] bytes) {
        var text = new StringBuilder();
        BigInteger rest = new BigInteger(1, bytes);
        while (rest.signum() > 0) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            text.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append(ALPHABET.charAt(0));
        }
        return "z" + text.reverse();
    }

    static String base64url(byte[] bytes) {
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException if the text is in neither alphabet */
    static byte[] decode(String text) {
        if (text.startsWith("u")) {
            return Base64.getUrlDecoder().decode(text.substring(1));
        }
        if (!text.startsWith("z") || text.length() > LONGEST_BASE_58) {
            throw new IllegalArgumentException("not base 58");
        }
        BigInteger number = BigInteger.ZERO;
        int zeros = 0;
        boolean leading = true;
        for (int i = 1; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                throw new IllegalArgumentException("not base 58");
            }
            leading &= digit == 0;
            zeros += leading ? 1 : 0;
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        byte[] magnitude = number.signum() == 0 ? new byte[0] : number.toByteArray();
        int sign = magnitude.length > 1 && magnitude[0] == 0 ? 1 : 0;
        byte[] bytes = new byte[zeros + magnitude.length - sign];
        System.arraycopy(magnitude, sign, bytes, zeros, magnitude.length - sign);
        return bytes;
    }

    /** Whether the bytes begin so. */
    static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    static byte[] after(byte[] bytes, int start) {
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private Multibase() {
    }
}
