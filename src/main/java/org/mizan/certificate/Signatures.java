package org.mizan.certificate;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;

/** What the JDK offers, with signatures that fail where it would throw. */
final class Signatures {

    /** @param algorithm a name of the JDK's, such as {@code SHA256withECDSAinP1363Format} */
    static boolean verifies(String algorithm, PublicKey key, byte[] message, byte[] signed) {
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A point of the curve P-256 from its x coordinate and the parity of y (SEC 1, section 2.3.4).
     *
     * @throws IllegalArgumentException if there is no such point
     */
    static PublicKey p256(byte[] compressed) {
        if (compressed.length != 33 || compressed[0] != 2 && compressed[0] != 3) {
            throw new IllegalArgumentException("33 bytes make a point");
        }
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            var curve = parameters.getParameterSpec(ECParameterSpec.class);
            BigInteger p = ((ECFieldFp) curve.getCurve().getField()).getP();
            BigInteger x = new BigInteger(1, Multibase.after(compressed, 1));
            BigInteger square = x.pow(3).add(curve.getCurve().getA().multiply(x)).add(curve.getCurve().getB()).mod(p);
            // p is 3 modulo 4, so this is the root if there is one.
            BigInteger y = square.modPow(p.add(BigInteger.ONE).shiftRight(2), p);
            if (x.compareTo(p) >= 0 || !y.multiply(y).mod(p).equals(square)) {
                throw new IllegalArgumentException("not on the curve");
            }
            if (y.testBit(0) != (compressed[0] == 3)) {
                y = p.subtract(y);
            }
            return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException(none);
        }
    }

    private Signatures() {
    }
}
