package org.kanmon.sdc.microdata.hierarchy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Generalizes numbers to intervals, wider from level to level: {@code 53.4} to {@code 50-55} and {@code 50-60}, and ages, which are
 * whole, to {@code 50-54} and {@code 50-59}. What lies below or above limits is one interval each from the first level on, named by
 * its limit: {@code 201以上}.
 *
 * @param origin where an interval begins; the others follow from it
 * @param widths the widths of the intervals, each a multiple of the one before
 * @param whole whether all numbers are whole: an interval is then named by the first and the last number in it
 * @param below what is less than this is one interval
 * @param from what is this or more is one interval
 */
public record Intervals(
        BigDecimal origin,
        List<BigDecimal> widths,
        boolean whole,
        Optional<BigDecimal> below,
        Optional<BigDecimal> from)
        implements HierarchyRule {

    /** Behind the limit of what lies below it. */
    static final String BELOW = "未満";

    /** Behind the number with which an open interval begins. */
    static final String FROM = "以上";

    private static final int DIGITS = 40;

    public Intervals {
        widths = List.copyOf(widths);
        BigDecimal narrower = null;
        for (BigDecimal width : widths) {
            if (width.signum() <= 0
                    || narrower != null && width.remainder(narrower).signum() != 0) {
                throw new IllegalArgumentException("widths " + widths);
            }
            narrower = width;
        }
        if (below.isPresent() && from.isPresent() && below.get().compareTo(from.get()) >= 0) {
            throw new IllegalArgumentException("below " + below.get() + " and from " + from.get());
        }
    }

    /** Intervals of whole numbers from 0 on, without limits. */
    public static Intervals ofWhole(int... widths) {
        List<BigDecimal> all = new ArrayList<>();
        for (int width : widths) {
            all.add(BigDecimal.valueOf(width));
        }
        return new Intervals(BigDecimal.ZERO, all, true, Optional.empty(), Optional.empty());
    }

    @Override
    public int steps() {
        return widths.size();
    }

    @Override
    public Optional<List<String>> generalizations(String value) {
        return number(value, whole)
                .map(number ->
                        widths.stream().map(width -> interval(number, width)).toList());
    }

    /** The number that a text is; empty if it is none, has more digits than data have, or should be whole and is not. */
    static Optional<BigDecimal> number(String value, boolean whole) {
        if (value.length() > 2 * DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(value.strip());
            boolean fits = number.precision() <= DIGITS
                    && Math.abs(number.scale()) <= DIGITS
                    && (!whole || number.stripTrailingZeros().scale() <= 0);
            return fits ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String interval(BigDecimal number, BigDecimal width) {
        if (below.isPresent() && number.compareTo(below.get()) < 0) {
            return plain(below.get()) + BELOW;
        }
        if (from.isPresent() && number.compareTo(from.get()) >= 0) {
            return plain(from.get()) + FROM;
        }
        BigDecimal begin = number.subtract(origin)
                .divide(width, 0, RoundingMode.FLOOR)
                .multiply(width)
                .add(origin);
        BigDecimal end = begin.add(width);
        BigDecimal first = below.map(limit -> limit.max(begin)).orElse(begin);
        BigDecimal last = from.map(limit -> limit.min(end)).orElse(end);
        if (!whole) {
            return plain(first) + "-" + plain(last);
        }
        BigDecimal lastWhole = last.subtract(BigDecimal.ONE);
        return first.compareTo(lastWhole) >= 0 ? plain(first) : plain(first) + "-" + plain(lastWhole);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
