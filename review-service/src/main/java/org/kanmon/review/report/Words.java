package org.kanmon.review.report;

import java.util.Locale;
import java.util.Optional;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.tables.protect.MaskLog;

/** The fixed words that files and label keys use for what has no word of its own. */
final class Words {

    /** Stands in place of a status where the criteria are silent. */
    static final String SILENT = "silent";

    private Words() {}

    /** {@code primary}, {@code complementary} or {@code hidden-before}. */
    static String of(MaskLog.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word of the source's status, or {@link #SILENT}. */
    static String status(Optional<Finding.Source> source) {
        return source.map(known -> known.status().word()).orElse(SILENT);
    }
}
