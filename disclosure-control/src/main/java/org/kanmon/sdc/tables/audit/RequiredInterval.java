package org.kanmon.sdc.tables.audit;

import org.kanmon.sdc.tables.protect.Protection;
import org.kanmon.sdc.tables.witness.Bounds;

/**
 * How far the feasibility interval of one primary cell must reach.
 *
 * @param low as low as this or lower
 * @param high as high as this or higher
 * @param width and at least this far from end to end; an interval of this width is enough by itself where {@code widthSuffices}
 */
record RequiredInterval(long low, long high, long width, boolean widthSuffices) {

    /** What a protection requires of a cell whose figure is not known here. */
    static RequiredInterval of(Protection protection, boolean nothingShown, Level level) {
        if (protection instanceof Protection.Levels levels) {
            return new RequiredInterval(levels.low(), levels.high(), 0, false);
        }
        if (protection instanceof Protection.Width sliding) {
            return new RequiredInterval(Bounds.UNBOUNDED, 0, sliding.width(), false);
        }
        return unknown(((Protection.Threshold) protection).threshold(), nothingShown, level);
    }

    /** To cover 1..t-1, or, of cells that may be anything, to be t-1 wide. */
    private static RequiredInterval unknown(long threshold, boolean nothingShown, Level level) {
        if (level == Level.ONE && !nothingShown) {
            return new RequiredInterval(Bounds.UNBOUNDED, 0, Math.min(2, threshold - 1), false);
        }
        return new RequiredInterval(1, threshold - 1, nothingShown ? threshold - 1 : 0, nothingShown);
    }

    /** The same, but no more than what could be had if every cell that can be hidden were hidden. */
    RequiredInterval within(long baseLow, long baseHigh) {
        return new RequiredInterval(
                Math.max(low, baseLow), Math.min(high, baseHigh), Math.min(width, baseHigh - baseLow), widthSuffices);
    }

    /** As low as this would be enough, from a cell that can be this high. */
    long enoughLow(long known) {
        return Math.min(low, Math.max(0, known - width));
    }

    /** As high as this would be enough, from a cell that can be this low. */
    long enoughHigh(long known) {
        return Math.max(high, known + width);
    }

    boolean isMet(long lowest, long highest) {
        boolean wide = highest - lowest >= width;
        return widthSuffices && wide && width > 0 || lowest <= low && highest >= high && wide;
    }
}
