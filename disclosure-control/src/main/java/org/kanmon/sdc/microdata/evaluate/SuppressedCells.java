package org.kanmon.sdc.microdata.evaluate;

import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.risk.AttackerRisk;
import org.kanmon.sdc.microdata.risk.MatchingRecords;
import org.kanmon.sdc.microdata.risk.TooManyComparisons;

/**
 * The risks of records some of whose cells are suppressed already. Two rules count them: in equivalence classes {@code *} is a value
 * like any other; here it may be any value, so that a record is one of all those that it could be.
 *
 * @param cells how many cells are suppressed
 * @param prosecutor the risks where a suppressed cell may be any value; empty if there are too many records to compare
 */
public record SuppressedCells(long cells, Optional<AttackerRisk> prosecutor) {

    private static final String SIGN = "*";

    /**
     * Counts and compares suppressed cells.
     *
     * @param threshold from which risk on a record counts as at risk, 0 to 1
     * @return empty if no cell is suppressed
     */
    public static Optional<SuppressedCells> of(List<Attribute> quasiIdentifiers, double threshold) {
        long cells = 0;
        for (Attribute attribute : quasiIdentifiers) {
            int sign = attribute.values().indexOf(SIGN);
            cells += sign < 0 ? 0 : attribute.frequencies()[sign];
        }
        if (cells == 0) {
            return Optional.empty();
        }
        try {
            AttackerRisk risk = MatchingRecords.of(quasiIdentifiers, SIGN).prosecutor(threshold);
            return Optional.of(new SuppressedCells(cells, Optional.of(risk)));
        } catch (TooManyComparisons e) {
            return Optional.of(new SuppressedCells(cells, Optional.empty()));
        }
    }
}
