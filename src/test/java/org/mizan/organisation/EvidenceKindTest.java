package org.mizan.organisation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizan.certificate.VerifyCommand;
import org.mizan.certificate.Words;
import org.mizan.language.Language;

/** The command, as an auditor runs it. */
class EvidenceKindTest {

    private static final EvidencePack PACK = EvidenceSamples.pack(EvidenceSamples.evidence("en", 4), EvidenceSamples.issuer());

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    private int run(Object... arguments) {
        out.reset();
        return new VerifyCommand(Clocks.TODAY, new PrintStream(out, true, UTF_8), new PrintStream(error, true, UTF_8), new EvidenceKind(Clocks.TODAY))
                .run(Arrays.stream(arguments).map(Object::toString).toList());
    }

    private String said() {
        return out.toString(UTF_8);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path key() throws IOException {
        return write("trusted.jwk", EvidenceSamples.issuer().signing().jwk().getBytes(UTF_8));
    }

    @Test
    void a_zip_is_verified_by_a_key_that_the_auditor_has_in_either_language() throws IOException {
        Path zip = write("pack.zip", PACK.zip(EvidenceSamples.EXPORTED));
        assertThat(run(zip, "--key", key())).isZero();
        assertThat(said()).startsWith("Verified\n").contains("Mizan of Example (did:web:learn.example.org)", "2026-11-25T17:00:03Z, completions: 4", "+ The key is the one that you gave",
                "That proves what the issuer had recorded on that day");
        assertThat(run(zip, "--offline", "--language", "ar")).isEqualTo(1);
        assertThat(said()).startsWith("سليم، لكنّ الجهة التي وقّعته غير مؤكّدة").contains("? لا يُعرف إلّا المفتاح المرفق");
    }

    @Test
    void the_unpacked_lines_are_verified_beside_their_signature() throws IOException {
        Path lines = write("any.jsonl", PACK.parts().get(EvidencePack.LINES));
        assertThat(run(lines, "--key", key())).isEqualTo(1);
        assertThat(said()).contains("- A part is missing (evidence.jws)");
        write("any.jws", PACK.parts().get(EvidencePack.SIGNATURE));
        assertThat(run(lines, "--key", key())).isZero();
        assertThat(said()).contains("? There is no page beside the lines");
        write("any.html", "<p>Nobody completed anything.</p>".getBytes(UTF_8));
        assertThat(run(lines, "--key", key())).isEqualTo(1);
        assertThat(said()).contains("- The page says something else than the lines");
    }

    @Test
    void what_was_changed_is_named() throws IOException {
        var parts = new LinkedHashMap<>(PACK.parts());
        parts.put(EvidencePack.LINES, new String(PACK.parts().get(EvidencePack.LINES), UTF_8).replace("2026-11-22", "2026-11-21").getBytes(UTF_8));
        assertThat(run(write("changed.zip", new EvidencePack(parts).zip(EvidenceSamples.EXPORTED)), "--key", key())).isEqualTo(1);
        assertThat(said()).startsWith("Not verified\n").contains("- This line was changed or replaced (2)", "- The signature does not fit", "- The page says something else");
    }

    @Test
    void a_zip_that_says_two_things_or_is_broken_is_not_read() throws IOException {
        byte[] good = PACK.zip(EvidenceSamples.EXPORTED);
        for (byte[] broken : List.of(Arrays.copyOf(good, good.length / 2), Arrays.copyOf(good, 200), together(EvidenceSamples.pack(EvidenceSamples.evidence("en", 3), EvidenceSamples.issuer()).zip(EvidenceSamples.EXPORTED), good), together("PK".getBytes(UTF_8), good),
                twice())) {
            assertThat(run(write("broken.zip", broken), "--key", key())).isEqualTo(1);
            assertThat(said()).startsWith("Not verified\n");
        }
    }

    private static byte[] together(byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    /** The last two parts have names of the same length; the list at the end names one of them twice. */
    private static byte[] twice() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, byte[]> part : PACK.parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("evidence.jsonX"));
            zip.write("{}".getBytes(UTF_8));
        }
        byte[] zip = bytes.toByteArray();
        String text = new String(zip, ISO_8859_1).replace("evidence.jsonX", "evidence.jsonl");
        return text.getBytes(ISO_8859_1);
    }

    @Test
    void what_cannot_be_done_ends_with_two() throws IOException {
        Path zip = write("pack.zip", PACK.zip(EvidenceSamples.EXPORTED));
        assertThat(run(zip, "--key", folder.resolve("none.jwk"))).isEqualTo(2);
        assertThat(run(folder.resolve("none.zip"))).isEqualTo(2);
        assertThat(run(zip, "--key")).isEqualTo(2);
        assertThat(run(write("badge.json", "{}".getBytes(UTF_8)), "--key", key())).isEqualTo(2);
        assertThat(error.toString(UTF_8)).contains("none.jwk: cannot be read", "none.zip: cannot be read", "verify FILE [--key FILE]");
        assertThat(run(zip, "--key", write("empty.jwk", new byte[0]))).isEqualTo(1);
        assertThat(said()).contains("- This key is not among those");
    }

    @Test
    void a_pack_of_the_first_version_stays_verified_for_ever() throws IOException {
        Path kept = Path.of("src/test/resources/evidence");
        for (String language : List.of("ar", "en")) {
            assertThat(run(kept.resolve("mizan-evidence-1-" + language + ".zip"), "--key", kept.resolve("did.json"))).as(said()).isZero();
        }
    }

    @Test
    void every_finding_and_verdict_has_words_in_both_languages() {
        for (String code : List.of("ar", "en")) {
            var words = new Words("evidence", new Language(code));
            for (EvidenceFinding finding : EvidenceFinding.values()) {
                assertThat(words.word("evidenceFinding_$" + finding)).doesNotContain("$");
            }
            for (EvidenceVerdict verdict : EvidenceVerdict.values()) {
                assertThat(words.word("evidenceVerdict_$" + verdict) + words.word("meaning_$" + verdict)).doesNotContain("$");
            }
        }
    }
}
