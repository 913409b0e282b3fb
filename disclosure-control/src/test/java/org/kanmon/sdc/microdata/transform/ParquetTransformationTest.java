package org.kanmon.sdc.microdata.transform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanmon.sdc.microdata.Scratch;
import org.kanmon.sdc.microdata.model.RecordLevels;
import org.kanmon.sdc.microdata.parquet.ParquetColumns;
import org.kanmon.sdc.microdata.parquet.ParquetRecords;
import org.kanmon.sdc.microdata.parquet.ParquetWriter;
import org.kanmon.sdc.microdata.parquet.UnreadableParquet;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.microdata.source.TransformedFile;
import org.kanmon.sdc.source.UnusableInput;

class ParquetTransformationTest {

    private static final String CSV = """
            name,sex,age,illness,cost
            a,m,41,flu,1000000
            b,m,42,,-12.5
            c,f,41,flu,0.0000001
            d,f,42,"co, ld",-0.0000001
            e,m,51,flu,
            """;

    @TempDir
    Path folder;

    private Scratch scratch;

    @BeforeEach
    void write() throws Exception {
        scratch = new Scratch(folder)
                .with("age.csv", "41;forties;*\n42;forties;*\n51;fifties;*\n")
                .with("schema.yaml", """
                columns:
                  - {column: sex, role: quasi-identifier}
                  - {column: age, role: quasi-identifier, hierarchy: age.csv}
                  - {column: illness, role: sensitive}
                  - {column: cost, role: insensitive}
                models:
                  - {name: k-anonymity, k: 2}
                suppression-limit: 0.2
                """);
        scratch.with("data.csv", CSV);
        parquet("BIGINT", "data.parquet");
    }

    private void parquet(String ofAge, String name) throws Exception {
        ParquetColumns columns = new ParquetColumns(
                List.of("name", "sex", "age", "illness", "cost"),
                List.of("VARCHAR", "VARCHAR", ofAge, "VARCHAR", "DOUBLE"));
        scratch.with("plain.csv", CSV);
        ParquetWriter.write(folder.resolve("plain.csv"), columns, folder.resolve(name));
    }

    private Records read(String name) throws IOException, UnusableInput {
        Files.copy(folder.resolve(name), folder.resolve("data.csv"), StandardCopyOption.REPLACE_EXISTING);
        return scratch.read();
    }

    private static List<String> texts(Path file) throws UnreadableParquet {
        List<String> rows = new ArrayList<>();
        ParquetColumns columns = ParquetColumns.of(file);
        String[] row = new String[columns.names().size()];
        ParquetRecords.read(file, columns, column -> true, new ParquetRecords.Taking() {
            @Override
            public void field(int column, char[] text) {
                row[column] = new String(text);
            }

            @Override
            public boolean end() {
                rows.add(String.join("|", row));
                return true;
            }
        });
        return rows;
    }

    @Test
    void findsWhatItFindsInTheSameRecordsAsText() throws Exception {
        Outcome ofText = Transformation.of(scratch.read()).outcome().orElseThrow();
        Outcome found = Transformation.of(read("data.parquet")).outcome().orElseThrow();
        assertArrayEquals(ofText.levels(), found.levels());
        assertEquals(ofText.score(), found.score());
        assertEquals(ofText.suppressed(), found.suppressed());
    }

    @Test
    void writesParquetWithTheTypesOfWhatIsNotGeneralizedAndProvesIt() throws Exception {
        Records records = read("data.parquet");
        Outcome outcome = Transformation.of(records).outcome().orElseThrow();
        Path target = folder.resolve("out");
        new TransformedFile(records, RecordLevels.of(records.data().records(), outcome.levels(), outcome.suppressed()))
                .write(target);
        assertTrue(Proof.of(target, records, outcome).holds());
        assertEquals(
                List.of("sex", "age", "illness", "cost"),
                ParquetColumns.of(target).names());
        assertEquals(
                List.of("VARCHAR", "VARCHAR", "VARCHAR", "DOUBLE"),
                ParquetColumns.of(target).types());
        assertEquals(
                List.of(
                        "m|forties|flu|1000000.0",
                        "m|forties||-12.5",
                        "f|forties|flu|1e-07",
                        "f|forties|co, ld|-1e-07",
                        "*|*|flu|"),
                texts(target));
        try (Stream<Path> left = Files.list(folder)) {
            assertTrue(left.noneMatch(file -> file.getFileName().toString().endsWith(".part")));
        }
    }

    @Test
    void aFileThatIsNotWhatItShouldBeIsNotProven() throws Exception {
        Records records = read("data.parquet");
        Outcome outcome = Transformation.of(records).outcome().orElseThrow();
        assertFalse(Proof.of(folder.resolve("data.parquet"), records, outcome).holds());
    }

    @Test
    void refusesValuesThatAreNotSingleOnesWhereTheyAreNeeded() throws Exception {
        parquet("BLOB", "nested.parquet");
        UnusableInput refused = assertThrows(UnusableInput.class, () -> read("nested.parquet"));
        assertEquals("records-parquet-type", refused.problems().get(0).code());
    }

    @Test
    void refusesBrokenFilesWithAMessage() throws Exception {
        byte[] whole = Files.readAllBytes(folder.resolve("data.parquet"));
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            byte[] broken = Arrays.copyOf(whole, i % 2 == 0 ? 4 + random.nextInt(whole.length - 4) : whole.length);
            for (int j = 0; j < 4 && i % 2 == 1; j++) {
                broken[4 + random.nextInt(whole.length - 4)] = (byte) random.nextInt();
            }
            Files.write(folder.resolve("broken"), broken);
            try {
                read("broken");
            } catch (UnusableInput e) {
                assertTrue(
                        e.problems().get(0).code().startsWith("records-"),
                        e.problems().toString());
            }
        }
    }
}
