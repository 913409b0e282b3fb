package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to stall or to fill the memory are refused soon, with a reason. */
class HostileInputTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource({"'a', field-too-long", "'\"', field-too-long", "',', columns-too-many", "'\n', file-empty"})
    void hugeFileOfOneCharacterIsRefusedSoon(String character, String code) {
        byte[] bytes = new byte[60_000_000];
        Arrays.fill(bytes, (byte) character.charAt(0));
        assertRefusedSoon(code, () -> Given.source(Given.SEX_BY_AGE, bytes));
    }

    @Test
    void quotedFieldOfHugeLengthIsRefusedSoon() {
        byte[] bytes = new byte[60_000_000];
        Arrays.fill(bytes, (byte) '\n');
        byte[] start = "性別,年齢階級,患者数\n男,\"".getBytes(UTF_8);
        System.arraycopy(start, 0, bytes, 0, start.length);
        assertRefusedSoon("field-too-long", () -> Given.source(Given.SEX_BY_AGE, bytes));
    }

    @Test
    void limitsAreOfferedInNumbers() throws UnusableInput {
        Layout layout = Given.layout(Given.SEX_BY_AGE);
        String csv = "性別,年齢階級,患者数\n男,0-9歳,1\n女,0-9歳,2\n男,10-19歳,3\n";
        assertEquals("cells-too-many", refusal(layout, csv, new Limits(1000, 10, 100, 100, 2)));
        assertEquals("columns-too-many", refusal(layout, csv, new Limits(1000, 2, 100, 100, 100)));
        assertEquals("field-too-long", refusal(layout, csv, new Limits(1000, 10, 9, 100, 100)));
        assertEquals("file-too-large", refusal(layout, csv, new Limits(50, 10, 100, 100, 100)));
        Limits justEnough = new Limits(csv.getBytes(UTF_8).length, 3, 12, 12, 3);
        assertEquals(
                3,
                new TableReader(Map.of(), justEnough)
                        .read("t.csv", csv.getBytes(UTF_8), layout, name -> Optional.empty())
                        .table()
                        .rows());
    }

    private static String refusal(Layout layout, String csv, Limits limits) {
        return assertThrows(
                        UnusableInput.class,
                        () -> new TableReader(Map.of(), limits)
                                .read("t.csv", csv.getBytes(UTF_8), layout, name -> Optional.empty()))
                .problems()
                .get(0)
                .code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "a: [", "&a [*a,", "!!x ", "\"", "'", "|\n ", "%", "a:\n "})
    void layoutOfOnePieceRepeatedIsRefusedSoon(String piece) {
        String yaml = piece.repeat(YamlText.LARGEST / piece.length());
        assertTimeoutPreemptively(SOON, () -> assertThrows(UnusableInput.class, () -> Given.layout(yaml)));
    }

    @Test
    void layoutThatIsTooLargeIsNotEvenParsed() {
        assertRefusedSoon("layout-too-large", () -> Given.layout("#".repeat(YamlText.LARGEST + 1)));
    }

    @Test
    void layoutOfManyColumnsAgainstManyColumnsIsRefusedSoon() throws UnusableInput {
        String entries = IntStream.range(0, 20_000)
                .mapToObj(i -> "  - {column: missing" + i + ", kind: sex}\n")
                .collect(Collectors.joining());
        Layout layout = Given.layout("dimensions:\n" + entries + "measures: [{column: n, unit: patients}]\n");
        String header = IntStream.range(0, 16_000)
                .mapToObj(i -> "a column with quite a long name, number " + i)
                .map(name -> '"' + name + '"')
                .collect(Collectors.joining(","));
        assertRefusedSoon(
                "column-missing",
                () -> new TableReader(Map.of())
                        .read("t.csv", header.getBytes(UTF_8), layout, name -> Optional.empty()));
    }

    @Test
    void moreCombinationsThanCanBeNumberedAreRefused() {
        String names = IntStream.range(0, 25).mapToObj(d -> "d" + d).collect(Collectors.joining(","));
        String dimensions = IntStream.range(0, 25)
                .mapToObj(d -> "  - {column: d" + d + ", kind: category}\n")
                .collect(Collectors.joining());
        String rows = IntStream.range(0, 12)
                .mapToObj(row -> ("c" + row + ",").repeat(25) + row + "\n")
                .collect(Collectors.joining());
        assertRefusedSoon(
                "combinations-too-many",
                () -> Given.table(
                        "dimensions:\n" + dimensions + "measures: [{column: n, unit: patients}]\n",
                        names + ",n\n" + rows));
    }

    @Test
    void hierarchyOfOneLongChainIsRefusedSoon() {
        String rows = IntStream.range(0, 200_000)
                .mapToObj(i -> "c" + i + ",c" + (i + 1) + "\n")
                .collect(Collectors.joining());
        assertRefusedSoon("hierarchy-too-deep", () -> HierarchyFile.read("h.csv", ("a,b\n" + rows).getBytes(UTF_8)));
    }

    @Test
    void hierarchyOfOneLongLoopIsRefusedSoon() {
        String rows = IntStream.range(0, 200_000)
                .mapToObj(i -> "c" + i + ",c" + (i + 1) % 200_000 + "\n")
                .collect(Collectors.joining());
        assertRefusedSoon("hierarchy-loop", () -> HierarchyFile.read("h.csv", ("a,b\n" + rows).getBytes(UTF_8)));
    }

    @Test
    void longRunOfThousandsIsNotANumber() {
        String csv = "性別,年齢階級,患者数\n男,0-9歳,\"1" + ",234".repeat(30_000) + "\"\n";
        assertRefusedSoon("count-not-number", () -> Given.table(Given.SEX_BY_AGE, csv));
    }

    @Test
    void sumsThatOverflowAreRefused() {
        String rows = IntStream.range(0, 1_100)
                .mapToObj(i -> "男," + i + "," + WholeNumber.LARGEST + "\n")
                .collect(Collectors.joining());
        assertRefusedSoon("sum-too-large", () -> Given.table(Given.SEX_BY_AGE, "性別,年齢階級,患者数\n" + rows));
    }

    private static void assertRefusedSoon(String code, Executable reading) {
        UnusableInput refused = assertTimeoutPreemptively(SOON, () -> assertThrows(UnusableInput.class, reading));
        assertEquals(code, refused.problems().get(0).code());
    }
}
