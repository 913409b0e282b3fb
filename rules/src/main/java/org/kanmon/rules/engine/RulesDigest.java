package org.kanmon.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The digest of the rule files that the build compiled: two installations with the same digest judge alike. */
public final class RulesDigest {

    private static final List<String> FILES = List.of(
            "provision/demand/demand.drl",
            "provision/judge/columns.drl",
            "provision/judge/silence.drl",
            "publication/demand/demand.drl",
            "publication/demand/figures.drl",
            "publication/demand/groups.drl",
            "publication/judge/counts.drl",
            "publication/judge/elsewhere.drl",
            "publication/judge/figures.drl",
            "publication/judge/file.drl",
            "publication/judge/groups.drl",
            "publication/judge/procedure.drl",
            "publication/judge/recognition.drl",
            "publication/judge/regions.drl",
            "publication/judge/relations.drl",
            "publication/judge/releases.drl",
            "publication/judge/sheets.drl",
            "publication/judge/silence.drl",
            "publication/judge/structure.drl");

    private RulesDigest() {}

    /** The rule files below the module's folder, in the order in which they enter the digest. */
    public static List<String> files() {
        return FILES;
    }

    /** {@code sha256:} and 64 hexadecimal digits over the names and texts of all rule files. */
    public static String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text(file).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The text of one of these files. */
    public static String text(String file) {
        try (InputStream in = RulesDigest.class.getResourceAsStream("/org/kanmon/rules/texts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("rule file " + file + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
