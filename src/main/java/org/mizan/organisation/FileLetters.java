package org.mizan.organisation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the letters of a text file are written as bytes: the ways in which spreadsheets in Arabic and in European languages save them. */
public enum FileLetters {

    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    WINDOWS_1256(Charset.forName("windows-1256")),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Charset charset;

    FileLetters(Charset charset) {
        this.charset = charset;
    }

    /**
     * The text of the bytes, without the mark that may stand in front.
     *
     * @return empty if the bytes cannot be text of this kind
     */
    public Optional<String> decode(byte[] bytes) {
        try {
            var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(
                    // Windows-1252 has five holes, which a broken file may hit; that costs a letter, not the list.
                    this == WINDOWS_1252 ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT);
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Whether it cannot be told from the bytes for sure, so that somebody should look. */
    public boolean guessed() {
        return this == WINDOWS_1256 || this == WINDOWS_1252;
    }

    /** What else a guessed file may be. */
    public FileLetters other() {
        return this == WINDOWS_1256 ? WINDOWS_1252 : WINDOWS_1256;
    }

    /** By the mark in front; else UTF-8, if it is flawless; else the more plausible of the two of Windows. */
    public static FileLetters of(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return UTF_16BE;
        }
        return UTF_8.decode(bytes).isPresent() ? UTF_8 : arabic(bytes) ? WINDOWS_1256 : WINDOWS_1252;
    }

    /**
     * Arabic words are made of such bytes alone, while in European words they stand alone among plain letters.
     */
    private static boolean arabic(byte[] bytes) {
        int together = 0;
        int amongPlain = 0;
        for (int i = 1; i < bytes.length; i++) {
            boolean high = bytes[i] < 0;
            boolean highBefore = bytes[i - 1] < 0;
            if (high && highBefore) {
                together++;
            } else if (high && plainLetter(bytes[i - 1]) || highBefore && plainLetter(bytes[i])) {
                amongPlain++;
            }
        }
        return together >= amongPlain;
    }

    private static boolean plainLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
