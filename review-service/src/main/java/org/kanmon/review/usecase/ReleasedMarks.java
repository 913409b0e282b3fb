package org.kanmon.review.usecase;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.kanmon.sdc.tables.model.Table;

/** Reads from the log of an earlier check which cells were hidden for the sake of others only. */
final class ReleasedMarks {

    private static final String COMPLEMENTARY = "complementary";

    private ReleasedMarks() {}

    /**
     * The cells of the table that the log calls complementary. What the log says of other places does not count, nor does a file
     * that is no such log: cells of which nothing is known are protected.
     */
    static BitSet company(Table table, byte[] maskLog) {
        Map<String, Integer> cellAt = new HashMap<>();
        table.hidden().stream().forEach(cell -> cellAt.put(table.record(cell) + ":" + table.column(cell), cell));
        BitSet cells = new BitSet();
        String text = new String(maskLog, StandardCharsets.UTF_8);
        try {
            for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(text)) {
                Integer cell = cellAt.get(line.getField("row") + ":" + line.getField("column"));
                if (cell != null && line.getField("kind").equals(COMPLEMENTARY)) {
                    cells.set(cell);
                }
            }
        } catch (CsvParseException | NoSuchElementException noSuchLog) {
            return new BitSet();
        }
        return cells;
    }
}
