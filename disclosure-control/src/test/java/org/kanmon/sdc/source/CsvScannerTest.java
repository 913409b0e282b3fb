package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The walk over bytes agrees with FastCSV about every text: same records, same fields, same refusals. */
class CsvScannerTest {

    @Property(tries = 5000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void readsWhatFastCsvReads(@ForAll("texts") String text) {
        Optional<List<List<String>>> expected = readByFastCsv(text);
        assertEquals(expected, readByScanner(text));
        Statistics.collect(expected.isPresent());
        Statistics.coverage(checker -> {
            checker.check(true).percentage(share -> share > 30);
            checker.check(false).percentage(share -> share > 10);
        });
    }

    /** Short texts of little else than the characters that mean something in CSV. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "1", "表", " ", ",", ",", "\"", "\"", "\r", "\n", "\r\n", "\t")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    private static Optional<List<List<String>>> readByFastCsv(String text) {
        List<List<String>> records = new ArrayList<>();
        try {
            for (CsvRecord record : CsvReader.builder()
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)) {
                records.add(record.getFields());
            }
            return Optional.of(records);
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<List<String>>> readByScanner(String text) {
        List<List<String>> records = new ArrayList<>();
        try {
            CsvScanner scanner = scanner(text);
            while (scanner.next()) {
                List<String> fields = new ArrayList<>();
                for (int field = 0; field < scanner.fields(); field++) {
                    fields.add(scanner.text(field));
                }
                records.add(fields);
                assertEquals(records.size(), scanner.record());
            }
            return Optional.of(records);
        } catch (UnusableInput e) {
            return Optional.empty();
        }
    }

    @Example
    void fieldsStandWhereTheBytesSay() throws UnusableInput {
        CsvScanner scanner = scanner("表,\"a\"\"b\"\r\n12,");
        assertTrue(scanner.next());
        assertEquals(List.of(0, 3), List.of(scanner.start(0), scanner.end(0)));
        assertEquals(List.of(4, 10), List.of(scanner.start(1), scanner.end(1)));
        assertEquals("a\"b", scanner.text(1));
        assertTrue(scanner.next());
        assertEquals(List.of(15, 15), List.of(scanner.start(1), scanner.end(1)));
        assertFalse(scanner.next());
    }

    private static CsvScanner scanner(String text) {
        EncodedText encoded = new EncodedText("t.csv", text.getBytes(UTF_8), 0, UTF_8);
        return new CsvScanner(encoded, (byte) ',', Limits.USUAL, new Problems("t.csv"));
    }
}
