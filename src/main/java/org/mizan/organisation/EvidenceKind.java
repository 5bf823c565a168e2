package org.mizan.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

import org.mizan.certificate.Fetching;
import org.mizan.certificate.OtherKind;
import org.mizan.certificate.Words;
import org.mizan.language.Language;

/** Evidence packs for the command {@code verify}: a zip, or the lines with what was unpacked beside them. */
public final class EvidenceKind implements OtherKind {

    private static final String ENDING = ".jsonl";
    private static final int LARGEST_KEY = 64 * 1024;

    private final Clock clock;

    public EvidenceKind(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Report> verify(Path file, Optional<Path> key, Fetching fetching, Language language) throws IOException {
        boolean zip = isZip(file);
        if (!zip && !file.toString().endsWith(ENDING)) {
            return Optional.empty();
        }
        Optional<byte[]> trusted = key.isPresent() ? Optional.of(bytes(key.get(), LARGEST_KEY)) : Optional.empty();
        var verifier = new EvidenceVerifier(clock, fetching, trusted);
        EvidenceVerifier.Verification found;
        try {
            found = zip ? verifier.verify(EvidencePack.read(file), true) : verifier.verify(unpacked(file), false);
        } catch (ZipException broken) {
            found = EvidenceVerifier.unreadable();
        }
        return Optional.of(report(found, new Words("evidence", language)));
    }

    private static boolean isZip(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            byte[] start = stream.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K';
        }
    }

    /** The lines may have been given any name; what belongs to them has the same. */
    private static EvidencePack unpacked(Path file) throws IOException {
        String base = file.getFileName().toString().substring(0, file.getFileName().toString().length() - ENDING.length());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(EvidencePack.LINES, bytes(file, EvidencePack.LARGEST));
        for (var part : Map.of(EvidencePack.SIGNATURE, base + ".jws", EvidencePack.PAGE, base + ".html", EvidencePack.KEY, EvidencePack.KEY).entrySet()) {
            Path beside = file.resolveSibling(part.getValue());
            if (Files.isRegularFile(beside)) {
                parts.put(part.getKey(), bytes(beside, EvidencePack.LARGEST));
            }
        }
        return new EvidencePack(parts);
    }

    private static byte[] bytes(Path file, int most) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException("larger than " + most);
            }
            return bytes;
        }
    }

    private static Report report(EvidenceVerifier.Verification found, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(said(words, "evidenceVerdict", found.verdict()));
        found.header().ifPresent(header -> {
            lines.add("  " + words.word("issuer") + " " + header.text("issuerName") + " (" + header.text("issuer") + ")");
            lines.add("  " + words.word("organisation") + " " + header.text("organisationName"));
            lines.add("  " + words.word("exported") + " " + header.text("exported") + ", " + words.word("lines") + " " + header.number("count"));
        });
        found.checks().forEach(check -> lines.add("  " + check.finding().outcome().sign() + " " + said(words, "evidenceFinding", check.finding())
                + (check.detail().isEmpty() ? "" : " (" + shortened(check.detail()) + ")")));
        lines.add(said(words, "meaning", found.verdict()));
        return new Report(found.verdict() == EvidenceVerdict.VERIFIED, lines);
    }

    private static String said(Words words, String message, Enum<?> constant) {
        return words.word(message + "_$" + constant.name());
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
