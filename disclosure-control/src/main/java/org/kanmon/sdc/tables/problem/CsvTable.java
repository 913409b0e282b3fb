package org.kanmon.sdc.tables.problem;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kanmon.sdc.source.Problem;

/**
 * The records of a CSV file: UTF-8 with or without byte order mark, or else Windows-31J. Records are read anew whenever they
 * are asked for, because a large file has too many to keep.
 */
final class CsvTable {

    /** The column of a problem that concerns a whole record. */
    static final int NO_COLUMN = -1;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String text;
    private final List<String> header;

    private CsvTable(String file, String text) throws UnusableProblem {
        this.file = file;
        this.text = text;
        try (CsvReader<CsvRecord> reader = open()) {
            List<CsvRecord> first = reader.stream().limit(2).toList();
            if (first.size() < 2) {
                throw new UnusableProblem(Problem.of("no-records", file));
            }
            this.header = first.get(0).getFields();
        } catch (CsvParseException e) {
            throw notCsv(e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static CsvTable read(String file, byte[] content) throws UnusableProblem {
        return new CsvTable(file, decode(file, content));
    }

    /** Records of another length are complained of with their place, by whoever knows what was expected. */
    private CsvReader<CsvRecord> open() {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
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

    private UnusableProblem notCsv(CsvParseException e) {
        return new UnusableProblem(Problem.of("not-csv", file, e.getMessage()));
    }

    String file() {
        return file;
    }

    List<String> header() {
        return header;
    }

    /** Takes the records of a file, one after the other. */
    interface Reader {
        /**
         * @param line the line of the file on which the record starts
         */
        void take(CsvRecord record, int line) throws UnusableProblem;
    }

    /** Reads all records below the header line. */
    void forEach(Reader reader) throws UnusableProblem {
        boolean isHeader = true;
        try {
            for (CsvRecord record : open()) {
                if (!isHeader) {
                    reader.take(record, (int) record.getStartingLineNumber());
                }
                isHeader = false;
            }
        } catch (CsvParseException e) {
            throw notCsv(e);
        }
    }

    /** A problem at a field, or at a record as a whole; the column is 0-based. */
    UnusableProblem wrong(String code, int line, int column, String... arguments) {
        return new UnusableProblem(Problem.at(code, file, line, column + 1, arguments));
    }
}
