package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.microdata.risk.RiskSummary;
import org.kanmon.sdc.microdata.search.Effort;
import org.kanmon.sdc.microdata.transform.ColumnUtility;
import org.kanmon.sdc.microdata.transform.PlacedRecords;
import org.kanmon.sdc.microdata.transform.Proof;
import org.kanmon.sdc.microdata.transform.RecodingProof;
import org.kanmon.sdc.microdata.transform.Transformation;

/**
 * All that is told of a transformation.
 *
 * @param inputDigest of the records as they came
 * @param placed what becomes of the records; empty if there is no solution
 * @param before the risks of the records as they came
 * @param after the risks of those that are not suppressed; empty if there is no solution
 * @param proof of the written file; empty if none was written
 * @param recodings whether they are respected in the written file; nothing if none was written
 * @param efforts per phase of the work what it took, in the order of the work
 * @param seconds from the first byte read to the end of the search
 */
public record TransformationResult(
        Transformation transformation,
        String inputDigest,
        Optional<PlacedRecords> placed,
        RiskSummary before,
        Optional<RiskSummary> after,
        Optional<Proof> proof,
        RecodingProof recodings,
        Map<String, Effort> efforts,
        double seconds) {

    public TransformationResult {
        efforts = Collections.unmodifiableMap(new LinkedHashMap<>(efforts));
    }

    /**
     * The same with what was proven.
     *
     * @param writing what writing the file took
     * @param proving what proving it took
     */
    public TransformationResult with(Proof written, RecodingProof recoded, Effort writing, Effort proving) {
        Map<String, Effort> all = new LinkedHashMap<>(efforts);
        all.put("write", writing);
        all.put("prove", proving);
        return new TransformationResult(
                transformation, inputDigest, placed, before, after, Optional.of(written), recoded, all, seconds);
    }

    /** What the file with the written records is called: it has the form of the input. */
    public String writtenName() {
        return transformation.records().file().form().parquet().isPresent() ? "transformed.parquet" : "transformed.csv";
    }

    /** What each column tells before and after: those that were recoded as they came and as they are given away, and all others that are generalized. */
    public List<ColumnUtility> utilities() {
        List<ColumnUtility> all = new ArrayList<>(recodings.utilities());
        List<String> named = all.stream().map(ColumnUtility::column).toList();
        placed.stream()
                .flatMap(after -> after.utilities().stream())
                .filter(utility -> !named.contains(utility.column()))
                .forEach(all::add);
        return all;
    }
}
