package org.mizan.certificate;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;

/** Ed25519 of RFC 8032 by the JDK, with keys as their 32 bytes. */
final class Ed25519 {

    private static final int BYTES = 32;

    /**
     * The pair of a seed.
     *
     * @param seed 32 bytes, the private key of RFC 8032, section 5.1.5
     */
    static KeyPair pair(byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            // The JDK derives the public key of random bytes alone, and asks for exactly those of the seed.
            generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
                @Override
                public void nextBytes(byte[] bytes) {
                    System.arraycopy(seed, 0, bytes, 0, BYTES);
                }
            });
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The y coordinate, little-endian, with the parity of x in the highest bit. */
    static byte[] bytes(EdECPublicKey key) {
        byte[] big = key.getPoint().getY().toByteArray();
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BYTES && i < big.length; i++) {
            bytes[i] = big[big.length - 1 - i];
        }
        if (key.getPoint().isXOdd()) {
            bytes[BYTES - 1] |= (byte) 0x80;
        }
        return bytes;
    }

    /** @throws IllegalArgumentException if the bytes are no key */
    static PublicKey publicKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("32 bytes make a key");
        }
        byte[] big = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            big[i] = bytes[BYTES - 1 - i];
        }
        boolean odd = (big[0] & 0x80) != 0;
        big[0] &= 0x7f;
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(
                    new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, big))));
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException(none);
        }
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean verifies(PublicKey key, byte[] message, byte[] signed) {
        return Signatures.verifies("Ed25519", key, message, signed);
    }

    private Ed25519() {
    }
}
