package org.kanmon.review.report.paper;

/** One cell of a sheet. */
public sealed interface Cell {

    /** A cell with nothing in it. */
    Cell EMPTY = new Words("");

    /** A text, whatever it looks like. */
    record Words(String text) implements Cell {}

    /** A whole number. */
    record Figure(long value) implements Cell {}
}
