package org.kanmon.sdc.tables.model;

import java.util.List;

/**
 * One dimension of a table.
 *
 * @param name the column's name in the file
 * @param kind what its categories stand for
 * @param categories the categories that the file names, nested; the root is the total, whether the file prints it or not
 * @param levels per node the level of its code ({@code prefecture}, {@code municipality} …), empty where none is known
 * @param column its 1-based position in the file
 */
public record Dimension(String name, DimensionKind kind, CategoryTree categories, List<String> levels, int column) {

    public Dimension {
        levels = List.copyOf(levels);
        if (levels.size() != categories.size()) {
            throw new IllegalArgumentException(
                    "dimension " + name + " has " + categories.size() + " categories and " + levels.size() + " levels");
        }
    }
}
