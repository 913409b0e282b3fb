package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the problems of one file, so that its author hears of all of them at once. The first {@value #LISTED} are kept,
 * of the others only the number: nobody reads on, and a hostile file must not fill the memory with sentences.
 */
public final class Problems {

    /** How many problems are listed before the rest is only counted. */
    static final int LISTED = 50;

    private final String file;
    private final List<Problem> listed = new ArrayList<>();
    private int unlisted;

    public Problems(String file) {
        this.file = file;
    }

    /** Notes a problem of the file as a whole. */
    public void of(String code, String... arguments) {
        at(code, 0, 0, arguments);
    }

    /** Notes a problem in a row, or in a cell. */
    public void at(String code, int row, int column, String... arguments) {
        add(Problem.at(code, file, row, column, arguments));
    }

    /** Notes the problems of another file that this one needs. */
    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    private void add(Problem problem) {
        if (isFull()) {
            unlisted++;
        } else {
            listed.add(problem);
        }
    }

    public boolean isEmpty() {
        return listed.isEmpty();
    }

    /** Whether further problems are only counted. */
    boolean isFull() {
        return listed.size() >= LISTED;
    }

    /** Everything noted so far and, last, a problem after which the file cannot be read on. */
    public UnusableInput fatal(String code, int row, int column, String... arguments) {
        List<Problem> all = all();
        all.add(Problem.at(code, file, row, column, arguments));
        return new UnusableInput(all);
    }

    public void throwIfAny() throws UnusableInput {
        if (!listed.isEmpty()) {
            throw new UnusableInput(all());
        }
    }

    private List<Problem> all() {
        List<Problem> all = new ArrayList<>(listed);
        if (unlisted > 0) {
            all.add(Problem.of("more-problems", file, Integer.toString(unlisted)));
        }
        return all;
    }
}
