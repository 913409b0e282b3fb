package org.kanmon.sdc.microdata.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A generalization hierarchy: for every value of an attribute's domain its generalizations, level by level. Level 0 is the value
 * itself; what is equal at one level is equal at all higher ones. Values of a level are numbered in the order of the lines.
 * Immutable.
 */
public final class Hierarchy {

    private final String attribute;
    private final String[][] values;
    private final int[][] up;
    private final int[][] lines;
    private final Map<String, Integer> domain;

    private Hierarchy(String attribute, String[][] values, int[][] up, int[][] lines, Map<String, Integer> domain) {
        this.attribute = attribute;
        this.values = values;
        this.up = up;
        this.lines = lines;
        this.domain = domain;
    }

    /**
     * A hierarchy from its lines, one per value of the domain.
     *
     * @param attribute the name of the attribute
     * @param table per line the value, then its generalizations
     * @throws HierarchyFault with every fault found: none or ragged lines, a value with two lines, a generalization with two
     *     generalizations of its own
     */
    public static Hierarchy of(String attribute, List<String[]> table) throws HierarchyFault {
        HierarchyFault.check(attribute, table);
        int levels = table.get(0).length;
        int[] numbers = new int[table.size()];
        String[][] values = new String[levels][];
        int[][] up = new int[levels - 1][];
        int[][] lines = new int[levels][];
        Map<String, Integer> domain = Map.of();
        for (int level = 0; level < levels; level++) {
            Map<String, Integer> index = new LinkedHashMap<>();
            int[] below = level == 0 ? new int[0] : new int[values[level - 1].length];
            int[] count = new int[table.size()];
            for (int line = 0; line < numbers.length; line++) {
                int number = index.computeIfAbsent(table.get(line)[level], value -> index.size());
                if (level > 0) {
                    below[numbers[line]] = number;
                }
                count[number]++;
                numbers[line] = number;
            }
            values[level] = index.keySet().toArray(String[]::new);
            lines[level] = Arrays.copyOf(count, index.size());
            if (level == 0) {
                domain = Collections.unmodifiableMap(index);
            } else {
                up[level - 1] = below;
            }
        }
        return new Hierarchy(attribute, values, up, lines, domain);
    }

    /** The name of the attribute. */
    public String attribute() {
        return attribute;
    }

    /** The highest level; level 0 is the value itself. */
    public int height() {
        return values.length - 1;
    }

    /** How many values the domain has: lines of the hierarchy. */
    public int domainSize() {
        return values[0].length;
    }

    /** The number of a value of the domain, if it has a line. */
    public OptionalInt find(String value) {
        Integer number = domain.get(value);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** How many different values there are at a level. */
    public int size(int level) {
        return values[level].length;
    }

    /** A value of a level. */
    public String value(int level, int number) {
        return values[level][number];
    }

    /** How many values of the domain have this generalization. */
    public int lines(int level, int number) {
        return lines[level][number];
    }

    /** The number that a value of one level has at the next. */
    public int up(int level, int number) {
        return up[level][number];
    }

    /**
     * The value that tells nothing, as it is written: that of the highest level if there is only one. A value of a lower level that
     * is written alike is the same.
     */
    public boolean isRoot(int level, int number) {
        String[] top = values[height()];
        return top.length == 1 && values[level][number].equals(top[0]);
    }
}
