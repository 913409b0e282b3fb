package org.kanmon.review.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kanmon.sdc.microdata.risk.RiskSummary;
import org.kanmon.sdc.microdata.transform.Alternative;

/** Figures of records as pages and terminals show them. */
final class MicrodataFigures {

    private MicrodataFigures() {}

    /** Risks by their names. */
    static Map<String, String> risks(Labels labels, RiskSummary risk) {
        Map<String, String> named = new LinkedHashMap<>();
        figures(risk).forEach((key, figure) -> named.put(labels.get(key), figure));
        return named;
    }

    /** Risks by the keys of their labels. */
    static Map<String, String> figures(RiskSummary risk) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("risk.highest", percent(risk.prosecutor().highest()));
        figures.put("risk.average", percent(risk.prosecutor().average()));
        figures.put("risk.lowest", percent(risk.prosecutor().lowest()));
        figures.put("risk.at-risk", percent(risk.prosecutor().recordsAtRisk()));
        figures.put("risk.marketer", percent(risk.marketerSuccess()));
        figures.put("risk.unique", percent(risk.sampleUniqueness()));
        risk.populationUniqueness().ifPresent(shares -> figures.put("risk.population", percent(shares.dankar())));
        return figures;
    }

    /** What would be attainable, in a sentence. */
    static String alternative(Labels labels, Alternative alternative) {
        String key = alternative.of().equals(Alternative.LIMIT) ? "limit" : alternative.alone() ? "alone" : "model";
        return labels.get(
                "alternative." + key,
                Map.of(
                        "model", alternative.of(),
                        "parameter", alternative.parameter(),
                        "asked", ModelWords.plain(alternative.asked()),
                        "attainable", ModelWords.plain(alternative.attainable())));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, share > 0 && share < 0.001 ? "%.4f %%" : "%.1f %%", 100 * share);
    }

    static String figure(double figure) {
        return String.format(Locale.ROOT, figure >= 100 ? "%,.1f" : "%.4f", figure);
    }
}
