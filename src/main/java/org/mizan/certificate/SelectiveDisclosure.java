package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Derived proofs of {@code ecdsa-sd-2023} (Data Integrity ECDSA Cryptosuites 1.0, sections 3.5.7, 3.5.8 and 3.6.7): the holder showed a part of
 * what the issuer signed, statement by statement.
 */
final class SelectiveDisclosure {

    private static final String ECDSA = "SHA256withECDSAinP1363Format";
    /** A blank node outside of a quoted text: subject, object or graph. */
    private static final Pattern BLANK = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|_:c14n(\\d+)");

    private record Derived(byte[] base, byte[] key, List<byte[]> signatures, Map<Long, String> labels, Set<Long> mandatory) {
    }

    /** @throws Malformed if the proof does not prove the document */
    static void verify(PublicKey issuer, byte[] proof, Canonical options, Canonical document) throws Malformed {
        Derived derived = read(proof);
        List<String> mandatory = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        List<String> lines = document.lines().stream().map(line -> relabelled(line, derived.labels)).sorted().toList();
        for (int i = 0; i < lines.size(); i++) {
            (derived.mandatory.contains((long) i) ? mandatory : chosen).add(lines.get(i));
        }
        PublicKey disclosing;
        try {
            if (!Multibase.begins(derived.key, 0x80, 0x24)) {
                throw new IllegalArgumentException("another curve");
            }
            disclosing = Signatures.p256(Multibase.after(derived.key, 2));
        } catch (IllegalArgumentException broken) {
            throw new Malformed(Finding.PROOF_MALFORMED, "proofValue");
        }
        var message = new ByteArrayOutputStream();
        message.writeBytes(Signatures.sha256(options.text()));
        message.writeBytes(derived.key);
        message.writeBytes(Signatures.sha256(String.join("", mandatory)));
        boolean good = DataIntegrity.isP256(issuer) && derived.signatures.size() == chosen.size()
                && Signatures.verifies(ECDSA, issuer, message.toByteArray(), derived.base);
        for (int i = 0; good && i < chosen.size(); i++) {
            good = Signatures.verifies(ECDSA, disclosing, chosen.get(i).getBytes(UTF_8), derived.signatures.get(i));
        }
        if (!good) {
            throw new Malformed(Finding.SIGNATURE_WRONG, "");
        }
    }

    private static String relabelled(String line, Map<Long, String> labels) {
        return BLANK.matcher(line).replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? found.group()
                : "_:" + labels.getOrDefault(Long.valueOf(found.group(1)), "c14n" + found.group(1))));
    }

    private static Derived read(byte[] proof) throws Malformed {
        try {
            if (!Multibase.begins(proof, 0xd9, 0x5d, 0x01)) {
                throw new IllegalArgumentException("not a derived proof");
            }
            var parts = (List<?>) Cbor.read(Multibase.after(proof, 3));
            if (parts.size() != 5) {
                throw new IllegalArgumentException("five parts make a proof");
            }
            List<byte[]> signatures = new ArrayList<>();
            ((List<?>) parts.get(2)).forEach(part -> signatures.add((byte[]) part));
            Map<Long, String> labels = new HashMap<>();
            ((Map<?, ?>) parts.get(3)).forEach((index, label) -> labels.put((Long) index, Multibase.base64url((byte[]) label)));
            Set<Long> mandatory = new HashSet<>();
            ((List<?>) parts.get(4)).forEach(index -> mandatory.add((Long) index));
            return new Derived((byte[]) parts.get(0), (byte[]) parts.get(1), signatures, labels, mandatory);
        } catch (IllegalArgumentException | ClassCastException broken) {
            throw new Malformed(Finding.PROOF_MALFORMED, "proofValue");
        }
    }

    private SelectiveDisclosure() {
    }
}
