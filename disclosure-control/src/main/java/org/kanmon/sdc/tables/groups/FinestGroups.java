package org.kanmon.sdc.tables.groups;

import java.util.OptionalLong;

/**
 * How fine the groups of a quantity may be. A group is allowed if it is made of whole finest groups; so everything coarser is
 * allowed as well.
 *
 * <p>Finest groups of ages and weights begin at multiples of the width. Labels of weights may count a limit to the group below
 * it ({@code 301-400g}), so that their groups may also begin one gram later. Where a day's hours begin to be counted is of no
 * importance: times of day need be as long as the width, no more.
 *
 * @param width the narrowest group, in years, minutes or grams
 * @param lowest the lowest value that there is: a group that begins there begins at the very bottom
 * @param bottom everything below is one group
 * @param top everything from here on is one group
 * @param cut a value at which groups must end and begin
 * @param reasonBelow below it finer groups may be shown for a reason
 */
public record FinestGroups(
        Scale scale,
        long width,
        OptionalLong lowest,
        OptionalLong bottom,
        OptionalLong top,
        OptionalLong cut,
        OptionalLong reasonBelow) {

    /** Whether it may be shown without a reason. */
    public boolean allows(Span span) {
        if (scale == Scale.CLOCK) {
            return span.length() >= width;
        }
        OptionalLong from = span.from() <= lowest.orElse(0) ? OptionalLong.of(0) : limit(span.from());
        OptionalLong to = span.to() == Span.OPEN ? OptionalLong.of(Span.OPEN) : limit(span.to());
        return from.isPresent() && to.isPresent() && from.getAsLong() < to.getAsLong();
    }

    /** Whether it may be shown for a reason, because it lies below the limit for that. */
    public boolean allowsForAReason(Span span) {
        return reasonBelow.isPresent() && span.to() <= reasonBelow.getAsLong();
    }

    /** Whether it holds values from both sides of the cut. */
    public boolean straddlesCut(Span span) {
        return cut.isPresent() && span.from() < cut.getAsLong() && cut.getAsLong() < span.to();
    }

    /** Where the finest group begins in which the span begins. */
    public long begin(Span span) {
        long at = span.from();
        while (at > 0 && !isLimit(at)) {
            at--;
        }
        return at;
    }

    /** Where the finest group ends in which the span ends; {@link Span#OPEN} where it goes on without end. */
    public long end(Span span) {
        if (span.to() == Span.OPEN) {
            return Span.OPEN;
        }
        long at = scale == Scale.GRAMS ? span.to() - 1 : span.to();
        long last = at + Math.max(width, bottom.orElse(0));
        while (at <= last && !isLimit(at)) {
            at++;
        }
        return isLimit(at) ? at : Span.OPEN;
    }

    /** The limit that a group's end stands at. */
    private OptionalLong limit(long value) {
        if (isLimit(value)) {
            return OptionalLong.of(value);
        }
        return scale == Scale.GRAMS && isLimit(value - 1) ? OptionalLong.of(value - 1) : OptionalLong.empty();
    }

    private boolean isLimit(long value) {
        if (cut.isPresent() && value == cut.getAsLong()) {
            return true;
        }
        return value % width == 0 && value >= bottom.orElse(1) && value <= top.orElse(value);
    }
}
