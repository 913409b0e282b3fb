package org.kanmon.sdc.tables.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.profile.AgeLabel;

/** What a category is called, whichever table writes it: the same name means the same people. */
final class CategoryNames {

    private static final Map<String, String> SEXES = Map.ofEntries(
            Map.entry("男", "male"),
            Map.entry("男性", "male"),
            Map.entry("男子", "male"),
            Map.entry("m", "male"),
            Map.entry("男(人)", "male"),
            Map.entry("女", "female"),
            Map.entry("女性", "female"),
            Map.entry("女子", "female"),
            Map.entry("f", "female"),
            Map.entry("女(人)", "female"));

    private CategoryNames() {}

    /** The names of a category and of all that it is known to lie in, nearest first. */
    static List<String> lineage(Dimension dimension, int node) {
        List<String> names = new ArrayList<>();
        for (String code : dimension.lineages().get(node)) {
            String name = name(dimension.kind(), code);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String name(DimensionKind kind, String code) {
        String folded = SharedDimension.folded(code);
        return kind == DimensionKind.SEX ? SEXES.getOrDefault(folded, folded) : folded;
    }

    /** The ages that a category of a dimension of ages stands for; empty for others, and where its label is no age. */
    static Optional<AgeLabel> ages(Dimension dimension, int node) {
        return dimension.kind() == DimensionKind.AGE
                ? AgeLabel.of(dimension.categories().code(node))
                : Optional.empty();
    }
}
