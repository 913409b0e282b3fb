package org.kanmon.review.report;

import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.microdata.evaluate.Evaluation;
import org.kanmon.sdc.microdata.evaluate.SuppressedCells;
import org.kanmon.sdc.microdata.risk.AttributeRisk;
import org.kanmon.sdc.microdata.risk.RiskSummary;
import org.kanmon.sdc.microdata.source.Records;

/**
 * All that is told of records as they are.
 *
 * @param attributeRisks how far sets of quasi-identifiers tell records apart
 * @param suppressedCells the risks where cells that are suppressed already may be any value; empty if there are none
 * @param seconds from the first byte read
 */
public record EvaluationResult(
        Records records,
        Evaluation evaluation,
        RiskSummary risk,
        List<AttributeRisk> attributeRisks,
        Optional<SuppressedCells> suppressedCells,
        double seconds) {

    public EvaluationResult {
        attributeRisks = List.copyOf(attributeRisks);
    }
}
