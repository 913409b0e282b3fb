package org.kanmon.sdc.tables.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.magnitude.Contributions;

/** Reads who contributes to a cell: the fields {@code contributors} and {@code largest}. */
final class ContributorFields {

    private final JsonFields fields;
    private final Map<String, Integer> numbers = new HashMap<>();

    ContributorFields(JsonFields fields) {
        this.fields = fields;
    }

    private record Entry(long amount, int holder) {}

    /**
     * @param total the cell's figure
     */
    Contributions read(GivenCell cell, long total) throws UnusableProblem {
        List<Entry> entries = new ArrayList<>();
        JsonNode largest = cell.json().path("largest");
        for (int i = 0; i < largest.size(); i++) {
            entries.add(entry(largest.get(i), cell.path() + "/largest/" + i));
        }
        int contributors = cell.json().has("contributors")
                ? fields.whole(cell.json(), "contributors", cell.path(), 0)
                : entries.size();
        if (entries.isEmpty() && contributors == 1) {
            entries.add(new Entry(total, Contributions.ANONYMOUS));
        }
        entries.sort(Comparator.comparingLong(Entry::amount).reversed());
        boolean named = entries.stream().anyMatch(entry -> entry.holder() != Contributions.ANONYMOUS);
        return new Contributions(
                total,
                contributors,
                entries.stream().mapToLong(Entry::amount).toArray(),
                named ? entries.stream().mapToInt(Entry::holder).toArray() : new int[0],
                !named || entries.size() == contributors);
    }

    private Entry entry(JsonNode value, String path) throws UnusableProblem {
        if (!value.isObject()) {
            return new Entry(fields.amount(value, path), Contributions.ANONYMOUS);
        }
        String name =
                fields.require(value, "contributor", path + "/contributor").asText();
        long amount = fields.amount(fields.require(value, "amount", path + "/amount"), path + "/amount");
        return new Entry(amount, numbers.computeIfAbsent(name, unseen -> numbers.size()));
    }
}
