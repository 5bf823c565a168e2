package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import jakarta.json.Json;

/** Public keys of issuers, for whatever else they sign. */
public final class IssuerKeys {

    /**
     * What came of asking for a key.
     *
     * @param key      empty if it could not be had
     * @param answered whether whoever was asked answered, so that a key that is missing is none of theirs
     */
    public record Found(Optional<PublicKey> key, boolean answered) {
    }

    /** Asks the site that a name such as {@code did:web:example.org#key-1} leads to. */
    public static Found published(String name, Fetching fetching, Instant now) {
        if (!name.startsWith("did:web:")) {
            return new Found(Optional.empty(), true);
        }
        boolean[] answered = {false};
        Fetching watched = address -> {
            Optional<byte[]> bytes = fetching.fetch(address);
            answered[0] = bytes.isPresent();
            return bytes;
        };
        try {
            return new Found(Optional.of(new PublicKeys(watched, now).find(name).key()), true);
        } catch (Malformed none) {
            return new Found(Optional.empty(), answered[0]);
        }
    }

    /**
     * The key of a name in a file that somebody has: one key or a set of keys (RFC 7517), or the document of a {@code did:web}. One key alone may
     * stand for any name that it does not deny.
     */
    public static Optional<PublicKey> in(byte[] file, String name, Instant now) {
        try {
            var document = Values.object(new String(file, UTF_8));
            if (document.containsKey("kty")) {
                return Values.text(document, "kid").filter(kid -> !kid.equals(name)).isPresent() ? Optional.empty() : Optional.of(PublicKeys.jwk(document));
            }
            return Optional.of(new PublicKeys(Fetching.NOTHING, now).listed(document, name));
        } catch (Malformed none) {
            return Optional.empty();
        }
    }

    /** A key as a JWK (RFC 8037, section 2), in one spelling; an Ed25519 key, as those of this site are. */
    public static String jwk(PublicKey key, String name) {
        String x = key instanceof EdECPublicKey edwards ? Base64.getUrlEncoder().withoutPadding().encodeToString(Ed25519.bytes(edwards)) : "";
        return Json.createObjectBuilder().add("alg", "EdDSA").add("crv", "Ed25519").add("kid", name).add("kty", "OKP").add("use", "sig").add("x", x)
                .build() + "\n";
    }

    private IssuerKeys() {
    }
}
