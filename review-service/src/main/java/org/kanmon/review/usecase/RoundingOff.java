package org.kanmon.review.usecase;

import java.util.Arrays;
import java.util.Optional;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.Repair;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.RefiguredFile;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.cost.RemedyCost;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.protect.Protection;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.round.ControlledRounding;
import org.kanmon.sdc.tables.round.ConventionalRounding;
import org.kanmon.sdc.tables.round.Rounding;
import org.kanmon.sdc.tables.round.RoundingAudit;

/**
 * Rounds all counts, so that totals still add up or each by itself. The base is a multiple of 5, the smallest with which no count
 * below its minimum is shown as another that is too small, nor narrowed by its own figure alone.
 */
final class RoundingOff {

    private static final long STEP = 5;

    private RoundingOff() {}

    /** Rounds so that totals still add up. A count below the minimum may become 0 or the base, either with room enough. */
    static Trial rounded(RemedyCase one) throws UnusableInput {
        Optional<Rounding> rounding = isPossible(one)
                ? ControlledRounding.round(one.table(), multipleOfStep(highestMinimum(one)))
                : Optional.empty();
        return rounding.isEmpty() ? Trial.impossible(one, Remedy.ROUND) : prove(one, Remedy.ROUND, rounding.get());
    }

    /** Rounds every count by itself. Every count below the minimum has to become 0, or its figure would narrow it too much. */
    static Trial separately(RemedyCase one) throws UnusableInput {
        if (!isPossible(one)) {
            return Trial.impossible(one, Remedy.ROUND_SEPARATELY);
        }
        long base = multipleOfStep(2 * highestMinimum(one) - 1);
        return prove(one, Remedy.ROUND_SEPARATELY, ConventionalRounding.round(one.table(), base));
    }

    /**
     * Tables in which cells are hidden already are not rounded, because what their marks are worth beside rounded figures is not
     * known; nor are those with cells of which nothing may be shown, because a rounded figure shows something; nor tables beside
     * earlier ones, whose figures are not rounded; nor those with statistics, which were computed from the figures before rounding.
     */
    private static boolean isPossible(RemedyCase one) {
        Sensitive primary = one.primary();
        return one.table().hidden().isEmpty()
                && one.beside().isEmpty()
                && !one.hasStatistics()
                && primary.protections().stream().allMatch(Protection.Threshold.class::isInstance)
                && Arrays.stream(primary.cells()).noneMatch(primary.nothingShown()::get);
    }

    private static long highestMinimum(RemedyCase one) {
        return one.primary().protections().stream()
                .map(Protection.Threshold.class::cast)
                .mapToLong(Protection.Threshold::threshold)
                .max()
                .orElse(STEP);
    }

    private static long multipleOfStep(long least) {
        return Math.max(STEP, (least + STEP - 1) / STEP * STEP);
    }

    private static Trial prove(RemedyCase one, Remedy remedy, Rounding rounding) throws UnusableInput {
        byte[] file = RefiguredFile.write(one.submitted().source(), rounding.table());
        Layout layout = one.submitted().source().layout().roundedTo(rounding.base());
        SourceTable again = one.submitted().readAgain(file, layout);
        int exposed = RoundingAudit.exposed(
                        one.table(),
                        again.table(),
                        rounding.reach(),
                        one.primary(),
                        one.protection().level())
                .size();
        Repair repair = new Repair(
                again.table(),
                Optional.of(file),
                new MaskLog(new int[0], new MaskLog.Kind[0], new long[0], new long[0]),
                one.protection().outsider(),
                one.protection().level(),
                exposed,
                rounding.optimal());
        RemedyCost cost = RemedyCost.ofRounding(one.table(), again.table());
        Proof proof = new Proof(repair, one.examine(again).findings());
        return Trial.of(one, remedy, Remedy.ROUND.word(), cost, proof)
                .readBy(layout)
                .roundedTo(rounding.base());
    }
}
