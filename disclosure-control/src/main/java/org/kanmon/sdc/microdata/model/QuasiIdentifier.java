package org.kanmon.sdc.microdata.model;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * A quasi-identifier: an attribute with its generalization hierarchy, both numbered by what occurs. Only generalizations of values
 * that occur are numbered; shares of the domain are those of the whole hierarchy.
 */
public final class QuasiIdentifier {

    private final Attribute attribute;
    private final Hierarchy hierarchy;
    private final int lowest;
    private final int highest;
    private final int[][] codes;
    private final int[][] numbers;

    private QuasiIdentifier(
            Attribute attribute, Hierarchy hierarchy, int lowest, int highest, int[][] codes, int[][] numbers) {
        this.attribute = attribute;
        this.hierarchy = hierarchy;
        this.lowest = lowest;
        this.highest = highest;
        this.codes = codes;
        this.numbers = numbers;
    }

    /** A quasi-identifier that may be generalized to any level. */
    public static QuasiIdentifier of(Attribute attribute, Hierarchy hierarchy) throws UnknownValues {
        return of(attribute, hierarchy, 0, hierarchy.height());
    }

    /**
     * A quasi-identifier.
     *
     * @param lowest the least level to which it may be generalized
     * @param highest the greatest
     * @throws UnknownValues with all values that occur without a line in the hierarchy, and how often
     */
    public static QuasiIdentifier of(Attribute attribute, Hierarchy hierarchy, int lowest, int highest)
            throws UnknownValues {
        if (lowest < 0 || highest < lowest || highest > hierarchy.height()) {
            throw new IllegalArgumentException(
                    "levels %d to %d of %d".formatted(lowest, highest, hierarchy.height() + 1));
        }
        int[] current = lines(attribute, hierarchy);
        int[][] codes = new int[hierarchy.height() + 1][];
        int[][] numbers = new int[hierarchy.height() + 1][];
        for (int level = 0; level <= hierarchy.height(); level++) {
            if (level > 0) {
                for (int value = 0; value < current.length; value++) {
                    current[value] = hierarchy.up(level - 1, current[value]);
                }
            }
            number(current, hierarchy.size(level), level, codes, numbers);
        }
        return new QuasiIdentifier(attribute, hierarchy, lowest, highest, codes, numbers);
    }

    private static int[] lines(Attribute attribute, Hierarchy hierarchy) throws UnknownValues {
        int[] lines = new int[attribute.values().size()];
        TreeMap<String, Integer> unknown = new TreeMap<>();
        int[] frequencies = null;
        for (int value = 0; value < lines.length; value++) {
            lines[value] = hierarchy.find(attribute.values().get(value)).orElse(-1);
            if (lines[value] < 0) {
                frequencies = frequencies == null ? attribute.frequencies() : frequencies;
                unknown.put(attribute.values().get(value), frequencies[value]);
            }
        }
        if (!unknown.isEmpty()) {
            throw new UnknownValues(attribute.name(), unknown);
        }
        return lines;
    }

    private static void number(int[] current, int size, int level, int[][] codes, int[][] numbers) {
        int[] code = new int[size];
        Arrays.fill(code, -1);
        int[] used = new int[Math.min(size, current.length)];
        int count = 0;
        codes[level] = new int[current.length];
        for (int value = 0; value < current.length; value++) {
            if (code[current[value]] < 0) {
                code[current[value]] = count;
                used[count++] = current[value];
            }
            codes[level][value] = code[current[value]];
        }
        numbers[level] = Arrays.copyOf(used, count);
    }

    /** The attribute: its values are those of level 0. */
    public Attribute attribute() {
        return attribute;
    }

    /** The name of the attribute. */
    public String name() {
        return attribute.name();
    }

    /** Its hierarchy. */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /** The least level to which it may be generalized. */
    public int lowest() {
        return lowest;
    }

    /** The greatest level to which it may be generalized. */
    public int highest() {
        return highest;
    }

    /** How many generalizations occur at a level. */
    public int size(int level) {
        return numbers[level].length;
    }

    /** Per value of the attribute the number of its generalization at a level, from 0 on; at level 0 that of the value. Not to be changed. */
    public int[] generalized(int level) {
        return codes[level];
    }

    /**
     * Per level and value of another attribute of the same domain the number of its generalization, as {@link #generalized(int)} gives
     * it; {@link Partition#NONE} where none of this attribute's records has it.
     *
     * @throws UnknownValues with all its values without a line in the hierarchy
     */
    int[][] generalized(Attribute other) throws UnknownValues {
        int[] current = lines(other, hierarchy);
        int[][] aligned = new int[hierarchy.height() + 1][];
        for (int level = 0; level < aligned.length; level++) {
            int[] code = new int[hierarchy.size(level)];
            Arrays.fill(code, Partition.NONE);
            for (int generalization = 0; generalization < numbers[level].length; generalization++) {
                code[numbers[level][generalization]] = generalization;
            }
            aligned[level] = Arrays.stream(current).map(line -> code[line]).toArray();
            for (int value = 0; value < current.length && level < hierarchy.height(); value++) {
                current[value] = hierarchy.up(level, current[value]);
            }
        }
        return aligned;
    }

    /** A generalization as it is written. */
    public String label(int level, int generalization) {
        return hierarchy.value(level, numbers[level][generalization]);
    }

    /** How many values of the domain have this generalization. */
    public int lines(int level, int generalization) {
        return hierarchy.lines(level, numbers[level][generalization]);
    }

    /** Whether a generalization tells nothing. */
    public boolean isRoot(int level, int generalization) {
        return hierarchy.isRoot(level, numbers[level][generalization]);
    }
}
