package org.kanmon.sdc.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows are told apart by all of their categories, however many combinations there could be. */
class RowKeysTest {

    /** 3 to the power of 64 combinations do not fit a number of 64 bits. */
    private static final int DIMENSIONS = 64;

    private static final String LAYOUT = "dimensions:\n"
            + columns(d -> "  - {column: d" + d + ", kind: category}\n", "")
            + "measures: [{column: n, unit: patients}]\n";
    private static final String HEADER = columns(d -> "d" + d, ",") + ",n\n";

    @Test
    void rowsThatDifferInOneOfVeryManyDimensionsAreDifferent() throws UnusableInput {
        String csv = HEADER + row(-1) + row(0) + row(31) + row(63);
        assertEquals(4, Given.table(LAYOUT, csv).rows());
    }

    @Test
    void rowsThatAgreeInVeryManyDimensionsAreTheSame() {
        String csv = HEADER + row(-1) + row(0) + row(31) + row(63) + row(31) + row(0) + row(31);
        List<Problem> problems = assertThrows(UnusableInput.class, () -> Given.table(LAYOUT, csv))
                .problems();
        assertEquals(
                List.of("6 4", "7 3", "8 4"),
                problems.stream().map(p -> p.row() + " " + p.arguments().get(0)).toList());
    }

    /** A row of categories that differs from the others in one dimension. */
    private static String row(int differing) {
        return columns(d -> d == differing ? "other" : "c" + d, ",") + ",5\n";
    }

    private static String columns(IntFunction<String> text, String separator) {
        return IntStream.range(0, DIMENSIONS).mapToObj(text).collect(Collectors.joining(separator));
    }
}
