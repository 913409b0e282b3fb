package org.kanmon.sdc.microdata.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.risk.AttributeRisk;
import org.kanmon.sdc.microdata.risk.AttributeRisks;

/** Chooses the sets of columns of which it is worth knowing how far they tell records apart. */
public final class DistinguishingColumns {

    /** Of more columns pairs are too many to read. */
    private static final int MOST_WITH_PAIRS = 12;

    private static final double NEARLY_ALL = 0.9;

    private DistinguishingColumns() {}

    /**
     * Every column, every pair if these are not too many, a few columns that reach nine tenths of the distinction of all, and all.
     *
     * @param columns of the same records
     */
    public static List<AttributeRisk> of(List<Attribute> columns) {
        if (columns.isEmpty()) {
            return List.of();
        }
        AttributeRisks risks = new AttributeRisks(columns, new BitSet());
        List<AttributeRisk> sets = new ArrayList<>(risks.sets(columns.size() <= MOST_WITH_PAIRS ? 2 : 1));
        for (AttributeRisk more : List.of(risks.key(AttributeRisk.Measure.DISTINCTION, NEARLY_ALL), risks.all())) {
            if (sets.stream().noneMatch(set -> set.attributes().equals(more.attributes()))) {
                sets.add(more);
            }
        }
        return sets;
    }
}
