package org.kanmon.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A transformation of claims to be measured.
 *
 * @param rows how many records there are
 * @param name what is asked of them
 * @param wishes the same as lines of a schema
 */
record RecordTask(int rows, String name, String wishes) {

    private static final String TENFOLD = "{name: k-anonymity, k: 10}";

    /** k-anonymity with Iyengar's loss, for each number of records: at most 5 % of them suppressed, and as many as there are. */
    static List<RecordTask> ofSizes(IntStream sizes) {
        return sizes.boxed()
                .flatMap(rows ->
                        Stream.of(of(rows, "k10", TENFOLD, "loss", "0.05"), of(rows, "k10-all", TENFOLD, "loss", "1")))
                .toList();
    }

    /** Other models, and other things to lose least of. */
    static List<RecordTask> ofKinds(int rows) {
        return List.of(
                of(
                        rows,
                        "distinct-l",
                        TENFOLD + ", {name: distinct-l-diversity, attribute: outcome, l: 3}",
                        "loss",
                        "0.05"),
                of(
                        rows,
                        "entropy-l",
                        TENFOLD + ", {name: entropy-l-diversity, attribute: outcome, l: 3}",
                        "loss",
                        "0.05"),
                of(
                        rows,
                        "t-closeness-equal",
                        TENFOLD + ", {name: t-closeness-equal, attribute: outcome, t: 0.2}",
                        "loss",
                        "0.05"),
                of(rows, "nu-entropy", TENFOLD, "nu-entropy", "0.05"),
                of(rows, "discernibility", TENFOLD, "discernibility", "0.05"),
                of(rows, "aecs", TENFOLD, "aecs", "0.05"),
                of(rows, "height", TENFOLD, "height", "0.05"),
                of(rows, "precision", TENFOLD, "precision", "0.05"));
    }

    private static RecordTask of(int rows, String name, String models, String metric, String limit) {
        return new RecordTask(
                rows, name, "models: [" + models + "]\nmetric: " + metric + "\nsuppression-limit: " + limit + "\n");
    }

    String title() {
        return rows + "-" + name;
    }
}
