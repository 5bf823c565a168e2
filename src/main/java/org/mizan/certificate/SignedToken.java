package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.nimbusds.jose.util.Base64URL;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/**
 * A credential as a signed token: VC-JWT, with the credential as the claim {@code vc} (VC Data Model 1.1, section 6.3.1) or as the payload itself
 * (Securing Verifiable Credentials using JOSE and COSE, section 3.1.1).
 */
record SignedToken(JsonObject header, JsonObject payload, byte[] signed, byte[] signature) {

    private static final Pattern COMPACT = Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)");
    /** JWS algorithm to the JDK's. No other is accepted, so that nobody chooses for us. */
    private static final Map<String, String> ALGORITHMS = Map.of("EdDSA", "Ed25519", "Ed25519", "Ed25519", "RS256", "SHA256withRSA",
            "ES256", "SHA256withECDSAinP1363Format");
    private static final int LEAST_RSA_BITS = 2048;

    static boolean looksLike(String text) {
        return COMPACT.matcher(text).matches();
    }

    /** @throws Malformed if it is no token with a credential */
    static SignedToken read(String text) throws Malformed {
        var parts = COMPACT.matcher(text);
        if (!parts.matches()) {
            throw new Malformed(Finding.UNREADABLE, "");
        }
        try {
            return new SignedToken(json(parts.group(1)), json(parts.group(2)), (parts.group(1) + "." + parts.group(2)).getBytes(UTF_8),
                    Base64.getUrlDecoder().decode(parts.group(3)));
        } catch (IllegalArgumentException notBase64) {
            throw new Malformed(Finding.UNREADABLE, "");
        }
    }

    private static JsonObject json(String part) throws Malformed {
        return Values.object(new String(Base64.getUrlDecoder().decode(part), UTF_8));
    }

    /**
     * The credential that the token carries, with what the token alone says of it.
     *
     * @throws Malformed if a claim of the token says otherwise than the credential: two readers would see two credentials
     */
    JsonObject credential() throws Malformed {
        JsonObject inside = Values.child(payload, "vc").orElseGet(() -> Values.without(payload, "iss", "nbf", "exp", "jti", "sub", "iat", "aud"));
        var whole = Json.createObjectBuilder(inside);
        same("iss", Values.id(inside, "issuer"), "issuer", whole);
        same("jti", Values.text(inside, "id"), "id", whole);
        Optional<String> subject = Values.child(inside, "credentialSubject").flatMap(found -> Values.text(found, "id"));
        if (subject.isPresent()) {
            same("sub", subject, "", whole);
        }
        sameMoment("nbf", inside, whole, "validFrom", "issuanceDate");
        sameMoment("exp", inside, whole, "validUntil", "expirationDate");
        return whole.build();
    }

    private void same(String claim, Optional<String> inside, String key, JsonObjectBuilder whole) throws Malformed {
        Optional<String> outside = Values.text(payload, claim);
        if (outside.isPresent() && inside.isPresent() && !outside.equals(inside)) {
            throw new Malformed(Finding.PROOF_MALFORMED, claim);
        }
        if (inside.isEmpty() && outside.isPresent()) {
            whole.add(key, outside.get());
        }
    }

    private void sameMoment(String claim, JsonObject inside, JsonObjectBuilder whole, String... keys) throws Malformed {
        Optional<Instant> outside = moment(claim);
        if (outside.isEmpty()) {
            return;
        }
        boolean said = false;
        for (String key : keys) {
            var moment = Values.moment(inside, key, Finding.PROOF_MALFORMED);
            if (moment.isPresent() && moment.get().toEpochSecond() == outside.get().getEpochSecond()) {
                return;
            }
            said |= moment.isPresent();
        }
        if (said) {
            throw new Malformed(Finding.PROOF_MALFORMED, claim);
        }
        whole.add(keys[0], outside.get().toString());
    }

    /** A claim that is a number of seconds since 1970. */
    Optional<Instant> moment(String claim) throws Malformed {
        JsonValue value = payload.get(claim);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochSecond(((JsonNumber) value).bigDecimalValue().longValueExact()));
        } catch (ClassCastException | ArithmeticException | DateTimeException broken) {
            throw new Malformed(Finding.PROOF_MALFORMED, claim);
        }
    }

    /** @throws Malformed if it is not signed with the key that it names */
    PublicKeys.Found verify(PublicKeys keys) throws Malformed {
        String algorithm = Values.text(header, "alg").orElse("");
        if (!ALGORITHMS.containsKey(algorithm) || header.containsKey("crit")) {
            throw new Malformed(Finding.PROOF_UNKNOWN, algorithm);
        }
        PublicKeys.Found found = key(keys);
        if (!fits(algorithm, found.key()) || !Signatures.verifies(ALGORITHMS.get(algorithm), found.key(), signed, signature)) {
            throw new Malformed(Finding.SIGNATURE_WRONG, "");
        }
        return found;
    }

    private PublicKeys.Found key(PublicKeys keys) throws Malformed {
        Optional<String> name = Values.text(header, "kid");
        Optional<JsonObject> brought = Values.child(header, "jwk");
        if (brought.isPresent()) {
            return new PublicKeys.Found(PublicKeys.jwk(brought.get()), issuer(), true);
        }
        if (name.isEmpty()) {
            throw new Malformed(Finding.KEY_MISSING, "kid");
        }
        return keys.find(name.get().startsWith("#") ? issuer() + name.get() : name.get());
    }

    private String issuer() {
        return Values.text(payload, "iss").or(() -> Values.id(Values.child(payload, "vc").orElse(payload), "issuer")).orElse("");
    }

    private static boolean fits(String algorithm, PublicKey key) {
        return switch (algorithm) {
            case "RS256" -> key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= LEAST_RSA_BITS;
            case "ES256" -> key instanceof ECPublicKey curve && curve.getParams().getOrder().bitLength() == 256;
            default -> key instanceof EdECPublicKey;
        };
    }

    /** Signs a credential as a token, the credential being the claim {@code vc}, as Open Badges 3.0 has it (section 8.2). */
    static String sign(JsonObject credential, IssuerKey key) {
        JsonObject header = Json.createObjectBuilder().add("alg", "EdDSA").add("typ", "JWT").add("kid", key.name()).build();
        var payload = Json.createObjectBuilder().add("iss", Values.id(credential, "issuer").orElseThrow());
        Values.text(credential, "id").ifPresent(id -> payload.add("jti", id));
        Values.child(credential, "credentialSubject").flatMap(subject -> Values.text(subject, "id")).ifPresent(id -> payload.add("sub", id));
        Values.text(credential, "validFrom").ifPresent(from -> payload.add("nbf", Instant.parse(from).getEpochSecond()));
        Values.text(credential, "validUntil").ifPresent(until -> payload.add("exp", Instant.parse(until).getEpochSecond()));
        String signed = Base64URL.encode(header.toString()) + "." + Base64URL.encode(payload.add("vc", credential).build().toString());
        return signed + "." + Base64URL.encode(key.sign(signed.getBytes(UTF_8)));
    }
}
