package org.kanmon.sdc.tables.magnitude;

/** Contributions that no rule can be applied to. */
public final class UnusableContributions extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with them. */
    public enum Fault {
        /** Figure, number of contributors and amounts cannot be true together. */
        CONTRADICTION,
        /** Fewer of the largest contributions are known than the rules need. */
        TOO_FEW,
        /** Nothing is given, and the parts do not tell: a contributor who is not listed may be in several of them. */
        UNKNOWN
    }

    private final int cell;
    private final Fault fault;

    UnusableContributions(int cell, Fault fault) {
        super("cell " + cell + ": " + fault);
        this.cell = cell;
        this.fault = fault;
    }

    /** The table's cell. */
    public int cell() {
        return cell;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }
}
