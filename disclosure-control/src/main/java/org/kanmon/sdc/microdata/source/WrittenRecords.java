package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.model.RecordLevels;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.UnusableInput;

/**
 * A transformed file as whoever receives it reads it.
 *
 * @param digest of the file
 * @param quasiIdentifiers the columns with their generalizations, in the order of the schema
 * @param sensitive the sensitive columns that models look at
 * @param isFaithful whether the file has the columns and records that it should, each with the generalizations meant for it
 */
public record WrittenRecords(
        String digest, List<Attribute> quasiIdentifiers, List<Attribute> sensitive, boolean isFaithful) {

    public WrittenRecords {
        quasiIdentifiers = List.copyOf(quasiIdentifiers);
        sensitive = List.copyOf(sensitive);
    }

    /**
     * Reads a transformed file.
     *
     * @param levels to which each record should be generalized
     * @throws UnusableInput if it cannot be read at all
     */
    public static WrittenRecords read(Path path, Records input, RecordLevels levels) throws IOException, UnusableInput {
        TransformedFile meant = new TransformedFile(input, levels);
        RecordFile.Form form = meant.parquet()
                .map(RecordFile.Form::parquet)
                .orElse(input.file().form());
        RecordFile file = form.parquet().isPresent()
                ? RecordFile.of(path, path.getFileName().toString(), Optional.empty())
                : new RecordFile(path, path.getFileName().toString(), form);
        Header header = Header.of(file);
        List<String> names = new ArrayList<>();
        input.data().quasiIdentifiers().forEach(q -> names.add(q.name()));
        input.data().sensitive().forEach(attribute -> names.add(attribute.name()));
        List<Integer> columns = names.stream()
                .map(name -> header.names().indexOf(Defused.text(name)))
                .toList();
        Problems problems = new Problems(file.name());
        if (columns.contains(-1)) {
            header.check(names.stream().map(Defused::text).toList(), problems);
        }
        problems.throwIfAny();
        RecordFile.Stream<ColumnReader> read =
                file.stream(as -> new ColumnReader(header.names().size(), columns, as.separator(), problems));
        problems.throwIfAny();
        List<Attribute> attributes = new ArrayList<>();
        for (int slot = 0; slot < names.size(); slot++) {
            attributes.add(read.handler().attribute(slot, names.get(slot)));
        }
        int quasiIdentifiers = input.data().quasiIdentifiers().size();
        List<Attribute> generalized = attributes.subList(0, quasiIdentifiers);
        boolean faithful = read.file().form().equals(form)
                && header.names().equals(meant.header())
                && isFaithful(generalized, input, meant, levels);
        return new WrittenRecords(
                read.digest(), generalized, attributes.subList(quasiIdentifiers, attributes.size()), faithful);
    }

    private static boolean isFaithful(
            List<Attribute> generalized, Records input, TransformedFile meant, RecordLevels levels) {
        for (int q = 0; q < generalized.size(); q++) {
            Attribute found = generalized.get(q);
            QuasiIdentifier quasiIdentifier = input.data().quasiIdentifiers().get(q);
            if (found.records() != input.data().records()) {
                return false;
            }
            int sign = found.values().indexOf(TransformedFile.suppressedSign());
            int[][] expected = new int[levels.rounds()][];
            for (int round = 0; round < expected.length; round++) {
                expected[round] = Arrays.stream(meant.written(round, q))
                        .mapToInt(new Numbered(found)::of)
                        .toArray();
            }
            for (int record = 0; record < found.records(); record++) {
                int round = levels.roundOf(record);
                int wanted = round < 0
                        ? sign
                        : expected[round][quasiIdentifier.attribute().codes().get(record)];
                if (found.codes().get(record) != wanted) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Numbers of values by their texts. */
    private static final class Numbered {

        private final Map<String, Integer> numbers = new HashMap<>();

        Numbered(Attribute attribute) {
            attribute.values().forEach(value -> numbers.put(value, numbers.size()));
        }

        int of(String value) {
            return numbers.getOrDefault(value, -1);
        }
    }

    /** Records all of whose quasi-identifiers are {@code *}. */
    public BitSet blank() {
        BitSet blank = new BitSet();
        int records = quasiIdentifiers.get(0).records();
        int[] signs = quasiIdentifiers.stream()
                .mapToInt(attribute -> attribute.values().indexOf(TransformedFile.suppressedSign()))
                .toArray();
        for (int record = 0; record < records; record++) {
            boolean all = true;
            for (int q = 0; q < signs.length && all; q++) {
                all = quasiIdentifiers.get(q).codes().get(record) == signs[q];
            }
            blank.set(record, all);
        }
        return blank;
    }
}
