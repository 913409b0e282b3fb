package org.kanmon.review.usecase;

import java.util.Arrays;
import java.util.Optional;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.Repair;
import org.kanmon.sdc.source.RefiguredFile;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.cost.RemedyCost;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.protect.Protection;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.round.ControlledRounding;
import org.kanmon.sdc.tables.round.Rounding;
import org.kanmon.sdc.tables.round.RoundingAudit;

/**
 * Rounds all counts so that totals still add up. The base is 5 or 10, or the next multiple of 5, whichever is the smallest that
 * no minimum exceeds: with a smaller one a small count could be shown as one that is too small.
 */
final class RoundingOff {

    private static final long STEP = 5;

    private RoundingOff() {}

    /**
     * Tables in which cells are hidden already are not rounded, because what their marks are worth beside rounded figures is not
     * known; nor are those with cells of which nothing may be shown, because a rounded figure shows something; nor tables beside
     * earlier ones, whose figures are not rounded; nor those with statistics, which were computed from the figures before rounding.
     */
    static Trial rounded(RemedyCase one) throws UnusableInput {
        boolean alone = one.table().hidden().isEmpty() && one.earlier().isEmpty() && !one.hasStatistics();
        Optional<Rounding> rounding = alone && isAboutSmallCounts(one.primary())
                ? ControlledRounding.round(one.table(), base(one))
                : Optional.empty();
        return rounding.isEmpty() ? Trial.impossible(one, Remedy.ROUND) : prove(one, rounding.get());
    }

    private static boolean isAboutSmallCounts(Sensitive primary) {
        return primary.protections().stream().allMatch(Protection.Threshold.class::isInstance)
                && Arrays.stream(primary.cells()).noneMatch(primary.nothingShown()::get);
    }

    private static long base(RemedyCase one) {
        long highest = one.primary().protections().stream()
                .map(Protection.Threshold.class::cast)
                .mapToLong(Protection.Threshold::threshold)
                .max()
                .orElse(STEP);
        return Math.max(STEP, (highest + STEP - 1) / STEP * STEP);
    }

    private static Trial prove(RemedyCase one, Rounding rounding) throws UnusableInput {
        byte[] file = RefiguredFile.write(one.submitted().source(), rounding.table());
        SourceTable again = one.submitted().readAgain(file);
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
        return Trial.of(
                        one,
                        Remedy.ROUND,
                        Remedy.ROUND.word(),
                        cost,
                        new Proof(repair, one.examine(again).findings()))
                .roundedTo(rounding.base());
    }
}
