package org.kanmon.rules.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.criteria.Item;
import org.kanmon.criteria.Items;

/**
 * The columns of records and what they are about.
 *
 * @param given those of which that is known, in the order of the file
 * @param unmatched the names of the others
 */
public record ProvisionColumns(List<GivenColumn> given, List<String> unmatched) {

    public ProvisionColumns {
        given = List.copyOf(given);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * Finds out what columns are about.
     *
     * @param header the names of all columns
     * @param named items by column, where somebody has said so; this counts more than the header
     * @param granted the columns that the review of the application has granted as they are
     */
    public static ProvisionColumns of(
            List<String> header, Items items, Map<String, String> named, Set<String> granted) {
        List<GivenColumn> given = new ArrayList<>();
        List<String> unmatched = new ArrayList<>();
        for (String name : header) {
            Optional<Item> item = named.containsKey(name) ? items.find(named.get(name)) : items.named(name);
            if (item.isPresent()) {
                given.add(new GivenColumn(name, item.get().id(), item.get().title(), granted.contains(name)));
            } else {
                unmatched.add(name);
            }
        }
        return new ProvisionColumns(given, unmatched);
    }
}
