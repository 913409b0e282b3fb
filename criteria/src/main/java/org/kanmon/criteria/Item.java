package org.kanmon.criteria;

import java.util.List;

/**
 * What a column of records can be about, whatever its header is in a file.
 *
 * @param id the name by which provision profiles speak of it, for example {@code visit-date}
 * @param names the headers by which a column is known to be about it
 */
public record Item(String id, Text title, List<String> names) {

    public Item {
        names = List.copyOf(names);
    }
}
