package org.kanmon.sdc.microdata.pseudonym;

import java.util.Arrays;
import javax.security.auth.Destroyable;

/** The keys of one application, all derived from the holder's secret. Tells nothing of itself. */
public final class ApplicationKeys implements Destroyable {

    private final byte[] secret;
    private final String application;
    private boolean destroyed;

    /**
     * @param secret the holder's, at least {@value PseudonymKey#SHORTEST} bytes
     * @param application the number by which the application is known
     * @throws IllegalArgumentException if the secret is too short
     */
    public ApplicationKeys(byte[] secret, String application) {
        if (secret.length < PseudonymKey.SHORTEST) {
            throw new IllegalArgumentException("a secret of " + secret.length + " bytes");
        }
        this.secret = secret.clone();
        this.application = application;
    }

    /** The key for some identifiers. */
    public PseudonymKey key(String purpose) {
        if (destroyed) {
            throw new IllegalStateException("the keys were destroyed");
        }
        return PseudonymKey.of(secret, application, purpose);
    }

    @Override
    public void destroy() {
        Arrays.fill(secret, (byte) 0);
        destroyed = true;
    }

    @Override
    public boolean isDestroyed() {
        return destroyed;
    }

    @Override
    public String toString() {
        return "ApplicationKeys[secret]";
    }
}
