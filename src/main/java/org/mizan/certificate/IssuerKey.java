package org.mizan.certificate;

import java.security.KeyPair;
import java.security.interfaces.EdECPublicKey;

/**
 * A key with which certificates are signed.
 *
 * @param did whose key it is
 * @param id  what tells it from others of the same issuer
 */
public record IssuerKey(String did, String id, KeyPair pair) {

    /**
     * @param seed 32 secret bytes
     * @throws IllegalArgumentException if there are fewer
     */
    public static IssuerKey of(String did, String id, byte[] seed) {
        if (seed.length != 32) {
            throw new IllegalArgumentException("32 bytes make a key");
        }
        return new IssuerKey(did, id, Ed25519.pair(seed));
    }

    /** By what proofs name it. */
    public String name() {
        return did + "#key-" + id;
    }

    /** The public key as a Multikey: everybody may have it. */
    public String multikey() {
        return Multibase.base58(prefixed());
    }

    /** The public key as a JWK (RFC 8037, section 2), in one spelling. */
    public String jwk() {
        return IssuerKeys.jwk(pair.getPublic(), name());
    }

    /** The public key's 32 bytes. */
    byte[] bytes() {
        return Ed25519.bytes((EdECPublicKey) pair.getPublic());
    }

    byte[] sign(byte[] message) {
        return Ed25519.sign(pair.getPrivate(), message);
    }

    private byte[] prefixed() {
        byte[] bytes = bytes();
        byte[] prefixed = new byte[bytes.length + 2];
        prefixed[0] = (byte) 0xed;
        prefixed[1] = 0x01;
        System.arraycopy(bytes, 0, prefixed, 2, bytes.length);
        return prefixed;
    }

    @Override
    public String toString() {
        return name(); // and never the pair
    }
}
