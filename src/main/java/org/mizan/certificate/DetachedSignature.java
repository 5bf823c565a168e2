package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.json.Json;

/**
 * A signature that lies beside what it signs: a JWS whose payload is detached (RFC 7515, appendix F) and not encoded (RFC 7797), so that what was
 * signed is the file as it is. It has one spelling: whatever is written in another way is no signature.
 *
 * @param keyName the key that it names
 */
public record DetachedSignature(String keyName, String header, byte[] signature) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{1,2000})\\.\\.([A-Za-z0-9_-]{86})");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** Signs a file. */
    public static String over(byte[] file, IssuerKey key) {
        String header = encodedHeader(key.name());
        return header + ".." + BASE64.encodeToString(key.sign(signed(header, file)));
    }

    /** Reads the file that lies beside; empty if it is no such signature. */
    public static Optional<DetachedSignature> read(byte[] file) {
        var parts = FORM.matcher(new String(file, US_ASCII));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            byte[] signature = Base64.getUrlDecoder().decode(parts.group(2));
            String name = Values.text(Values.object(new String(Base64.getUrlDecoder().decode(parts.group(1)), UTF_8)), "kid").orElse("");
            // Base 64 can say the same bytes in several ways, and JSON the same header.
            return encodedHeader(name).equals(parts.group(1)) && BASE64.encodeToString(signature).equals(parts.group(2))
                    ? Optional.of(new DetachedSignature(name, parts.group(1), signature)) : Optional.empty();
        } catch (Malformed | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** Whether this key signed this file. */
    public boolean fits(byte[] file, PublicKey key) {
        return key instanceof EdECPublicKey && Ed25519.verifies(key, signed(header, file), signature);
    }

    private static String encodedHeader(String keyName) {
        return BASE64.encodeToString(Json.createObjectBuilder().add("alg", "EdDSA").add("b64", false)
                .add("crit", Json.createArrayBuilder().add("b64")).add("kid", keyName).build().toString().getBytes(UTF_8));
    }

    private static byte[] signed(String header, byte[] file) {
        byte[] signed = new byte[header.length() + 1 + file.length];
        System.arraycopy(header.getBytes(US_ASCII), 0, signed, 0, header.length());
        signed[header.length()] = '.';
        System.arraycopy(file, 0, signed, header.length() + 1, file.length);
        return signed;
    }
}
