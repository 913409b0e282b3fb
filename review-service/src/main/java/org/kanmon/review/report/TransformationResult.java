package org.kanmon.review.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.microdata.risk.RiskSummary;
import org.kanmon.sdc.microdata.search.Effort;
import org.kanmon.sdc.microdata.transform.Proof;
import org.kanmon.sdc.microdata.transform.Transformation;

/**
 * All that is told of a transformation.
 *
 * @param before the risks of the records as they came
 * @param after the risks of those that are not suppressed; empty if there is no solution
 * @param proof of the written file; empty if none was written
 * @param efforts per phase of the work what it took, in the order of the work
 * @param seconds from the first byte read to the end of the search
 */
public record TransformationResult(
        Transformation transformation,
        RiskSummary before,
        Optional<RiskSummary> after,
        Optional<Proof> proof,
        Map<String, Effort> efforts,
        double seconds) {

    public TransformationResult {
        efforts = Collections.unmodifiableMap(new LinkedHashMap<>(efforts));
    }


    /**
     * The same with a proof.
     *
     * @param writing what writing the file took
     * @param proving what proving it took
     */
    public TransformationResult with(Proof written, Effort writing, Effort proving) {
        Map<String, Effort> all = new LinkedHashMap<>(efforts);
        all.put("write", writing);
        all.put("prove", proving);
        return new TransformationResult(transformation, before, after, Optional.of(written), all, seconds);
    }
}
