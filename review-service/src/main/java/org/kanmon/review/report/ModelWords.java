package org.kanmon.review.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.kanmon.sdc.microdata.privacy.AverageRisk;
import org.kanmon.sdc.microdata.privacy.Closeness;
import org.kanmon.sdc.microdata.privacy.DistinctDiversity;
import org.kanmon.sdc.microdata.privacy.EntropyDiversity;
import org.kanmon.sdc.microdata.privacy.KAnonymity;
import org.kanmon.sdc.microdata.privacy.PopulationUniqueness;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.privacy.RecursiveDiversity;
import org.kanmon.sdc.microdata.privacy.SampleUniqueness;
import org.kanmon.sdc.microdata.privacy.SensitiveModel;

/** What is written of a privacy model: its name and its parameters, as in schemas. */
final class ModelWords {

    private ModelWords() {}

    /** The numbers of a model by their names. */
    static Map<String, Double> numbers(PrivacyModel model) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (model instanceof KAnonymity k) {
            numbers.put("k", (double) k.k());
        } else if (model instanceof DistinctDiversity d) {
            numbers.put("l", (double) d.l());
        } else if (model instanceof EntropyDiversity e) {
            numbers.put("l", e.l());
        } else if (model instanceof RecursiveDiversity r) {
            numbers.put("c", r.c());
            numbers.put("l", (double) r.l());
        } else if (model instanceof Closeness c) {
            numbers.put("t", c.t());
        } else if (model instanceof AverageRisk a) {
            numbers.put("threshold", a.threshold());
        } else if (model instanceof SampleUniqueness s) {
            numbers.put("threshold", s.threshold());
        } else if (model instanceof PopulationUniqueness p) {
            numbers.put("threshold", p.threshold());
        }
        return numbers;
    }

    /** The words of a model by their names: the column that it looks at, the estimator. */
    static Map<String, String> words(PrivacyModel model) {
        if (model instanceof SensitiveModel sensitive) {
            return Map.of("attribute", sensitive.attribute());
        }
        if (model instanceof PopulationUniqueness p) {
            return Map.of("estimator", p.estimator().word());
        }
        return Map.of();
    }

    /** A number without needless decimals. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** For example {@code k-anonymity (k = 10)}. */
    static String sentence(PrivacyModel model) {
        String parameters = numbers(model).entrySet().stream()
                .map(number -> number.getKey() + " = " + plain(number.getValue()))
                .collect(Collectors.joining(", "));
        String words = words(model).values().stream().map(word -> word + ": ").collect(Collectors.joining());
        return model.name() + " (" + words + parameters + ")";
    }
}
