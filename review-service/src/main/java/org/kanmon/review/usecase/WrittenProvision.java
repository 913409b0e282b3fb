package org.kanmon.review.usecase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.review.domain.HandledColumn;
import org.kanmon.review.domain.ProvisionProof;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.provision.ColumnBreach;
import org.kanmon.sdc.microdata.recode.DateShift;
import org.kanmon.sdc.microdata.recode.Pseudonymisation;
import org.kanmon.sdc.microdata.source.FileColumns;
import org.kanmon.sdc.microdata.source.RecordFile;
import org.kanmon.sdc.source.UnusableInput;

/** Reads records again that were written by a provision profile, and judges them by the rules that judged the input. */
final class WrittenProvision {

    private WrittenProvision() {}

    /** Reads and judges a written file. */
    static ProvisionProof prove(Path written, Provision provision) throws IOException, UnusableInput {
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
