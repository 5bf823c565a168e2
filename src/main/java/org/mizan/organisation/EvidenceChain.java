package org.mizan.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The lines of an evidence pack, read back. What does not hold is told with the number of the line where that can be known.
 *
 * @param lines    of the file; empty where a line cannot be read
 * @param texts    as they stand in the file
 * @param endsWell whether the last line has its end
 */
record EvidenceChain(List<Optional<EvidenceLine>> lines, List<String> texts, boolean endsWell) {

    /** Reads a file, whatever it is. */
    static EvidenceChain read(byte[] file) {
        List<Optional<EvidenceLine>> lines = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= file.length; i++) {
            if (i < file.length ? file[i] == '\n' : from < file.length) {
                // Bytes that are no text are read as some other text, whose hash is another one too.
                byte[] bytes = Arrays.copyOfRange(file, from, i);
                String text = new String(bytes, UTF_8);
                texts.add(text);
                lines.add(Arrays.equals(text.getBytes(UTF_8), bytes) ? EvidenceLine.read(text) : Optional.empty());
                from = i + 1;
            }
        }
        return new EvidenceChain(lines, texts, file.length > 0 && file[file.length - 1] == '\n');
    }

    /** The first line, if it can be read and is what it has to be. */
    Optional<EvidenceLine> header() {
        return lines.isEmpty() ? Optional.empty() : lines.get(0).filter(line -> EvidenceShape.fits(line, Evidence.Kind.HEADER));
    }

    /** Tells what does not hold, with the line as it counts from 0. */
    void check(BiConsumer<EvidenceFinding, String> found) {
        boolean ended = endsWell && lines.size() >= 2 && lines.get(lines.size() - 1).filter(line -> line.text("kind").equals(Evidence.Kind.END.key())).isPresent();
        if (!ended) {
            found.accept(EvidenceFinding.CUT_OFF, "");
        }
        shapes(found, ended);
        numbers(found, ended);
        links(found, ended);
        counts(found, ended);
    }

    /** Whether every line is of the kind that its place asks for, so that they can be read as evidence. */
    boolean wellShaped() {
        boolean[] well = {lines.size() >= 2};
        shapes((finding, line) -> well[0] = false, true);
        return well[0];
    }

    private void shapes(BiConsumer<EvidenceFinding, String> found, boolean ended) {
        for (int i = 0; i < lines.size(); i++) {
            var kind = i == 0 ? Evidence.Kind.HEADER : ended && i == lines.size() - 1 ? Evidence.Kind.END : Evidence.Kind.COMPLETION;
            if (lines.get(i).isEmpty()) {
                found.accept(EvidenceFinding.LINE_UNREADABLE, String.valueOf(i));
            } else if (!EvidenceShape.fits(lines.get(i).get(), kind)) {
                found.accept(EvidenceFinding.LINE_MISSHAPEN, String.valueOf(i));
            }
        }
    }

    /** Whether every number is there once, and in order. Lines that cannot be read are told elsewhere, and stand for the number of their place. */
    private void numbers(BiConsumer<EvidenceFinding, String> found, boolean ended) {
        long last = ended ? lines.get(lines.size() - 1).get().number("line") : lines.size() - 1L;
        long most = Math.min(Math.max(last, lines.size() - 1L), Evidence.MOST + 1L);
        var seen = new BitSet();
        long before = -1;
        for (int i = 0; i < lines.size(); i++) {
            long number = number(i);
            if (number < 0 || number > most || ended && number > last) {
                found.accept(EvidenceFinding.LINE_ADDED, String.valueOf(i));
                continue;
            }
            if (seen.get((int) number)) {
                found.accept(EvidenceFinding.LINE_TWICE, String.valueOf(number));
            } else if (number < before) {
                found.accept(EvidenceFinding.LINE_MOVED, String.valueOf(number));
            }
            seen.set((int) number);
            before = Math.max(before, number);
        }
        for (int gap = seen.nextClearBit(0); gap <= Math.min(most, ended ? last : before); gap = seen.nextClearBit(gap + 1)) {
            found.accept(EvidenceFinding.LINE_MISSING, String.valueOf(gap));
        }
    }

    private long number(int i) {
        return lines.get(i).map(line -> line.number("line")).orElse((long) i);
    }

    /**
     * A line whose bytes are not what the next one says was changed. Where two neighbouring links are broken, the line between them explains both;
     * one broken link at the very end may be the last completion's fault or the last line's.
     */
    private void links(BiConsumer<EvidenceFinding, String> found, boolean ended) {
        boolean beforeBroken = false;
        for (int i = 1; i < lines.size(); i++) {
            boolean broken = broken(i);
            boolean next = i + 1 < lines.size() && broken(i + 1);
            if (broken && next) {
                found.accept(EvidenceFinding.LINE_CHANGED, String.valueOf(i));
            } else if (broken && !beforeBroken) {
                found.accept(ended && i == lines.size() - 1 ? EvidenceFinding.END_UNSURE : EvidenceFinding.LINE_CHANGED, String.valueOf(i - 1));
            }
            beforeBroken = broken;
        }
    }

    /** Where a number is missing or stands elsewhere, that is told; only of lines that say to follow one another a hash tells more. */
    private boolean broken(int i) {
        if (number(i) != number(i - 1) + 1) {
            return false;
        }
        String named = lines.get(i).map(line -> line.text(line.fields().containsKey("head") ? "head" : "previous")).orElse("");
        return !named.equals(EvidenceLine.hash(texts.get(i - 1)));
    }

    private void counts(BiConsumer<EvidenceFinding, String> found, boolean ended) {
        long completions = Math.max(0, lines.size() - (ended ? 2 : 1));
        if (lines.isEmpty() || lines.get(0).filter(line -> line.number("count") != completions).isPresent()) {
            found.accept(EvidenceFinding.COUNT_WRONG, "0");
        }
        if (ended && lines.get(lines.size() - 1).get().number("count") != completions) {
            found.accept(EvidenceFinding.COUNT_WRONG, String.valueOf(lines.size() - 1));
        }
    }
}
