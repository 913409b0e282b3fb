package org.kanmon.sdc.microdata.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines that do not make a generalization hierarchy, with everything that is wrong with them. */
public final class HierarchyFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** How many faults are listed; of the rest only the number is told. */
    public static final int LISTED = 50;

    private final String attribute;
    private final transient List<Fault> faults;
    private final int unlisted;

    /** What can be wrong with a line. */
    public enum Kind {
        /** There is no line at all. */
        EMPTY,
        /** A line has more or fewer levels than the first. */
        RAGGED,
        /** A value has a second line. */
        REPEATED,
        /** A generalization has two generalizations at the next level: it is no tree. */
        NO_TREE,
        /** What tells nothing tells something again at the next level, so that to generalize further would not mean to tell less. */
        ROOT_LEFT
    }

    /**
     * One fault.
     *
     * @param line 1-based line, 0 for the whole
     * @param found the value concerned, or how many levels the line has
     * @param expected the line of the first occurrence, the other generalization, or how many levels were expected
     */
    public record Fault(Kind kind, int line, String found, String expected) {}

    private HierarchyFault(String attribute, List<Fault> faults) {
        super(attribute + ": " + faults.get(0));
        this.attribute = attribute;
        this.faults = List.copyOf(faults.subList(0, Math.min(LISTED, faults.size())));
        this.unlisted = Math.max(0, faults.size() - LISTED);
    }

    /** The name of the attribute. */
    public String attribute() {
        return attribute;
    }

    /** The first faults, in the order of the lines within each kind. */
    public List<Fault> faults() {
        return faults;
    }

    /** How many more there are. */
    public int unlisted() {
        return unlisted;
    }

    static void check(String attribute, List<String[]> table) throws HierarchyFault {
        List<Fault> faults = new ArrayList<>();
        if (table.isEmpty() || table.get(0).length == 0) {
            faults.add(new Fault(Kind.EMPTY, 0, "", ""));
            throw new HierarchyFault(attribute, faults);
        }
        widths(table, faults);
        if (faults.isEmpty()) {
            repeated(table, faults);
            for (int level = 1; level + 1 < table.get(0).length; level++) {
                twoParents(table, level, faults);
            }
            rootLeft(table, faults);
        }
        if (!faults.isEmpty()) {
            throw new HierarchyFault(attribute, faults);
        }
    }

    private static void widths(List<String[]> table, List<Fault> faults) {
        int expected = table.get(0).length;
        for (int line = 0; line < table.size(); line++) {
            int found = table.get(line).length;
            if (found != expected) {
                faults.add(new Fault(Kind.RAGGED, line + 1, Integer.toString(found), Integer.toString(expected)));
            }
        }
    }

    private static void repeated(List<String[]> table, List<Fault> faults) {
        Map<String, Integer> first = new HashMap<>();
        for (int line = 0; line < table.size(); line++) {
            Integer earlier = first.putIfAbsent(table.get(line)[0], line + 1);
            if (earlier != null) {
                faults.add(new Fault(Kind.REPEATED, line + 1, table.get(line)[0], Integer.toString(earlier)));
            }
        }
    }

    private static void twoParents(List<String[]> table, int level, List<Fault> faults) {
        Map<String, String> parents = new HashMap<>();
        for (int line = 0; line < table.size(); line++) {
            String[] values = table.get(line);
            String parent = parents.putIfAbsent(values[level], values[level + 1]);
            if (parent != null && !parent.equals(values[level + 1])) {
                faults.add(new Fault(Kind.NO_TREE, line + 1, values[level], parent));
            }
        }
    }

    private static void rootLeft(List<String[]> table, List<Fault> faults) {
        int top = table.get(0).length - 1;
        String root = table.get(0)[top];
        if (table.stream().anyMatch(values -> !values[top].equals(root))) {
            return;
        }
        for (int line = 0; line < table.size(); line++) {
            for (int level = 0; level < top; level++) {
                String next = table.get(line)[level + 1];
                if (table.get(line)[level].equals(root) && !next.equals(root)) {
                    faults.add(new Fault(Kind.ROOT_LEFT, line + 1, root, next));
                }
            }
        }
    }
}
