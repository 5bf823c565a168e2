package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.security.PublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * Finds the public key that a proof names: in the name itself ({@code did:key}, or an address that ends with the key), or in the document that
 * {@code did:web} or an address over https leads to.
 */
final class PublicKeys {

    private static final Pattern DID_WEB = Pattern.compile("did:web:([A-Za-z0-9.-]+(?:%3[Aa][0-9]{1,5})?)((?::[A-Za-z0-9._%-]+)*)");

    private final Fetching fetching;
    private final Instant now;

    PublicKeys(Fetching fetching, Instant now) {
        this.fetching = fetching;
        this.now = now;
    }

    /**
     * @param controller whose key it is, as the name says
     * @param brought    whether the document brought the key along, so that nothing shows that it is the controller's
     */
    record Found(PublicKey key, String controller, boolean brought) {

        /** How the signer stands to the issuer whom the document names. */
        Check signer(String issuer) {
            if (controller.equals(issuer) || !brought && sameHost(issuer)) {
                return new Check(brought ? Finding.SIGNER_UNCONFIRMED : Finding.SIGNER_CONFIRMED, controller);
            }
            // Other names, such as urn:uuid, name nobody whose key could be looked up.
            boolean named = issuer.startsWith("did:") || issuer.startsWith("https:") || issuer.startsWith("http:");
            return new Check(named ? Finding.SIGNER_OTHER : Finding.SIGNER_UNCONFIRMED, controller);
        }

        private boolean sameHost(String issuer) {
            return host(controller).isPresent() && host(controller).equals(host(issuer));
        }

        /** Who speaks for a whole host: a DID of the host itself, or an address on it. */
        private static Optional<String> host(String name) {
            try {
                if (name.startsWith("did:web:")) {
                    var parts = DID_WEB.matcher(name);
                    return parts.matches() && parts.group(2).isEmpty() ? Optional.of(URLDecoder.decode(parts.group(1), UTF_8)) : Optional.empty();
                }
                return name.startsWith("https:") ? Optional.ofNullable(URI.create(name).getAuthority()) : Optional.empty();
            } catch (IllegalArgumentException noAddress) {
                return Optional.empty();
            }
        }
    }

    /** @throws Malformed if there is no such key, or it cannot be had */
    Found find(String name) throws Malformed {
        int hash = name.indexOf('#');
        String controller = hash < 0 ? name : name.substring(0, hash);
        String fragment = hash < 0 ? "" : name.substring(hash + 1);
        if (controller.startsWith("did:key:")) {
            return new Found(multikey(controller.substring("did:key:".length())), controller, false);
        }
        if (controller.startsWith("did:web:")) {
            JsonObject document = document(web(controller), name);
            if (!Values.text(document, "id").equals(Optional.of(controller))) {
                throw new Malformed(Finding.KEY_MISSING, name);
            }
            return new Found(listed(document, name, fragment), controller, false);
        }
        if (controller.startsWith("https:") || controller.startsWith("http:")) {
            if (fragment.startsWith("z6Mk") || fragment.startsWith("zDn")) {
                return new Found(multikey(fragment), controller, true);
            }
            return new Found(listed(document(address(controller), name), name, fragment), controller, false);
        }
        throw new Malformed(Finding.KEY_UNKNOWN, name);
    }

    /** A key in the form of Multikey: a prefix for its kind, then its bytes. */
    static PublicKey multikey(String text) throws Malformed {
        try {
            byte[] bytes = Multibase.decode(text);
            if (Multibase.begins(bytes, 0xed, 0x01)) {
                return Ed25519.publicKey(Multibase.after(bytes, 2));
            }
            if (Multibase.begins(bytes, 0x80, 0x24)) {
                return Signatures.p256(Multibase.after(bytes, 2));
            }
        } catch (IllegalArgumentException broken) {
            throw new Malformed(Finding.KEY_MALFORMED, text);
        }
        throw new Malformed(Finding.KEY_UNKNOWN, text);
    }

    /** A key in the form of RFC 7517. */
    static PublicKey jwk(JsonObject key) throws Malformed {
        try {
            var parsed = JWK.parse(key.toString());
            if (parsed instanceof OctetKeyPair pair) {
                return Ed25519.publicKey(pair.getDecodedX());
            }
            if (parsed.getKeyType().getValue().equals("RSA")) {
                return parsed.toRSAKey().toPublicKey();
            }
            return parsed.toECKey().toPublicKey();
        } catch (ParseException | JOSEException | IllegalArgumentException | IllegalStateException | ClassCastException broken) {
            throw new Malformed(Finding.KEY_MALFORMED, "JWK");
        }
    }

    /** Where the document of a did:web lies (did:web Method Specification, section 2.5.2). */
    private static URI web(String did) throws Malformed {
        var parts = DID_WEB.matcher(did);
        if (!parts.matches()) {
            throw new Malformed(Finding.KEY_MALFORMED, did);
        }
        String host = parts.group(1).replaceAll("%3[Aa]", ":");
        String path = parts.group(2).isEmpty() ? "/.well-known/did.json" : parts.group(2).replace(':', '/') + "/did.json";
        return address("https://" + host + path);
    }

    private static URI address(String text) throws Malformed {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException none) {
            throw new Malformed(Finding.KEY_MALFORMED, text);
        }
    }

    private JsonObject document(URI address, String name) throws Malformed {
        byte[] bytes = fetching.fetch(address).orElseThrow(() -> new Malformed(Finding.KEY_UNREACHABLE, address.toString()));
        try {
            return Values.object(new String(bytes, UTF_8));
        } catch (Malformed notJson) {
            throw new Malformed(Finding.KEY_MISSING, name);
        }
    }

    /** @throws Malformed if the document does not list the key of this name */
    PublicKey listed(JsonObject document, String name) throws Malformed {
        return listed(document, name, name.substring(name.indexOf('#') + 1));
    }

    private PublicKey listed(JsonObject document, String name, String fragment) throws Malformed {
        if (document.containsKey("kty")) {
            return jwk(document);
        }
        for (JsonObject key : Values.objects(document, "keys")) {
            if (Values.text(key, "kid").filter(kid -> kid.equals(name) || kid.equals(fragment)).isPresent()) {
                return jwk(key);
            }
        }
        for (JsonValue allowed : Values.list(document, "assertionMethod")) {
            if (allowed instanceof JsonObject method && named(method, name, fragment)) {
                return key(method, name);
            }
            if (allowed instanceof JsonString id && same(id.getString(), name, fragment)) {
                for (JsonObject method : Values.objects(document, "verificationMethod")) {
                    if (named(method, name, fragment)) {
                        return key(method, name);
                    }
                }
            }
        }
        throw new Malformed(Finding.KEY_MISSING, name);
    }

    private static boolean named(JsonObject method, String name, String fragment) {
        return Values.text(method, "id").filter(id -> same(id, name, fragment)).isPresent();
    }

    private static boolean same(String id, String name, String fragment) {
        return id.equals(name) || !fragment.isEmpty() && id.equals("#" + fragment);
    }

    private PublicKey key(JsonObject method, String name) throws Malformed {
        for (String end : new String[] {"revoked", "expires"}) {
            Optional<OffsetDateTime> day = Values.moment(method, end, Finding.KEY_MALFORMED);
            if (day.isPresent() && day.get().toInstant().isBefore(now)) {
                throw new Malformed(Finding.KEY_MISSING, name);
            }
        }
        Optional<String> multikey = Values.text(method, "publicKeyMultibase");
        if (multikey.isPresent()) {
            return multikey(multikey.get());
        }
        return jwk(Values.child(method, "publicKeyJwk").orElseThrow(() -> new Malformed(Finding.KEY_MALFORMED, name)));
    }
}
