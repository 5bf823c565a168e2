package org.mizan.certificate;

import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * Proofs inside a document: W3C Data Integrity 1.0 with {@code eddsa-rdfc-2022} (Data Integrity EdDSA Cryptosuites 1.0, section 3.2), its elder
 * forms {@code eddsa-2022} and {@code Ed25519Signature2020}, and derived proofs of {@code ecdsa-sd-2023}.
 */
final class DataIntegrity {

    static final String SUITE = "eddsa-rdfc-2022";
    private static final String SELECTIVE = "ecdsa-sd-2023";
    private static final Set<String> EDDSA = Set.of(SUITE, "eddsa-2022");

    private final PublicKeys keys;
    private final Instant now;

    DataIntegrity(PublicKeys keys, Instant now) {
        this.keys = keys;
        this.now = now;
    }

    /** @throws Malformed if this proof does not prove the document */
    PublicKeys.Found verify(JsonObject document, JsonValue value) throws Malformed {
        if (!(value instanceof JsonObject proof)) {
            throw new Malformed(Finding.PROOF_MALFORMED, "");
        }
        String suite = suite(proof);
        if (!Values.text(proof, "proofPurpose").equals(Optional.of("assertionMethod"))) {
            throw new Malformed(Finding.PROOF_MALFORMED, "proofPurpose");
        }
        Values.moment(proof, "created", Finding.PROOF_MALFORMED);
        Optional<OffsetDateTime> expires = Values.moment(proof, "expires", Finding.PROOF_MALFORMED);
        if (expires.isPresent() && expires.get().toInstant().isBefore(now)) {
            throw new Malformed(Finding.PROOF_EXPIRED, expires.get().toString());
        }
        String method = Values.text(proof, "verificationMethod").orElseThrow(() -> new Malformed(Finding.PROOF_MALFORMED, "verificationMethod"));
        byte[] signature = signature(proof);
        JsonObject unsecured = unsecured(document, proof);
        PublicKeys.Found found = keys.find(method);
        Canonical options = words(options(unsecured, proof));
        if (suite.equals(SELECTIVE)) {
            SelectiveDisclosure.verify(found.key(), signature, options, Canonical.of(unsecured));
        } else if (!(found.key() instanceof EdECPublicKey) || !Ed25519.verifies(found.key(), message(options, Canonical.of(unsecured)), signature)) {
            throw new Malformed(Finding.SIGNATURE_WRONG, "");
        }
        return found;
    }

    private static String suite(JsonObject proof) throws Malformed {
        String type = Values.text(proof, "type").orElse("");
        String suite = type.equals("DataIntegrityProof") ? Values.text(proof, "cryptosuite").orElse("") : type;
        boolean known = type.equals("DataIntegrityProof") ? EDDSA.contains(suite) || suite.equals(SELECTIVE) : type.equals("Ed25519Signature2020");
        if (!known || proof.containsKey("previousProof")) {
            throw new Malformed(Finding.PROOF_UNKNOWN, suite);
        }
        return suite;
    }

    private static byte[] signature(JsonObject proof) throws Malformed {
        try {
            return Multibase.decode(Values.text(proof, "proofValue").orElse(""));
        } catch (IllegalArgumentException broken) {
            throw new Malformed(Finding.PROOF_MALFORMED, "proofValue");
        }
    }

    /** The document that was signed: without proofs, and with the vocabularies that the proof names, if it names any. */
    private static JsonObject unsecured(JsonObject document, JsonObject proof) throws Malformed {
        JsonObject bare = Values.without(document, "proof");
        if (!proof.containsKey("@context")) {
            return bare;
        }
        List<JsonValue> of = Values.list(proof, "@context");
        List<JsonValue> whole = Values.list(document, "@context");
        if (of.size() > whole.size() || !whole.subList(0, of.size()).equals(of)) {
            throw new Malformed(Finding.PROOF_MALFORMED, "@context");
        }
        return Json.createObjectBuilder(bare).add("@context", proof.get("@context")).build();
    }

    private static JsonObject options(JsonObject document, JsonObject proof) {
        return Json.createObjectBuilder(Values.without(proof, "proofValue")).add("@context", document.getOrDefault("@context", JsonValue.NULL)).build();
    }

    private static Canonical words(JsonObject options) throws Malformed {
        try {
            return Canonical.of(options);
        } catch (Malformed unknownWords) {
            throw new Malformed(Finding.PROOF_MALFORMED, unknownWords.check().detail());
        }
    }

    private static byte[] message(Canonical options, Canonical document) {
        byte[] first = Signatures.sha256(options.text());
        byte[] second = Signatures.sha256(document.text());
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /**
     * Signs a document.
     *
     * @return it with its proof, as a list of one, which is how 1EdTech's schema wants it
     */
    static JsonObject sign(JsonObject document, IssuerKey key, Instant created) {
        JsonObject proof = Json.createObjectBuilder().add("type", "DataIntegrityProof").add("created", created.toString())
                .add("verificationMethod", key.name()).add("cryptosuite", SUITE).add("proofPurpose", "assertionMethod").build();
        try {
            byte[] signature = key.sign(message(Canonical.of(options(document, proof)), Canonical.of(document)));
            var whole = Json.createObjectBuilder(proof).add("proofValue", Multibase.base58(signature));
            return Json.createObjectBuilder(document).add("proof", Json.createArrayBuilder().add(whole)).build();
        } catch (Malformed ourOwn) {
            throw new IllegalArgumentException("This document cannot be signed: " + ourOwn.check(), ourOwn);
        }
    }

    /** Whether a document says that it is signed with more than one proof or one; texts and numbers count, so that they are refused one by one. */
    static List<JsonValue> proofs(JsonObject document) {
        return Values.list(document, "proof").stream().filter(proof -> !(proof instanceof JsonString text && text.getString().isEmpty())).toList();
    }

    static boolean isP256(PublicKey key) {
        return key.getAlgorithm().equals("EC");
    }
}
