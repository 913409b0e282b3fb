package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.model.RecordLevels;
import org.kanmon.sdc.microdata.parquet.ParquetColumns;
import org.kanmon.sdc.microdata.parquet.ParquetWriter;
import org.kanmon.sdc.microdata.parquet.UnreadableParquet;
import org.kanmon.sdc.microdata.schema.Role;
import org.kanmon.sdc.source.EncodedText;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.UnusableInput;

/**
 * The records as they are given away: identifiers left out, quasi-identifiers generalized, those of suppressed records replaced by
 * {@code *}, all else as it was but for what a spreadsheet would take for a formula. The order of the records and the way of writing
 * are those of the input.
 */
public final class TransformedFile {

    private final Records records;
    private final RecordLevels levels;

    /**
     * @param levels to which each record is generalized
     */
    public TransformedFile(Records records, RecordLevels levels) {
        this.records = records;
        this.levels = levels;
    }

    /** The columns that are given away, 0-based, in order. */
    List<Integer> columns() {
        List<String> names = records.header().names();
        return IntStream.range(0, names.size())
                .filter(column -> records.schema().role(names.get(column)) != Role.IDENTIFIER)
                .boxed()
                .toList();
    }

    /** The header of the file. */
    List<String> header() {
        return columns().stream()
                .map(column -> Defused.text(records.header().names().get(column)))
                .toList();
    }

    /**
     * Writes the file.
     *
     * @throws UnusableInput if the input is not what it was when it was read, or its encoding lacks a generalization
     */
    public void write(Path target) throws IOException, UnusableInput {
        checkLabels();
        Optional<ParquetColumns> parquet = parquet();
        if (parquet.isEmpty()) {
            writeText(target);
            return;
        }
        Path between = Files.createTempFile(target.toAbsolutePath().getParent(), ".", ".part");
        between.toFile().deleteOnExit();
        try {
            writeText(between);
            ParquetWriter.write(between, parquet.get(), target);
        } catch (UnreadableParquet e) {
            throw new UnusableInput(
                    Problem.of("records-parquet-unwritable", records.file().name(), e.getMessage()));
        } finally {
            Files.deleteIfExists(between);
        }
    }

    /** The columns of the file if it is to be Parquet: generalized ones are texts, all others are of the type that they had. */
    Optional<ParquetColumns> parquet() {
        List<String> generalized = records.data().quasiIdentifiers().stream()
                .map(QuasiIdentifier::name)
                .toList();
        return records.file()
                .form()
                .parquet()
                .map(input -> new ParquetColumns(
                        header(),
                        columns().stream()
                                .map(column -> generalized.contains(
                                                records.header().names().get(column))
                                        ? ParquetColumns.TEXT
                                        : input.types().get(column))
                                .toList()));
    }

    private void writeText(Path target) throws IOException, UnusableInput {
        RecordFile input = records.file();
        try (OutputStream bytes = Files.newOutputStream(target);
                RecordWriter writer =
                        new RecordWriter(bytes, input.form(), columns().size())) {
            RecordFile.Stream<Rewriting> done = input.stream(form -> new Rewriting(writer));
            if (!done.digest().equals(records.digest())) {
                throw new UnusableInput(Problem.of("records-changed", input.name()));
            }
        }
    }

    private void checkLabels() throws UnusableInput {
        Charset charset = records.file().form().charset();
        Problems problems = new Problems(records.file().name());
        CharsetEncoder encoder = charset.newEncoder();
        for (String label : labels()) {
            if (!encoder.canEncode(label)) {
                String name = charset.equals(EncodedText.WINDOWS_31J) ? "Shift_JIS (Windows-31J)" : charset.name();
                problems.of("records-label-not-encodable", Spelling.shown(label), name);
            }
        }
        problems.throwIfAny();
    }

    /** All generalizations that may be written. */
    private Set<String> labels() {
        Set<String> all = new LinkedHashSet<>();
        for (int round = 0; round < levels.rounds(); round++) {
            for (int q = 0; q < records.data().quasiIdentifiers().size(); q++) {
                Collections.addAll(all, labels(round, q));
            }
        }
        return all;
    }

    private String[] labels(int round, int q) {
        QuasiIdentifier quasiIdentifier = records.data().quasiIdentifiers().get(q);
        int level = levels.levels(round)[q];
        return IntStream.range(0, quasiIdentifier.size(level))
                .mapToObj(generalization -> quasiIdentifier.label(level, generalization))
                .toArray(String[]::new);
    }

    /** Per value of a quasi-identifier what is written in its place in the records of a round. */
    String[] written(int round, int q) {
        String[] labels = labels(round, q);
        int[] generalized = records.data().quasiIdentifiers().get(q).generalized(levels.levels(round)[q]);
        return IntStream.range(0, generalized.length)
                .mapToObj(value -> Defused.text(labels[generalized[value]]))
                .toArray(String[]::new);
    }

    /** What is written in place of all quasi-identifiers of a suppressed record. */
    static String suppressedSign() {
        return Suppressing.SIGN;
    }

    /** Passes the records on, changed. */
    private final class Rewriting extends RecordHandler {

        private final RecordWriter writer;
        private final int[] quasiIdentifier;
        private final boolean[] isKept;
        private final char[][][][] texts;
        private final int[][][] generalized;
        private int record = -1;

        Rewriting(RecordWriter writer) {
            this.writer = writer;
            List<String> names = records.header().names();
            List<QuasiIdentifier> all = records.data().quasiIdentifiers();
            this.isKept = new boolean[names.size()];
            columns().forEach(column -> isKept[column] = true);
            this.quasiIdentifier = names.stream()
                    .mapToInt(name -> IntStream.range(0, all.size())
                            .filter(q -> all.get(q).name().equals(name))
                            .findFirst()
                            .orElse(-1))
                    .toArray();
            this.texts = new char[levels.rounds()][all.size()][][];
            this.generalized = new int[levels.rounds()][all.size()][];
            for (int round = 0; round < levels.rounds(); round++) {
                for (int q = 0; q < all.size(); q++) {
                    generalized[round][q] = all.get(q).generalized(levels.levels(round)[q]);
                    texts[round][q] = Arrays.stream(labels(round, q))
                            .map(String::toCharArray)
                            .toArray(char[][]::new);
                }
            }
        }

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            if (field >= isKept.length
                    || !isKept[field]
                    || record >= records.data().records()) {
                return;
            }
            try {
                if (record < 0) {
                    writer.field(records.header().names().get(field));
                } else if (quasiIdentifier[field] < 0) {
                    writer.field(buffer, offset, length);
                } else {
                    char[] text = text(quasiIdentifier[field]);
                    writer.field(text, 0, text.length);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private char[] text(int q) {
            int round = levels.roundOf(record);
            if (round < 0) {
                return Suppressing.SIGN.toCharArray();
            }
            int value =
                    records.data().quasiIdentifiers().get(q).attribute().codes().get(record);
            return texts[round][q][generalized[round][q][value]];
        }

        @Override
        boolean wants(int field) {
            return isKept[field];
        }

        @Override
        boolean record() {
            record++;
            try {
                writer.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        }
    }
}
