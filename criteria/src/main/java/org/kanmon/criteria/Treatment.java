package org.kanmon.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is done with the values of an item before they are given, one shape for each way of treating them. */
public sealed interface Treatment {

    /** The word after {@code give} in files, for example {@code nothing}. */
    String word();

    /** The item is not given. */
    record Nothing() implements Treatment {
        @Override
        public String word() {
            return "nothing";
        }
    }

    /** The column is given without its values. */
    record Blank() implements Treatment {
        @Override
        public String word() {
            return "blank";
        }
    }

    /** The values are given as they are. */
    record AsTheyAre() implements Treatment {
        @Override
        public String word() {
            return "as-it-is";
        }
    }

    /** An identifier is replaced by another one for each application. */
    record Pseudonym() implements Treatment {
        @Override
        public String word() {
            return "pseudonym";
        }
    }

    /**
     * Of a day only a part is given.
     *
     * @param part {@code month}, {@code quarter} or {@code year}
     */
    record DatePart(String part) implements Treatment {
        @Override
        public String word() {
            return "date-part";
        }
    }

    /**
     * The days of a person are moved together.
     *
     * @param days by how many days at most, back or forth
     */
    record ShiftedDate(long days) implements Treatment {
        @Override
        public String word() {
            return "shifted-date";
        }
    }

    /**
     * Numbers are given as classes.
     *
     * @param width of each class
     * @param whole whether the numbers are whole, so that a class is named by the first and the last number in it
     * @param bottom everything below it is one class
     * @param top everything from here on is one class
     * @param between what stands between the limits of a class
     */
    record Classes(
            BigDecimal width, boolean whole, Optional<BigDecimal> bottom, Optional<BigDecimal> top, String between)
            implements Treatment {
        @Override
        public String word() {
            return "classes";
        }
    }

    /**
     * Numbers from a limit on are not told apart.
     *
     * @param from the limit
     */
    record Top(BigDecimal from) implements Treatment {
        @Override
        public String word() {
            return "top";
        }
    }

    /**
     * Of a code only the beginning is given.
     *
     * @param digits how many signs of it
     */
    record FirstDigits(long digits) implements Treatment {
        @Override
        public String word() {
            return "first-digits";
        }
    }

    /**
     * Values that few have are replaced.
     *
     * @param fewerThan values of fewer persons than this are few; records are counted where nobody knows the persons
     * @param instead what is written in their place; empty to tell nothing
     */
    record Common(long fewerThan, String instead) implements Treatment {
        @Override
        public String word() {
            return "common";
        }
    }

    /**
     * Only the codes of a list are given; in place of others nothing is told.
     *
     * @param digits how many signs at the beginning of a code are given, and compared
     * @param codes those that are given
     */
    record Listed(long digits, List<String> codes) implements Treatment {
        public Listed {
            codes = List.copyOf(codes);
        }

        @Override
        public String word() {
            return "listed";
        }
    }
}
