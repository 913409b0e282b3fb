package org.kanmon.sdc.tables.problem;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kanmon.sdc.source.Problem;

/**
 * The records of a CSV file: UTF-8 with or without byte order mark, or else Windows-31J.
 *
 * @param lines per record the line of the file on which it starts
 */
record CsvTable(String file, List<List<String>> records, List<Integer> lines) {

    /** The column of a problem that concerns a whole record. */
    static final int NO_COLUMN = -1;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static CsvTable read(String file, byte[] content) throws UnusableProblem {
        String text = decode(file, content);
        List<List<String>> records = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        try {
            for (CsvRecord record : reader().ofCsvRecord(text)) {
                records.add(record.getFields());
                lines.add((int) record.getStartingLineNumber());
            }
        } catch (CsvParseException e) {
            throw new UnusableProblem(Problem.of("not-csv", file, e.getMessage()));
        }
        if (records.size() < 2) {
            throw new UnusableProblem(Problem.of("no-records", file));
        }
        return new CsvTable(file, records, lines);
    }

    /** Records of another length are complained of with their place, by whoever knows what was expected. */
    private static CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static String decode(String file, byte[] content) throws UnusableProblem {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"))) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
                return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw new UnusableProblem(Problem.of("encoding-unknown", file));
    }

    List<String> header() {
        return records.get(0);
    }

    int size() {
        return records.size();
    }

    List<String> record(int i) {
        return records.get(i);
    }

    /** A problem at a field, or at a record as a whole; record and column are 0-based. */
    UnusableProblem wrong(String code, int record, int column, String... arguments) {
        return new UnusableProblem(Problem.at(code, file, lines.get(record), column + 1, arguments));
    }
}
