package org.kanmon.review.usecase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.provision.ColumnBreach;
import org.kanmon.sdc.microdata.recode.DateShift;
import org.kanmon.sdc.microdata.recode.Pseudonymisation;
import org.kanmon.sdc.microdata.source.FileColumns;
import org.kanmon.sdc.microdata.source.RecordFile;
import org.kanmon.sdc.source.UnusableInput;

/**
 * What a written file is like when it is read again and judged by the rules that judged the records.
 *
 * @param digest of the written file
 * @param records how many it has
 * @param hasTheColumns whether its columns are those that are given, and no others
 * @param hasTheRecords whether it has as many records as the input
 * @param breaches where columns fail what is demanded of them
 * @param kept columns with a day or an identifier that is still what it was
 * @param findings what the rules find in it
 */
public record ProvisionProof(
        String digest,
        long records,
        boolean hasTheColumns,
        boolean hasTheRecords,
        List<ColumnBreach> breaches,
        Set<String> kept,
        List<Finding> findings) {

    public ProvisionProof {
        breaches = List.copyOf(breaches);
        kept = Set.copyOf(kept);
        findings = List.copyOf(findings);
    }

    /** Reads and judges a written file. */
    static ProvisionProof of(Path written, Provision provision) throws IOException, UnusableInput {
        RecordFile input = provision.file();
        FileColumns.Whole output = FileColumns.whole(new RecordFile(written, "transformed.csv", input.form()));
        List<String> header = FileColumns.header(output.file());
        Map<String, Attribute> after = FileColumns.readWritten(written, input.form(), FileColumns.plain(header));
        Set<String> compared = new HashSet<>();
        for (HandledColumn column : provision.handled()) {
            boolean replaced = column.recoding()
                    .filter(recoding -> recoding instanceof DateShift || recoding instanceof Pseudonymisation)
                    .isPresent();
            if (column.isGiven() && replaced) {
                compared.add(column.name());
            }
        }
        Set<String> read = new HashSet<>(compared);
        provision.person().ifPresent(read::add);
        Map<String, Attribute> before = new LinkedHashMap<>();
        if (!read.isEmpty()) {
            before.putAll(FileColumns.read(input, List.copyOf(read)));
        }
        long records = output.records();
        long expected = provision.records();
        Set<String> kept = new HashSet<>();
        Set<String> moved = new HashSet<>();
        for (String column : compared) {
            boolean changed = after.containsKey(column)
                    && records == expected
                    && isChanged(before.get(column), after.get(column));
            (changed ? moved : kept).add(column);
        }
        Optional<Attribute> person = records == expected ? provision.person().map(before::get) : Optional.empty();
        List<ColumnBreach> breaches = provision.breaches(after, person, moved);
        return new ProvisionProof(
                output.digest(),
                records,
                after.keySet().equals(provision.given()),
                records == expected,
                breaches,
                kept,
                provision.judge(provision.columns(after.keySet()), breaches));
    }

    /** Whether the file may be kept. */
    public boolean holds() {
        return hasTheColumns && hasTheRecords && breaches.isEmpty() && kept.isEmpty();
    }

    /** Whether no record has the value that it had; blanks may stay. */
    private static boolean isChanged(Attribute before, Attribute after) {
        for (int record = 0; record < before.records(); record++) {
            String was = before.values().get(before.codes().get(record));
            String is = after.values().get(after.codes().get(record));
            if (!is.isBlank() && was.strip().equals(is.strip())) {
                return false;
            }
        }
        return true;
    }
}
