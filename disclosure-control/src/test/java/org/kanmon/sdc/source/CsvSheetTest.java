package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A sheet has the fields that the walk over the file finds, and knows where each stands. */
class CsvSheetTest {

    @Property(tries = 3000)
    void hasTheFieldsOfTheWalk(@ForAll("texts") String text) throws UnusableInput {
        List<List<String>> walked = new ArrayList<>();
        try {
            CsvScanner scanner = new CsvScanner(encoded(text), (byte) ',', Limits.USUAL, new Problems("t.csv"));
            while (scanner.next()) {
                List<String> fields = new ArrayList<>();
                for (int field = 0; field < scanner.fields(); field++) {
                    fields.add(scanner.text(field));
                }
                walked.add(fields);
            }
        } catch (UnusableInput e) {
            Assume.that(false);
        }
        Sheet sheet = sheet(text);
        while (walked.size() > sheet.rows()) {
            assertTrue(walked.remove(walked.size() - 1).stream().allMatch(String::isEmpty));
        }
        assertEquals(walked.size(), sheet.rows());
        for (int row = 1; row <= sheet.rows(); row++) {
            List<String> fields = walked.get(row - 1);
            assertEquals(fields.size(), sheet.columns(row));
            for (int column = 1; column <= fields.size(); column++) {
                assertEquals(fields.get(column - 1), sheet.text(row, column));
                assertEquals(fields.get(column - 1).isBlank(), sheet.isBlank(row, column));
            }
            assertEquals(fields.stream().allMatch(String::isBlank), sheet.isBlankRow(row));
        }
    }

    @Property(tries = 1000)
    void placesOfFieldsCoverTheFile(@ForAll("texts") String text) {
        CsvSheet sheet;
        try {
            sheet = sheet(text);
        } catch (UnusableInput e) {
            Assume.that(false);
            return;
        }
        byte[] bytes = text.getBytes(UTF_8);
        boolean[] covered = new boolean[bytes.length];
        for (int row = 1; row <= sheet.rows(); row++) {
            for (int column = 1; column <= sheet.columns(row); column++) {
                Arrays.fill(covered, sheet.start(row, column), sheet.end(row, column), true);
            }
        }
        byte[] between = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (!covered[i]) {
                between[length++] = bytes[i];
            }
        }
        byte[] rest = Arrays.copyOf(between, length);
        for (byte b : rest) {
            assertTrue(b == ',' || b == '\r' || b == '\n', "only separators and line ends lie between fields");
        }
    }

    /** Short texts of little else than the characters that mean something in CSV. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "12", "表", " ", ",", ",", "\"a\"", "\"", "\r", "\n", "\r\n", "x")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Example
    void fieldsBeyondTheSheetAreBlank() throws UnusableInput {
        Sheet sheet = sheet("a,b\n1\n");
        assertEquals(2, sheet.columns());
        assertTrue(sheet.isBlank(2, 2));
        assertEquals("", sheet.text(2, 2));
        assertEquals("", sheet.text(9, 9));
        assertFalse(sheet.isFormula(1, 1));
    }

    @Example
    void plainNumbersAreReadWithTheirQuotationMarks() throws UnusableInput {
        Sheet sheet = sheet("12,\"34\",1.5,,\"1,234\"\n");
        long[] numbers = new long[6];
        Arrays.setAll(numbers, i -> sheet.plainNumber(1, i + 1));
        assertArrayEquals(new long[] {12, 34, -1, -1, -1, -1}, numbers);
    }

    private static CsvSheet sheet(String text) throws UnusableInput {
        return CsvSheet.of(encoded(text), Limits.USUAL);
    }

    private static EncodedText encoded(String text) {
        return new EncodedText("t.csv", text.getBytes(UTF_8), 0, UTF_8);
    }
}
