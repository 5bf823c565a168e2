package org.mizan.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a fresh nonce in front; what the bytes belong to is bound to them, so that a row cannot be passed off as another's. */
public final class Sealing {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {
    }

    /** @param belongsTo what must be said again to open it; not secret */
    public static byte[] seal(byte[] key, byte[] plain, String belongsTo) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, plain, belongsTo);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalArgumentException if the bytes were not sealed with this key for this owner */
    public static byte[] open(byte[] key, byte[] sealed, String belongsTo) {
        if (sealed.length < NONCE + TAG_BITS / 8) {
            throw new IllegalArgumentException("too short to be sealed");
        }
        var nonce = new byte[NONCE];
        var rest = new byte[sealed.length - NONCE];
        ByteBuffer.wrap(sealed).get(nonce).get(rest);
        return run(Cipher.DECRYPT_MODE, key, nonce, rest, belongsTo);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] bytes, String belongsTo) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(belongsTo.getBytes(UTF_8));
            return cipher.doFinal(bytes);
        } catch (AEADBadTagException foreign) {
            throw new IllegalArgumentException("not sealed with this key for this owner", foreign);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
