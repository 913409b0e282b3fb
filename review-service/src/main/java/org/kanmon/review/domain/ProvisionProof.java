package org.kanmon.review.domain;

import java.util.List;
import java.util.Set;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.microdata.provision.ColumnBreach;

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

    /** Whether the file may be kept. */
    public boolean holds() {
        return hasTheColumns && hasTheRecords && breaches.isEmpty() && kept.isEmpty();
    }
}
