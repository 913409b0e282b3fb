package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kanmon.criteria.Status;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Remedies;
import org.kanmon.review.domain.Remedies.Candidate;
import org.kanmon.review.domain.Remedies.Outcome;
import org.kanmon.review.domain.Remedies.Reason;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.Review;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.tables.cost.RemedyCost;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.protect.MaskLog.Kind;
import org.kanmon.sdc.tables.regroup.Regrouping.Merged;

/** One review per thing that reports can show: between them every decision, severity, status, unit, kind and mark. */
final class Gallery {

    private Gallery() {}

    static List<Review> reviews() {
        List<Review> reviews = new ArrayList<>(List.of(Samples.masked(), clean(), referred(), returned(), large()));
        reviews.addAll(remedied());
        return reviews;
    }

    /** Every remedy chosen, for every reason, with every outcome of the others. */
    static List<Review> remedied() {
        List<Candidate> compared = List.of(
                new Candidate(Remedy.SUPPRESS, Outcome.CLEARS, new RemedyCost(4, 0.23, 0.15), 0),
                new Candidate(Remedy.REGROUP, Outcome.IMPOSSIBLE, new RemedyCost(0, 0, 0), 0),
                new Candidate(Remedy.REGROUP_AND_SUPPRESS, Outcome.CLEARS, new RemedyCost(5, 0.3, 0.2), 0),
                new Candidate(Remedy.ROUND, Outcome.CLEARS_UNPROVIDED, new RemedyCost(9, 0.04, 0.31), 0),
                new Candidate(Remedy.ROUND_SEPARATELY, Outcome.CLEARS_UNPROVIDED, new RemedyCost(9, 0.06, 0.4), 0));
        List<Candidate> left = List.of(
                new Candidate(Remedy.SUPPRESS, Outcome.INCOMPLETE, new RemedyCost(4, 0.23, 0.15), 2),
                new Candidate(Remedy.REGROUP, Outcome.CLEARS, new RemedyCost(6, 1, 1.5), 0));
        List<Merged> merged = List.of(new Merged(0, List.of("01101", "01202"), "総数"));
        return List.of(
                remedied(new Remedies(Remedy.SUPPRESS, Reason.ASKED, compared, List.of(), 0, true)),
                remedied(new Remedies(Remedy.SUPPRESS, Reason.ASKED_IMPOSSIBLE, compared, List.of(), 0, false)),
                remedied(new Remedies(Remedy.SUPPRESS, Reason.NONE_CLEARS, left, List.of(), 0, false)),
                remedied(new Remedies(Remedy.ROUND, Reason.LEAST_LOSS, compared, List.of(), 10, false)),
                remedied(new Remedies(Remedy.REGROUP, Reason.LEAST_LOSS, left, merged, 0, false)),
                remedied(new Remedies(Remedy.REGROUP_AND_SUPPRESS, Reason.ASKED, compared, merged, 0, false)),
                remedied(new Remedies(Remedy.ROUND_SEPARATELY, Reason.ASKED, compared, List.of(), 20, false)));
    }

    private static Review remedied(Remedies remedies) {
        boolean hides = Set.of(Remedy.SUPPRESS, Remedy.REGROUP_AND_SUPPRESS).contains(remedies.chosen());
        Review review = hides ? Samples.masked() : clean();
        return Samples.with(review, remedies);
    }

    static Review clean() {
        Table table = new TableSketch()
                .dimension("年度", DimensionKind.TIME, "全年度", "2022", "2023")
                .measure("患者数", Unit.PATIENTS)
                .table(new long[] {2500, 1200, 1300});
        return Samples.review(
                "年度別.csv",
                Optional.of("orientation: tidy\n"),
                Decision.RELEASE,
                table,
                List.of(),
                Samples.untouched(table));
    }

    /** Findings of every severity but the gravest, every status, cells without an interval, cells that can be computed. */
    static Review referred() {
        TableSketch sketch = new TableSketch()
                .dimension("都道府県", DimensionKind.REGION, "全国", "北海道", "青森県", "岩手県")
                .dimension("年齢階級", DimensionKind.AGE, "計", "0-4", "5-9", "10-14", "15-19", "20-24");
        for (Unit unit : Unit.values()) {
            sketch.measure(unit.word(), unit);
        }
        long[] values = new long[sketch.cells()];
        Arrays.setAll(values, cell -> 1000 + 37L * cell);
        Table table = sketch.table(values, 20, 21);
        MaskLog log = new MaskLog(
                new int[] {7, 8, 13, 14, 20},
                new Kind[] {Kind.PRIMARY, Kind.PRIMARY, Kind.COMPLEMENTARY, Kind.COMPLEMENTARY, Kind.HIDDEN_BEFORE},
                new long[] {0, 4, 100, 0, 12},
                new long[] {19, 4, 1200, MaskLog.UNBOUNDED, 12});
        int[] many = IntStream.range(0, 24).toArray();
        List<Finding> findings = List.of(
                institutions(Status.DRAFT, 50, 51),
                Samples.silent(),
                ageBands(many),
                institutions(Status.SUPERSEDED, 52),
                Samples.tooFew(7, 8, 9),
                Samples.wholeGroup(3, 4));
        return Samples.review(Decision.REFER, table, findings, Samples.repair(table, log, 1));
    }

    static Finding institutions(Status status, int... cells) {
        return Samples.finding(
                "PUB-030",
                "institution-count",
                Severity.REVIEW,
                Optional.of(Samples.source("公表の基準（見本）改正案", "第5章 2 (2)", status)),
                cells,
                Map.of("minimum", "3", "unit", "institutions"));
    }

    static Finding ageBands(int... cells) {
        return Samples.finding(
                "PUB-020",
                "age-bands",
                Severity.REGROUP,
                Optional.of(Samples.GUIDELINE),
                cells,
                Map.of("width", "5", "since", "2019-05-01"));
    }

    static Review returned() {
        TableSketch sketch = new TableSketch();
        for (DimensionKind kind : DimensionKind.values()) {
            sketch.dimension(kind.word(), kind, "all", "x");
        }
        sketch.measure("n", Unit.PATIENTS);
        long[] values = new long[sketch.cells()];
        Arrays.fill(values, 100);
        Table table = sketch.table(values);
        Finding unreadable = Samples.finding(
                "PUB-060",
                "unreadable-structure",
                Severity.RETURN,
                Optional.of(Samples.GUIDELINE),
                new int[] {0},
                Map.of("level", "municipality"));
        return Samples.review(Decision.RETURN, table, List.of(unreadable), Samples.untouched(table));
    }

    /** More rows than a page bears, and more of them with a finding as well. */
    static Review large() {
        String[] codes = new String[6_000];
        Arrays.setAll(codes, i -> String.format("%05d", i));
        TableSketch sketch = new TableSketch()
                .dimension("code", DimensionKind.DISEASE, "total", codes)
                .measure("患者数", Unit.PATIENTS);
        long[] values = new long[sketch.cells()];
        Arrays.setAll(values, row -> row % 2 == 0 ? 12 : 4);
        Table table = sketch.table(values);
        int[] odd = IntStream.range(0, 6_000).filter(row -> row % 2 == 1).toArray();
        return Samples.review(
                Decision.REFER, table, List.of(institutions(Status.IN_FORCE, odd)), Samples.untouched(table));
    }
}
