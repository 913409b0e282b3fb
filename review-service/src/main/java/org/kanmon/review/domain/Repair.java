package org.kanmon.review.domain;

import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.audit.Explanation;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.MaskLog;

/**
 * The masked proposal and its proof.
 *
 * @param table the masked table
 * @param file the masked file: same columns, order, line ends and encoding as the input; none for an output that goes back
 * @param log every hidden cell with its reason and feasibility interval, recomputed from the masked file alone
 * @param outsider against whom hidden figures are protected
 * @param level how wide their feasibility intervals must stay
 * @param exposed how many primary cells an outsider can narrow more than the criteria allow; 0 in a clean repair
 * @param optimal whether no smaller set of complementary cells would do
 * @param explanations how the first few of the exposed cells are found out
 */
public record Repair(
        Table table,
        Optional<byte[]> file,
        MaskLog log,
        Outsider outsider,
        Level level,
        int exposed,
        boolean optimal,
        List<Explanation> explanations) {

    public Repair {
        explanations = List.copyOf(explanations);
    }

    /** A repair that exposes nothing, or of which it is not known how it does. */
    public Repair(
            Table table,
            Optional<byte[]> file,
            MaskLog log,
            Outsider outsider,
            Level level,
            int exposed,
            boolean optimal) {
        this(table, file, log, outsider, level, exposed, optimal, List.of());
    }

    /** No proposal: the output goes back as it is. */
    public static Repair none(Table input, Outsider outsider, Level level) {
        MaskLog nothing = new MaskLog(new int[0], new MaskLog.Kind[0], new long[0], new long[0]);
        return new Repair(input, Optional.empty(), nothing, outsider, level, 0, false);
    }

    /** Number of cells hidden because they break a criterion. */
    public int primary() {
        return log.count(MaskLog.Kind.PRIMARY);
    }

    /** Number of cells hidden because they would give a primary cell away. */
    public int complementary() {
        return log.count(MaskLog.Kind.COMPLEMENTARY);
    }
}
