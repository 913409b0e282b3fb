package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One dimension of a table.
 *
 * @param name the column's name in the file
 * @param kind what its categories stand for
 * @param categories the categories that the file names, nested; the root is the total, whether the file prints it or not
 * @param levels per node the level of its code ({@code prefecture}, {@code municipality} …), empty where none is known
 * @param lineages per node its code as a code list writes it, then those of all categories it is known to lie in, nearest
 *     first, whether the file names them or not; by them the categories of several tables are compared
 * @param column the 1-based column of the file that holds its labels; 0 where they stand in a header row
 */
public record Dimension(
        String name,
        DimensionKind kind,
        CategoryTree categories,
        List<String> levels,
        List<List<String>> lineages,
        int column) {

    public Dimension {
        levels = List.copyOf(levels);
        lineages = List.copyOf(lineages);
        if (levels.size() != categories.size() || lineages.size() != categories.size()) {
            throw new IllegalArgumentException("dimension " + name + " has " + categories.size() + " categories, "
                    + levels.size() + " levels and " + lineages.size() + " lineages");
        }
    }

    /** A dimension of which no more is known than how its categories nest. */
    public Dimension(String name, DimensionKind kind, CategoryTree categories, List<String> levels, int column) {
        this(name, kind, categories, levels, lineages(categories), column);
    }

    private static List<List<String>> lineages(CategoryTree categories) {
        List<List<String>> lineages = new ArrayList<>();
        for (int node = 0; node < categories.size(); node++) {
            List<String> lineage = new ArrayList<>();
            for (int at = node; at > 0; at = categories.isBeside(at) ? 0 : categories.parent(at)) {
                lineage.add(categories.code(at));
            }
            lineages.add(lineage);
        }
        return lineages;
    }
}
