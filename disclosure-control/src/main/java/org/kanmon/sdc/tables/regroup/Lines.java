package org.kanmon.sdc.tables.regroup;

import java.util.HashMap;
import java.util.Map;
import org.kanmon.sdc.tables.model.CategoryTree;

/**
 * Figures along one dimension: per combination of everything else one line of figures, one per node of the dimension. A figure
 * that the table prints is never computed; one that it does not print is the sum of its parts.
 */
final class Lines {

    private final Content content;
    private final int dimension;
    private final CategoryTree tree;
    private final Map<Long, Entry[]> lines = new HashMap<>();
    private final Map<Long, long[]> people = new HashMap<>();

    Lines(Content content, int dimension, CategoryTree tree) {
        this.content = content;
        this.dimension = dimension;
        this.tree = tree;
        content.entries()
                .forEach((key, entry) ->
                        lines.computeIfAbsent(content.keys().line(key, dimension), line -> new Entry[tree.size()])[
                                content.keys().node(key, dimension)] = entry);
        content.people()
                .forEach((key, count) ->
                        people.computeIfAbsent(content.keys().line(key, dimension), line -> new long[tree.size()])[
                                content.keys().node(key, dimension)] = count);
    }

    Map<Long, Entry[]> all() {
        return lines;
    }

    Map<Long, long[]> people() {
        return people;
    }

    /** The printed figure of a node, or the sum of its parts; null where the table has neither. */
    Entry full(long line, int node) {
        Entry printed = lines.get(line)[node];
        if (printed != null || tree.childCount(node) == 0) {
            return printed;
        }
        Entry sum = null;
        boolean gap = false;
        for (int i = 0; i < tree.childCount(node); i++) {
            Entry part = full(line, tree.child(node, i));
            gap |= part == null;
            sum = part == null ? sum : sum == null ? part : sum.plus(part);
        }
        return sum == null ? null : summed(line, sum, gap);
    }

    /** A computed sum: hidden where a part may be missing, and of no use where figures do not add up. */
    Entry summed(long line, Entry sum, boolean gap) {
        int measure = content.keys().measure(line);
        if (!content.isSummable(measure)) {
            return sum.withBlocked();
        }
        return gap && content.isMarked(measure) ? sum.withHidden() : sum;
    }

    Content merged(Grouping grouping) {
        Map<Long, Entry> entries = new HashMap<>();
        Map<Long, Long> counts = new HashMap<>();
        boolean[] renamed = grouping.renamed(tree);
        lines.forEach((line, figures) -> {
            for (int node = 0; node < tree.size(); node++) {
                Entry entry = grouping.standIn()[node] == node ? figure(line, node, grouping, renamed[node]) : null;
                if (entry != null) {
                    entries.put(content.keys().at(line, dimension, node), entry);
                }
            }
        });
        people.forEach((line, of) -> {
            for (int node = 0; node < of.length; node++) {
                if (of[node] > 0) {
                    counts.merge(content.keys().at(line, dimension, grouping.standIn()[node]), of[node], Long::sum);
                }
            }
        });
        return content.with(entries, counts);
    }

    private Entry figure(long line, int node, Grouping grouping, boolean renamed) {
        if (renamed) {
            Entry sum = null;
            boolean gap = false;
            for (int other = 0; other < tree.size(); other++) {
                if (grouping.standIn()[other] == node) {
                    Entry part = lines.get(line)[other];
                    gap |= part == null;
                    sum = part == null ? sum : sum == null ? part : sum.plus(part);
                }
            }
            return sum == null ? null : summed(line, sum, gap);
        }
        boolean collapsed = tree.childCount(node) > 0 && grouping.standIn()[tree.child(node, 0)] == node;
        return collapsed ? full(line, node) : lines.get(line)[node];
    }
}
