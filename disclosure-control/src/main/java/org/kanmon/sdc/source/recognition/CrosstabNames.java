package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanmon.sdc.tables.model.DimensionKind;

/** What the dimensions of a crosstab are called, and of which kind they therefore are. */
final class CrosstabNames {

    private static final Pattern DIAGONAL = Pattern.compile("[＼\\\\／/]");

    private final Fields fields;
    private final Block block;
    private final Kinds kinds;
    private final Surroundings surroundings;
    private final Levels levels;
    private final Map<Axis, String> names = new IdentityHashMap<>();
    private final Map<Axis, Kinds.Found> found = new IdentityHashMap<>();
    private final List<Axis> dimensions = new ArrayList<>();
    private Optional<String> fromCorner = Optional.empty();

    CrosstabNames(Fields fields, Block block, Kinds kinds, Surroundings surroundings, Levels levels) {
        this.fields = fields;
        this.block = block;
        this.kinds = kinds;
        this.surroundings = surroundings;
        this.levels = levels;
    }

    String name(Axis axis) {
        return names.get(axis);
    }

    Kinds.Found kind(Axis axis) {
        return found.get(axis);
    }

    /** Names the label columns: by what stands above them. */
    void beside(List<Axis> axes) {
        dimensions.addAll(axes);
        for (Axis axis : axes) {
            for (int row = block.headerRow(); row < block.firstRow(); row++) {
                String text = fields.text(row, axis.line());
                if (!text.isEmpty()) {
                    String[] halves = DIAGONAL.split(text);
                    boolean diagonal = halves.length == 2
                            && axes.size() == 1
                            && Names.kind(halves[0]).isPresent();
                    fromCorner = diagonal ? Optional.of(halves[1].strip()) : fromCorner;
                    names.put(axis, diagonal ? halves[0].strip() : text);
                }
            }
        }
    }

    /** Names the header rows and whatever has no name yet. */
    void above(List<Axis> axes, List<Integer> labelColumns) {
        dimensions.addAll(axes);
        for (Axis axis : axes) {
            if (isAloneInLine(axis, axes)) {
                spanner(axis).or(() -> besideLevel(axis, labelColumns)).ifPresent(name -> names.put(axis, name));
            }
        }
        if (axes.size() == 1 && fromCorner.isPresent()) {
            names.putIfAbsent(axes.get(0), fromCorner.get());
        }
        List<String> own =
                dimensions.stream().filter(names::containsKey).map(names::get).toList();
        DimensionNames title = new DimensionNames(surroundings.dimensions(), own);
        List<Axis> unnamed = new ArrayList<>();
        for (Axis axis : dimensions) {
            if (!names.containsKey(axis)) {
                Optional<String> fitting = kindByLabels(axis).flatMap(title::ofKind);
                fitting.ifPresentOrElse(name -> names.put(axis, name), () -> unnamed.add(axis));
            }
        }
        for (Axis axis : unnamed) {
            DimensionKind kind = kindByLabels(axis).orElse(DimensionKind.CATEGORY);
            names.put(
                    axis,
                    (kind == DimensionKind.CATEGORY ? title.next() : Optional.<String>empty())
                            .orElseGet(() -> title.usual(kind)));
        }
        for (Axis axis : dimensions) {
            found.put(axis, kinds.of(names.get(axis), axis.labels()));
        }
    }

    /** Where one row is two dimensions, a text beside it or over it names neither. */
    private static boolean isAloneInLine(Axis axis, List<Axis> axes) {
        return axes.stream().filter(other -> other.line() == axis.line()).count() == 1;
    }

    /** The kind that labels alone show. */
    private Optional<DimensionKind> kindByLabels(Axis axis) {
        Kinds.Found byLabels = kinds.of("", axis.labels());
        return byLabels.kind() == DimensionKind.CATEGORY ? Optional.empty() : Optional.of(byLabels.kind());
    }

    /** A text over all columns just above a row of labels names it, unless it names the figures. */
    private Optional<String> spanner(Axis axis) {
        return Optional.ofNullable(levels.spanners().get(axis.line() - 1))
                .filter(text -> Units.of(text).isEmpty() && text.length() <= 20);
    }

    /** What stands in the same header row above the labels of the rows, if it is not their name. */
    private Optional<String> besideLevel(Axis axis, List<Integer> labelColumns) {
        int last = labelColumns.get(labelColumns.size() - 1);
        String text = fields.text(axis.line(), last);
        boolean lower = false;
        for (int row = axis.line() + 1; row < block.firstRow(); row++) {
            lower |= !fields.isBlank(row, last);
        }
        return lower && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }
}
