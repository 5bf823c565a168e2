package org.mizan.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mizan.certificate.DetachedSignature;
import org.mizan.certificate.Fetching;
import org.mizan.organisation.EvidenceVerifier.Check;
import org.mizan.organisation.EvidenceVerifier.Verification;

/** An evidence pack is found out whatever is done to it, and says where. */
class EvidenceTest {

    private static final int COMPLETIONS = 5;
    private static final EvidencePack PACK = EvidenceSamples.pack(EvidenceSamples.evidence("ar", COMPLETIONS), EvidenceSamples.issuer());
    private static final byte[] LINES = PACK.parts().get(EvidencePack.LINES);

    private static Verification verify(EvidencePack pack, Fetching fetching, Optional<byte[]> key) {
        return new EvidenceVerifier(Clocks.TODAY, fetching, key).verify(pack, true);
    }

    /** As the issuer's site answers. */
    private static Fetching published() {
        return EvidenceSamples.issuer().answering(Fetching.NOTHING, list -> Optional.empty());
    }

    private static Verification verify(EvidencePack pack) {
        return verify(pack, published(), Optional.empty());
    }

    private static EvidencePack with(String part, byte[] bytes) {
        var parts = new LinkedHashMap<>(PACK.parts());
        parts.put(part, bytes);
        return new EvidencePack(parts);
    }

    /** Changed lines without a new signature. */
    private static EvidencePack lines(List<String> lines) {
        return with(EvidencePack.LINES, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    private static List<String> lines() {
        return new ArrayList<>(List.of(new String(LINES, UTF_8).split("\n")));
    }

    private static List<String> lines(Consumer<List<String>> change) {
        var lines = lines();
        change.accept(lines);
        return lines;
    }

    /** What the chain tells by itself, as the signature always does. */
    private static Map<EvidenceFinding, List<String>> told(List<String> lines) {
        Verification found = verify(lines(lines));
        assertThat(found.verdict()).isEqualTo(EvidenceVerdict.NOT_VERIFIED);
        assertThat(found.checks()).extracting(Check::finding).contains(EvidenceFinding.SIGNATURE_WRONG);
        return found.checks().stream().filter(check -> check.finding().outcome() == EvidenceFinding.Outcome.FAILED)
                .collect(Collectors.groupingBy(Check::finding, TreeMap::new, Collectors.mapping(Check::detail, Collectors.toList())));
    }

    @Test
    void a_pack_is_verified_by_what_the_issuer_publishes_or_by_a_key_that_is_given() {
        assertThat(verify(PACK).verdict()).isEqualTo(EvidenceVerdict.VERIFIED);
        assertThat(verify(PACK).checks()).extracting(Check::finding).containsExactly(EvidenceFinding.READ, EvidenceFinding.CHAINED, EvidenceFinding.PAGE_SAME,
                EvidenceFinding.KEY_PUBLISHED, EvidenceFinding.SIGNED);
        for (String key : List.of(EvidenceSamples.issuer().signing().jwk(), EvidenceSamples.issuer().didDocument(),
                "{\"keys\":[" + EvidenceSamples.issuer().signing().jwk() + "]}")) {
            assertThat(verify(PACK, Fetching.NOTHING, Optional.of(key.getBytes(UTF_8))).verdict()).as(key).isEqualTo(EvidenceVerdict.VERIFIED);
        }
    }

    @Test
    void by_the_enclosed_key_alone_it_is_whole_and_no_more() {
        Verification offline = verify(PACK, Fetching.NOTHING, Optional.empty());
        assertThat(offline.verdict()).isEqualTo(EvidenceVerdict.WHOLE);
        assertThat(offline.checks()).extracting(Check::finding).contains(EvidenceFinding.KEY_UNCONFIRMED, EvidenceFinding.SIGNED);
        assertThat(verify(PACK, address -> Optional.empty(), Optional.empty()).checks()).extracting(Check::finding).contains(EvidenceFinding.KEY_UNREACHABLE);
    }

    @Test
    void it_holds_what_it_has_to_and_nothing_else() {
        assertThat(lines()).hasSize(COMPLETIONS + 2);
        assertThat(EvidenceLine.read(lines().get(1)).orElseThrow().fields().keySet())
                .containsExactly("completed", "course", "kind", "line", "name", "previous", "reference", "title", "version");
        assertThat(lines().get(0)).startsWith("{\"algorithm\":\"SHA-256\",\"count\":5,\"exported\":\"2026-11-25T17:00:03Z\",\"format\":\"mizan-evidence/1\"");
        assertThat(lines().get(6)).isEqualTo("{\"count\":5,\"head\":\"" + EvidenceLine.hash(lines().get(5)) + "\",\"kind\":\"end\",\"line\":6}");
    }

    @Test
    void every_field_of_every_line_that_is_changed_left_out_or_doubled_is_found_at_its_line() {
        int changes = 0;
        for (int i = 0; i < COMPLETIONS + 2; i++) {
            EvidenceLine line = EvidenceLine.read(lines().get(i)).orElseThrow();
            for (String field : line.fields().keySet()) {
                for (EvidenceLine changed : changed(line, field)) {
                    found(i, changed.text(), field);
                    changes++;
                }
                var without = new TreeMap<>(line.fields());
                without.remove(field);
                found(i, new EvidenceLine(without).text(), "without " + field);
                found(i, line.text().replaceFirst("\\{", "{\"" + field + "\":\"\","), "twice " + field);
                found(i, new EvidenceLine(line.fields()).with(field + "2", "x").text(), "beside " + field);
            }
        }
        assertThat(changes).isGreaterThan(150);
    }

    private static List<EvidenceLine> changed(EvidenceLine line, String field) {
        if (line.fields().get(field) instanceof Long number) {
            return List.of(line.with(field, number + 1), line.with(field, Math.max(0, number - 1) + (number == 0 ? 5 : 0)), line.with(field, number.toString()));
        }
        String text = line.text(field);
        String last = text.substring(text.length() - 1);
        return List.of(line.with(field, text + "x"), line.with(field, text.substring(0, text.length() - 1) + (last.equals("0") ? "1" : "0")), line.with(field, ""),
                line.with(field, " " + text), line.with(field, 3L), line.with(field, text.toUpperCase(Locale.ROOT) + "\u200f"));
    }

    /** The line itself is told, or, where only a hash differs, it or the one whose hash it names. */
    private static void found(int i, String text, String what) {
        var told = told(lines(lines -> lines.set(i, text)));
        assertThat(told.entrySet().stream().filter(each -> each.getKey().name().startsWith("LINE_") || each.getKey() == EvidenceFinding.COUNT_WRONG
                        || each.getKey() == EvidenceFinding.END_UNSURE || each.getKey() == EvidenceFinding.CUT_OFF)
                .flatMap(each -> each.getKey() == EvidenceFinding.CUT_OFF ? List.of(String.valueOf(COMPLETIONS + 1)).stream()
                        : each.getKey() == EvidenceFinding.END_UNSURE ? List.of(each.getValue().get(0), String.valueOf(COMPLETIONS + 1)).stream() : each.getValue().stream()))
                .as("line " + i + " " + what + " " + told).contains(String.valueOf(i));
    }

    @Test
    void every_line_that_is_missing_doubled_moved_or_added_is_told() {
        for (int i = 0; i < COMPLETIONS + 2; i++) {
            int at = i;
            var missing = told(lines(lines -> lines.remove(at)));
            if (i <= COMPLETIONS) {
                assertThat(missing.get(EvidenceFinding.LINE_MISSING)).as("without " + i).containsExactly(String.valueOf(i));
                assertThat(told(lines(lines -> lines.add(at, lines.get(at)))).get(EvidenceFinding.LINE_TWICE)).contains(String.valueOf(i));
            } else {
                assertThat(missing).containsKey(EvidenceFinding.CUT_OFF);
            }
            if (i > 0 && i < COMPLETIONS) {
                assertThat(told(lines(lines -> Collections.swap(lines, at, at + 1)))).as("swapped " + i).containsEntry(EvidenceFinding.LINE_MOVED, List.of(String.valueOf(i)))
                        .doesNotContainKeys(EvidenceFinding.LINE_CHANGED, EvidenceFinding.LINE_MISSING);
            }
            var added = told(lines(lines -> lines.add(at, EvidenceLine.read(lines().get(3)).orElseThrow().with("name", "Nobody").with("line", 77L).text())));
            assertThat(added.keySet()).as("added at " + i).containsAnyOf(EvidenceFinding.LINE_ADDED);
        }
    }

    @Test
    void whoever_chains_everything_anew_cannot_sign_it() {
        Evidence evidence = EvidenceSamples.evidence("ar", COMPLETIONS);
        var fewer = new Evidence(evidence.header(), evidence.completions().subList(0, 3));
        var other = EvidenceSamples.issuer("https://learn.example.org", 9);
        EvidencePack forged = EvidenceSamples.pack(fewer, other);
        assertThat(verify(forged).checks()).extracting(Check::finding)
                .contains(EvidenceFinding.CHAINED, EvidenceFinding.SIGNATURE_WRONG, EvidenceFinding.KEY_OTHER);
        assertThat(verify(forged, Fetching.NOTHING, Optional.empty()).verdict()).as("only the key tells").isEqualTo(EvidenceVerdict.WHOLE);
        assertThat(verify(forged, Fetching.NOTHING, Optional.of(EvidenceSamples.issuer().signing().jwk().getBytes(UTF_8))).verdict())
                .isEqualTo(EvidenceVerdict.NOT_VERIFIED);
        assertThat(verify(EvidenceSamples.pack(evidence, EvidenceSamples.issuer("https://evil.example.org", 9))).checks()).extracting(Check::finding)
                .contains(EvidenceFinding.SIGNER_OTHER);
        assertThat(verify(with(EvidencePack.LINES, fewer.chained().file())).checks()).extracting(Check::finding)
                .contains(EvidenceFinding.CHAINED, EvidenceFinding.SIGNATURE_WRONG, EvidenceFinding.PAGE_OTHER);
    }

    @Test
    void every_byte_of_every_part_counts() {
        PACK.parts().forEach((name, bytes) -> {
            // The page and the instructions are compared as a whole: some of their bytes stand for all.
            int step = name.startsWith("evidence.j") || name.equals(EvidencePack.KEY) ? 1 : 37;
            for (int i = 0; i < bytes.length; i += step) {
                // A bit, a blank, a control character, what is no text, a line end: each byte meets one of them.
                int other = new int[] {bytes[i] ^ 1, ' ', 0, 0xff, '\n'}[i % 5];
                byte[] changed = bytes.clone();
                changed[i] = (byte) (other == bytes[i] ? bytes[i] ^ 4 : other);
                assertThat(verify(with(name, changed), Fetching.NOTHING, Optional.empty()).verdict()).as(name + " at " + i).isEqualTo(EvidenceVerdict.NOT_VERIFIED);
            }
            assertThat(verify(with(name, Arrays.copyOf(bytes, bytes.length - 1))).verdict()).as(name).isEqualTo(EvidenceVerdict.NOT_VERIFIED);
            assertThat(verify(with(name, Arrays.copyOf(bytes, bytes.length + 1))).verdict()).as(name).isEqualTo(EvidenceVerdict.NOT_VERIFIED);
            var without = new LinkedHashMap<>(PACK.parts());
            without.remove(name);
            assertThat(verify(new EvidencePack(without)).checks()).contains(new Check(EvidenceFinding.PART_MISSING, name));
        });
        assertThat(verify(with("evidence2.jsonl", LINES)).checks()).contains(new Check(EvidenceFinding.PART_ADDED, "evidence2.jsonl"));
    }

    @Test
    void no_random_edit_goes_unseen_and_none_breaks_the_verifier() {
        var random = new Random(20261125);
        for (int round = 0; round < 500; round++) {
            byte[] changed = edited(LINES, random);
            if (!Arrays.equals(changed, LINES)) {
                assertThat(verify(with(EvidencePack.LINES, changed), Fetching.NOTHING, Optional.empty()).checks().stream()
                        .filter(check -> check.finding().outcome() == EvidenceFinding.Outcome.FAILED).map(Check::finding))
                        .as("round " + round + ": by the chain too").contains(EvidenceFinding.SIGNATURE_WRONG).hasSizeGreaterThan(1);
            }
        }
    }

    private static byte[] edited(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int until = Math.min(bytes.length, from + random.nextInt(1 + (random.nextBoolean() ? 3 : 700)));
        byte[] put = new byte[random.nextInt(4)];
        random.nextBytes(put);
        if (random.nextInt(3) == 0) {
            put = Arrays.copyOfRange(bytes, from, until);
            until = from;
        }
        byte[] changed = new byte[bytes.length - (until - from) + put.length];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(put, 0, changed, from, put.length);
        System.arraycopy(bytes, until, changed, from + put.length, bytes.length - until);
        return changed;
    }

    @Test
    void a_line_has_one_spelling() {
        for (String line : List.of("{\"a\":1}", "{}", "{\"a\":\"\\b\\t\\n\\f\\r\\\"\\\\\\u0001/é😀\",\"b\":0}")) {
            assertThat(EvidenceLine.read(line).map(EvidenceLine::text)).as(line).contains(line);
        }
        for (String line : List.of("{\"a\":01}", "{\"a\": 1}", "{\"b\":1,\"a\":1}", "{\"a\":1,\"a\":1}", "{\"a\":\"\\u0009\"}", "{\"a\":\"\\u001F\"}", "{\"a\":\"\\/\"}", "{\"a\":1}x",
                "{\"a\":1", "", "[]", "{\"a\":-1}", "{\"a\":1.0}", "{\"a\":null}", "{\"a\":\"\t\"}", "{\"a\":{}}", "{\"a\":99999999999999999999}", "{\"a\":١}", "{,\"a\":1}")) {
            assertThat(EvidenceLine.read(line)).as(line).isEmpty();
        }
    }

    @Test
    void a_signature_has_one_spelling() {
        String good = new String(PACK.parts().get(EvidencePack.SIGNATURE), UTF_8);
        assertThat(DetachedSignature.read(good.getBytes(UTF_8))).isPresent();
        char last = good.charAt(good.length() - 1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        String sameBytes = good.substring(0, good.length() - 1) + alphabet.charAt(alphabet.indexOf(last) ^ 1);
        assertThat(DetachedSignature.read(sameBytes.getBytes(UTF_8))).isEmpty();
        for (String other : List.of(good + "\n", good + "==", good.replace("..", "."), "", "..", good.substring(1))) {
            assertThat(DetachedSignature.read(other.getBytes(UTF_8))).as(other).isEmpty();
        }
    }

    @Test
    void the_page_is_of_the_language_and_escapes_what_people_are_called() {
        String arabic = new String(PACK.parts().get(EvidencePack.PAGE), UTF_8);
        assertThat(arabic).contains("<html lang=\"ar\" dir=\"rtl\">", "&lt;b&gt;&quot;Huda&quot; &amp; Co&lt;/b&gt;", "بيانات الناس بين أيدينا", "2026-11-25 17:00:03 UTC")
                .doesNotContain("<b>", "<script", "style=\"", "null");
        String english = new String(EvidenceSamples.pack(EvidenceSamples.evidence("en", 1), EvidenceSamples.issuer()).parts().get(EvidencePack.PAGE), UTF_8);
        assertThat(english).contains("<html lang=\"en\" dir=\"ltr\">", "lang=\"ar\" dir=\"rtl\"").doesNotContain("null");
        assertThat(verify(EvidenceSamples.pack(EvidenceSamples.evidence("fr", 2), EvidenceSamples.issuer())).verdict()).isEqualTo(EvidenceVerdict.VERIFIED);
    }
}
