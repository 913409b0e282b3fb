package org.kanmon.sdc.microdata.transform;

import java.util.List;
import org.kanmon.sdc.microdata.model.RecordLevels;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.source.Records;

/**
 * What becomes of records: that of a transformation's best levels and, if the schema asks for local recoding, of further rounds.
 *
 * @param levels to which each record is generalized
 * @param sizes of the classes, in persons
 * @param losses per quasi-identifier what it loses
 * @param utilities per quasi-identifier what it tells before and after
 */
public record PlacedRecords(
        RecordLevels levels, ClassSizes sizes, List<ColumnLoss> losses, List<ColumnUtility> utilities) {

    public PlacedRecords {
        losses = List.copyOf(losses);
        utilities = List.copyOf(utilities);
    }

    /** What becomes of records whose best levels are known. */
    public static PlacedRecords of(Records records, Outcome outcome) {
        RecordLevels levels = RecordLevels.of(records.data().records(), outcome.levels(), outcome.suppressed());
        if (!records.schema().localRecoding()) {
            return of(records, levels, outcome.sizes());
        }
        RecordLevels all = LocalRecoding.of(records, outcome);
        return of(records, all, LocalRecoding.sizes(records.data(), all));
    }

    private static PlacedRecords of(Records records, RecordLevels levels, ClassSizes sizes) {
        return new PlacedRecords(
                levels, sizes, ColumnLoss.of(records.data(), levels), ColumnUtility.of(records, levels));
    }

    /** How many records are suppressed. */
    public int suppressedRecords() {
        return levels.suppressed().cardinality();
    }
}
