package org.kanmon.criteria;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kanmon.criteria.region.Level;

/** The words that criteria files may use. */
final class Words {

    static final Map<String, CriterionKind> KIND = of(CriterionKind.values(), CriterionKind::word);
    static final Map<String, Basis> BASIS = of(Basis.values(), Basis::word);
    static final Map<String, Status> STATUS = of(Status.values(), Status::word);
    static final Map<String, Consequence> CONSEQUENCE = of(Consequence.values(), Consequence::word);
    static final Map<String, Boolean> FLAG = Map.of("true", true, "false", false);
    static final Set<String> LEVEL = of(Level.values(), Level::word).keySet();

    /** How wide a hidden count's feasibility interval must stay. */
    static final Set<String> PROTECTION = Set.of("one", "cover");

    /** What an outsider knows beforehand. */
    static final Set<String> OUTSIDER = Set.of("basic", "printed-zeros", "informed");

    /** Outputs that need no check of their own. */
    static final Set<String> EXEMPTED = Set.of("revised-without-new-data", "reused-unchanged", "published-as-shared");

    /** What happens to an application. */
    static final Set<String> STEP =
            Set.of("document-review", "chair-summary", "committee", "result", "start-of-use", "average-provision");

    /** What is paid for. */
    static final Set<String> PART = Set.of(
            "base",
            "change",
            "minor-change",
            "adjustment-hour",
            "extraction-hour",
            "extraction-gigabyte",
            "hic-large-month",
            "hic-middle-month",
            "hic-small-month",
            "hic-exploratory-month",
            "hic-most-per-person-half-year",
            "full-view-month",
            "statistics-large-person-month",
            "statistics-middle-person-month",
            "storage-terabyte-month",
            "retention-terabyte-year");

    private Words() {}

    private static <T> Map<String, T> of(T[] values, Function<T, String> word) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(word, Function.identity()));
    }
}
