package org.kanmon.sdc.microdata.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.Destroyable;

/**
 * The secret from which the pseudonyms of one application are made. Each application and each kind of identifier has a key of its own,
 * derived from the holder's (HKDF, RFC 5869, with HMAC-SHA-256), so that neither two applications nor two columns can be joined by
 * what they were given. It tells nothing of itself.
 */
public final class PseudonymKey implements Destroyable {

    /** How long a holder's secret is at least, in bytes. */
    public static final int SHORTEST = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] derived;
    private boolean destroyed;

    private PseudonymKey(byte[] derived) {
        this.derived = derived;
    }

    /**
     * The key of an application.
     *
     * @param secret the holder's secret, at least {@value #SHORTEST} bytes; it is not kept
     * @param application the number by which the application is known
     * @param purpose which identifiers the key is for
     * @throws IllegalArgumentException if the secret is too short
     */
    public static PseudonymKey of(byte[] secret, String application, String purpose) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException("a secret of " + secret.length + " bytes");
        }
        byte[] extracted = hmac("kanmon pseudonyms 1".getBytes(StandardCharsets.UTF_8), secret);
        byte[] info = Fields.join(application, purpose);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        byte[] derived = hmac(extracted, block);
        Arrays.fill(extracted, (byte) 0);
        return new PseudonymKey(derived);
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        return mac(key).doFinal(message);
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }

    /** A computation of pseudonyms; for one thread. */
    Mac mac() {
        if (destroyed) {
            throw new IllegalStateException("the key was destroyed");
        }
        return mac(derived);
    }

    @Override
    public void destroy() {
        Arrays.fill(derived, (byte) 0);
        destroyed = true;
    }

    @Override
    public boolean isDestroyed() {
        return destroyed;
    }

    @Override
    public String toString() {
        return "PseudonymKey[secret]";
    }
}
