package org.kanmon.sdc.tables.requirement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.audit.Certificate;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.Relation;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.protect.Sensitive;

/** Finds sums that no whole numbers behind the marks of a table can make true. */
public final class Contradictions {

    private Contradictions() {}

    /**
     * The cells of such sums, ascending; empty if there are figures that fit. Nothing is taken for granted of the figures behind
     * marks but that they are whole numbers of 0 or more.
     *
     * @param certificate what is claimed of the table; it saves time and changes nothing
     */
    public static int[] cells(Table table, Certificate certificate) {
        if (table.hidden().isEmpty()) {
            return new int[0];
        }
        Sensitive nobody = new Sensitive(new int[0], new long[0], new BitSet());
        try (TableAudit audit = TableAudit.of(table, nobody, Outsider.BASIC, certificate)) {
            List<Relation> contradictions = audit.intervals(() -> true).contradictions();
            return contradictions.stream()
                    .flatMapToInt(sum -> IntStream.concat(IntStream.of(sum.total()), Arrays.stream(sum.parts())))
                    .filter(cell -> cell != TableSystem.UNPRINTED)
                    .distinct()
                    .sorted()
                    .toArray();
        }
    }
}
