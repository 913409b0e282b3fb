package org.kanmon.sdc.tables.regroup;

import java.util.List;
import org.kanmon.sdc.tables.model.Table;

/**
 * A regrouped table.
 *
 * @param table the table with merged categories; a row stands where the first of its parts stood, and bears its record number
 * @param merged the categories that are merges of others, in the order of the dimensions
 * @param merges how many categories there are fewer
 * @param loss the information lost, in bits for each counted person
 * @param optimal whether no grouping that is allowed has fewer merges or, with as many, a smaller loss
 */
public record Regrouping(Table table, List<Merged> merged, int merges, double loss, boolean optimal) {

    public Regrouping {
        merged = List.copyOf(merged);
    }

    /**
     * One category of the regrouped table that stands for several of the original one.
     *
     * @param dimension the dimension, 0-based
     * @param from the categories merged, as the original table writes them
     * @param into what the regrouped table calls them
     */
    public record Merged(int dimension, List<String> from, String into) {

        public Merged {
            from = List.copyOf(from);
        }
    }
}
