package org.kanmon.review.report.paper;

import java.util.List;

/** A piece of a printed report. */
public sealed interface Block {

    /**
     * A heading, which is a bookmark as well.
     *
     * @param level 1 for sections, 2 for what is in them
     */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text, boolean strong) implements Block {}

    /** Names and values, one pair below the other; the names stand in a column of their own. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One name and its value. */
    record Fact(String name, String value) {}

    /** A table, with its notes above it. */
    record Grid(Sheet sheet) implements Block {}
}
