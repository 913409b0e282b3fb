package org.kanmon.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

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
            "publication/judge/structure.drl",
            "screening/judge/applicants.drl",
            "screening/judge/data.drl",
            "screening/judge/items.drl",
            "screening/judge/linkage.drl",
            "screening/judge/people.drl",
            "screening/judge/periods.drl",
            "screening/judge/places.drl",
            "screening/judge/publication-plan.drl",
            "screening/judge/purpose.drl",
            "screening/judge/risks.drl",
            "screening/judge/silence.drl",
            "screening/judge/texts.drl");

    private static final List<String> TABLES = List.of(
            "screening/tables/applicants.csv",
            "screening/tables/purposes.csv",
            "screening/tables/uses.csv",
            "screening/tables/datasets.csv",
            "screening/tables/provision.csv",
            "screening/tables/items.csv",
            "screening/tables/linkage.csv",
            "screening/tables/linkable.csv",
            "screening/tables/identifiers.csv",
            "screening/tables/environments.csv",
            "screening/tables/controls.csv",
            "screening/tables/ethics.csv",
            "screening/tables/documents.csv",
            "screening/tables/demands.csv",
            "screening/tables/obligations.csv",
            "screening/words/contradictions.csv",
            "screening/words/items.csv",
            "screening/words/surnames.csv");

    private RulesDigest() {}

    /** The rule files below the module's folder, in the order in which they enter the digest. */
    public static List<String> files() {
        return FILES;
    }

    /** {@code sha256:} and 64 hexadecimal digits over the names and texts of all rule files, decision tables and word lists. */
    public static String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : Stream.concat(FILES.stream(), TABLES.stream()).toList()) {
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
