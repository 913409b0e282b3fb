package org.kanmon.sdc.tables.regroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.tables.groups.FinestGroups;
import org.kanmon.sdc.tables.groups.GroupLabels;
import org.kanmon.sdc.tables.groups.Span;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * Merges groups of ages, times or weights that are finer than allowed with their neighbours, no further than needed: groups that
 * lie in the same finest groups become one. Groups that are allowed stay as they are.
 */
public final class GroupMerging {

    private record Group(int node, Span span) {}

    private final Table table;

    private GroupMerging(Table table) {
        this.table = table;
    }

    /**
     * Merges what has to be.
     *
     * @param finest per dimension, 0-based, which groups it may show
     * @return empty if some group cannot be merged into one that is allowed, because neighbours are missing, overlap or nest, or
     *     because figures of the table do not add up; or if the table is too large
     */
    public static Optional<Regrouping> of(Table table, Map<Integer, FinestGroups> finest) {
        return Keys.suffice(table) ? new GroupMerging(table).merge(finest) : Optional.empty();
    }

    private Optional<Regrouping> merge(Map<Integer, FinestGroups> finest) {
        List<Grouping> groupings = new ArrayList<>();
        for (int d = 0; d < table.dimensions().size(); d++) {
            Optional<Grouping> grouping = finest.containsKey(d)
                    ? grouping(d, finest.get(d))
                    : Optional.of(Grouping.none(table.dimensions().get(d).categories()));
            if (grouping.isEmpty()) {
                return Optional.empty();
            }
            groupings.add(grouping.get());
        }
        Content content = Content.of(table, new Sensitive(new int[0], new long[0], new BitSet()));
        Content merged = content;
        for (int d = 0; d < groupings.size(); d++) {
            merged = merged.with(d, table.dimensions().get(d).categories(), groupings.get(d));
        }
        return merged.failing() == 0
                ? Optional.of(RegroupedTable.of(table, content, groupings, false))
                : Optional.empty();
    }

    private Optional<Grouping> grouping(int d, FinestGroups finest) {
        CategoryTree tree = table.dimensions().get(d).categories();
        GroupLabels labels = GroupLabels.of(table.dimensions().get(d), finest.scale());
        int[] standIn = Grouping.none(tree).standIn();
        for (int parent = 0; parent < tree.size(); parent++) {
            List<Group> finer = finer(tree, parent, labels, finest);
            for (List<Group> together : together(finer, finest)) {
                boolean needed = together.stream().anyMatch(group -> !finest.allowsForAReason(group.span()));
                if (needed && !merge(together, finest, standIn)) {
                    return Optional.empty();
                }
            }
        }
        Grouping grouping = new Grouping(standIn);
        return isLeft(tree, labels, finest, grouping) ? Optional.empty() : Optional.of(grouping);
    }

    /** The innermost categories of a node that may not be shown without a reason, lowest first. */
    private static List<Group> finer(CategoryTree tree, int parent, GroupLabels labels, FinestGroups finest) {
        List<Group> finer = new ArrayList<>();
        for (int i = 0; i < tree.childCount(parent); i++) {
            int child = tree.child(parent, i);
            labels.span(child)
                    .filter(span -> tree.childCount(child) == 0 && !finest.allows(span))
                    .ifPresent(span -> finer.add(new Group(child, span)));
        }
        finer.sort(Comparator.comparingLong((Group group) -> group.span().from())
                .thenComparingLong(group -> group.span().to()));
        return finer;
    }

    /** Those that lie in the same finest groups. */
    private static List<List<Group>> together(List<Group> finer, FinestGroups finest) {
        List<List<Group>> all = new ArrayList<>();
        long end = 0;
        for (Group group : finer) {
            if (all.isEmpty() || finest.begin(group.span()) >= end) {
                all.add(new ArrayList<>());
            }
            all.get(all.size() - 1).add(group);
            end = Math.max(end, finest.end(group.span()));
        }
        return all;
    }

    /** Whether they make one group that is allowed. */
    private static boolean merge(List<Group> together, FinestGroups finest, int[] standIn) {
        for (int i = 1; i < together.size(); i++) {
            if (together.get(i - 1).span().to() != together.get(i).span().from()) {
                return false;
            }
        }
        Group first = together.get(0);
        Span whole = new Span(
                first.span().from(), together.get(together.size() - 1).span().to());
        together.forEach(group -> standIn[group.node()] = first.node());
        return finest.allows(whole);
    }

    /** Whether a category that nests others is finer than allowed: merging its parts does not change what it shows. */
    private static boolean isLeft(CategoryTree tree, GroupLabels labels, FinestGroups finest, Grouping grouping) {
        return Arrays.stream(grouping.standIn())
                .filter(node -> tree.childCount(node) > 0)
                .anyMatch(node -> labels.span(node)
                        .filter(span -> !finest.allows(span) && !finest.allowsForAReason(span))
                        .isPresent());
    }
}
