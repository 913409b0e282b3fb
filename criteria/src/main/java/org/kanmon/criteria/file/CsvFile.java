package org.kanmon.criteria.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV files with a header line that is known beforehand. */
public final class CsvFile {

    /** The largest list that is read; the municipalities of Japan take about 60 KB. */
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    private CsvFile() {}

    /**
     * Reads a file that must be there.
     *
     * @param header the columns' names, in order
     * @return the records below the header, all with as many fields as it; what is wrong is among the problems
     */
    public static List<Row> read(FileTree tree, String path, List<String> header, Problems problems) {
        return TextFile.read(tree, path, MAX_BYTES, problems)
                .map(file -> rows(file, header, problems))
                .orElse(List.of());
    }

    private static List<Row> rows(TextFile file, List<String> header, Problems problems) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file.text())) {
            for (CsvRecord csv : records) {
                rows.add(new Row(file.name(), (int) csv.getStartingLineNumber(), csv.getFields()));
            }
        } catch (CsvParseException e) {
            problems.add(Problem.of("csv-syntax", file.name(), e.getMessage()));
            return List.of();
        } catch (IOException e) {
            problems.add(Problem.of("unreadable", file.name(), e.toString()));
            return List.of();
        }
        return checked(rows, header, problems);
    }

    private static List<Row> checked(List<Row> rows, List<String> header, Problems problems) {
        Row first = rows.get(0);
        if (!first.fields().equals(header)) {
            problems.add("csv-header", first.place(0), String.join(",", header), String.join(",", first.fields()));
            return List.of();
        }
        List<Row> records = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            if (row.fields().size() == header.size()) {
                records.add(row);
            } else {
                String expected = Integer.toString(header.size());
                problems.add(
                        "csv-fields",
                        row.place(0),
                        expected,
                        Integer.toString(row.fields().size()));
            }
        }
        return records;
    }

    /** One record. */
    public record Row(String file, int line, List<String> fields) {

        /** The field's text. */
        public String get(int index) {
            return fields.get(index);
        }

        /** Where the field begins in a line without quotes. */
        public Place place(int index) {
            int before = fields.subList(0, index).stream()
                    .mapToInt(field -> field.length() + 1)
                    .sum();
            return new Place(file, line, before + 1);
        }
    }
}
