package org.kanmon.sdc.tables.profile;

import java.util.Optional;
import org.kanmon.sdc.tables.model.DimensionKind;

/**
 * The part of an ordered scale that a label stands for: ages in years, times in days, codes of diseases in their order. By such
 * parts labels tell which category lies in which.
 *
 * @param from the first value
 * @param to the first value behind it; {@link Long#MAX_VALUE} where it has no end
 */
public record LabelRange(long from, long to) {

    public LabelRange {
        if (from >= to) {
            throw new IllegalArgumentException("a range from " + from + " to " + to);
        }
    }

    /** What a label of a dimension of this kind stands for; empty where labels of the kind say nothing of the sort. */
    public static Optional<LabelRange> of(DimensionKind kind, String label) {
        return switch (kind) {
            case AGE -> AgeLabel.of(label).map(LabelRange::ages);
            case TIME -> TimeLabel.of(label);
            case DISEASE, CATEGORY -> DiseaseLabel.of(label);
            default -> Optional.empty();
        };
    }

    private static LabelRange ages(AgeLabel label) {
        return new LabelRange(label.from(), label.to() == Integer.MAX_VALUE ? Long.MAX_VALUE : label.to() + 1L);
    }

    /** Whether everything of the other is in this one. */
    public boolean contains(LabelRange other) {
        return from <= other.from && other.to <= to;
    }

    /** Whether something belongs to both. */
    public boolean overlaps(LabelRange other) {
        return from < other.to && other.from < to;
    }
}
