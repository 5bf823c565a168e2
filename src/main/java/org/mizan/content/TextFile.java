package org.mizan.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A text file of the content folder, read strictly.
 *
 * @param text  with LF line ends and without a byte order mark
 * @param lines the text split at LF
 */
record TextFile(String path, String text, List<String> lines) {

    static final int LARGEST = 1_000_000;

    /** The file if it is text that the compiler may look at; otherwise a finding says why not. */
    static Optional<TextFile> read(Source source, String path, Findings findings) {
        Optional<byte[]> bytes = source.read(path);
        if (bytes.isEmpty()) {
            findings.add(Rule.FILE_UNREADABLE, Place.startOf(path));
            return Optional.empty();
        }
        if (bytes.get().length > LARGEST) {
            findings.add(Rule.FILE_SIZE, Place.startOf(path), LARGEST / 1000);
            return Optional.empty();
        }
        return decode(path, bytes.get(), findings).map(text -> of(path, text)).filter(file -> file.hasOnlyLegibleCharacters(findings))
                .map(file -> {
                    file.checkBidiControls(findings);
                    return file;
                });
    }

    static TextFile of(String path, String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String unix = plain.replace("\r\n", "\n").replace('\r', '\n');
        return new TextFile(path, unix, Arrays.asList(unix.split("\n", -1)));
    }

    /** A line by its number from 1; empty past the end. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    Place at(int line, int column) {
        return new Place(path, line, column);
    }

    private static Optional<String> decode(String path, byte[] bytes, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String line = text.substring(text.lastIndexOf('\n') + 1);
            findings.add(Rule.FILE_ENCODING, new Place(path, (int) text.chars().filter(c -> c == '\n').count() + 1, line.length() + 1));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Private-use characters are refused because nobody else sees them; that also lets the quiz parser mark places with them. */
    private boolean hasOnlyLegibleCharacters(Findings findings) {
        for (int number = 1; number <= lines.size(); number++) {
            String line = line(number);
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                boolean control = c < ' ' && c != '\t' || c >= 0x7F && c <= 0x9F;
                boolean nothing = c >= 0xE000 && c <= 0xF8FF || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE || c == '\u2028' || c == '\u2029';
                if (control || nothing) {
                    findings.add(Rule.FILE_CHARACTER, at(number, i + 1), String.format("U+%04X", (int) c));
                    return false;
                }
            }
        }
        return true;
    }

    /** A control reaches at most to the end of its paragraph, so paragraphs are looked at one by one. */
    private void checkBidiControls(Findings findings) {
        Deque<Place> embeddings = new ArrayDeque<>();
        Deque<Place> isolates = new ArrayDeque<>();
        for (int number = 1; number <= lines.size() + 1; number++) {
            String line = line(number);
            if (line.isBlank()) {
                embeddings.forEach(place -> findings.add(Rule.BIDI_UNCLOSED, place));
                isolates.forEach(place -> findings.add(Rule.BIDI_UNCLOSED, place));
                embeddings.clear();
                isolates.clear();
            }
            for (int i = 0; i < line.length(); i++) {
                switch (line.charAt(i)) {
                    case '\u202A', '\u202B', '\u202D', '\u202E' -> embeddings.push(at(number, i + 1));
                    case '\u202C' -> embeddings.poll();
                    case '\u2066', '\u2067', '\u2068' -> isolates.push(at(number, i + 1));
                    case '\u2069' -> isolates.poll();
                    default -> {
                        // any other character leaves the direction alone
                    }
                }
            }
        }
    }
}
