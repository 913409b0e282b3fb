package org.kanmon.sdc.source.recognition;

import java.util.Locale;

/** Why something was assumed. The sentence is made from message files by its word. */
public enum Reason {
    /** Figures lie there, and texts above and beside them. */
    FIGURES,
    /** Columns have names of measures. */
    COLUMNS_ARE_MEASURES,
    /** Columns have names of categories. */
    COLUMNS_ARE_CATEGORIES,
    /** The columns' names tell neither measures nor categories. */
    COLUMNS_UNCLEAR,
    /** The labels are of this kind. */
    LABELS,
    /** All labels are in the list of such codes. */
    CODE_LIST,
    /** The header says so. */
    HEADER,
    /** The title or a note says so. */
    NOTE,
    /** Nothing in the file tells; this is the usual reading. */
    USUAL,
    /** Nothing in the file tells, and usage differs. */
    UNKNOWN,
    /** The sums of the file are right under this reading. */
    SUMS,
    /** The sums of the file are wrong under this reading. */
    SUMS_FAIL,
    /** The label is a usual word for it. */
    WORD,
    /** Two columns name the same things. */
    SAME_THINGS,
    /** Figures lie outside of what was read. */
    LEFT_OVER,
    /** Another table says so whose figures agree with those of this one. */
    OTHER_TABLE,
    /** Figures are not whole numbers, though their unit is a count. */
    NOT_WHOLE,
    /** The header names several units, and which figure has which it does not say. */
    SEVERAL_UNITS,
    /** Figures are given in thousands or the like. */
    SCALED;

    /** The word used in findings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
