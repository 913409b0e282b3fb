package org.kanmon.review.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kanmon.criteria.Basis;
import org.kanmon.criteria.Citation;
import org.kanmon.criteria.Status;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Remedies;
import org.kanmon.review.domain.Repair;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.protect.MaskLog.Kind;

/** Reviews of invented tables, and messages of invented rules. */
final class Samples {

    static final Finding.Source GUIDELINE = source("公表の基準（見本）第3版", "第5章 2 (1)", Status.IN_FORCE);

    private Samples() {}

    static FindingMessages messages(Locale locale) {
        Locale language = Languages.of(locale);
        return messages(Labels.in(language));
    }

    static FindingMessages messages(Labels labels) {
        return new FindingMessages(
                Languages.bundle("org.kanmon.review.report.sample-findings", labels.language()), labels);
    }

    static Finding.Source source(String document, String article, Status status) {
        return new Finding.Source(new Citation("sample", document, article), status);
    }

    /** People by municipality and sex. One count of 4 is primary, three are complementary, two were hidden before. */
    static Review masked() {
        Table table = municipalities();
        int[] hidden = {4, 5, 7, 8, 10, 11};
        Kind[] kinds = {
            Kind.PRIMARY,
            Kind.COMPLEMENTARY,
            Kind.COMPLEMENTARY,
            Kind.COMPLEMENTARY,
            Kind.HIDDEN_BEFORE,
            Kind.HIDDEN_BEFORE
        };
        long[] low = {0, 81, 0, 31, 0, 0};
        long[] high = {43, 124, 43, 74, 15, 15};
        MaskLog log = new MaskLog(hidden, kinds, low, high);
        Repair repair = repair(table, log, 0);
        return review(Decision.RELEASE_MASKED, table, List.of(tooFew(4), wholeGroup(0)), repair);
    }

    /** Rows: 総数, 01101, 01202, 01203, each by 計, 男, 女; the file hides the counts of the last two rows. */
    static Table municipalities() {
        return new TableSketch()
                .dimension("市区町村", DimensionKind.REGION, "総数", "01101", "01202", "01203")
                .dimension("性別", DimensionKind.SEX, "計", "男", "女")
                .measure("患者数", Unit.PATIENTS)
                .table(new long[] {213, 43, 170, 124, 4, 120, 74, 33, 41, 15, 6, 9}, 10, 11);
    }

    static Finding tooFew(int... cells) {
        return finding(
                "PUB-010",
                "minimum-count",
                Severity.MASK,
                Optional.of(GUIDELINE),
                cells,
                Map.of("minimum", "10", "unit", "patients", "since", "2024-11-01"));
    }

    static Finding wholeGroup(int... cells) {
        return new Finding(
                "PUB-050",
                "group-disclosure",
                Severity.INFO,
                Basis.GOOD_PRACTICE,
                "ndb/publication/group-disclosure",
                Optional.of(source("Handbook (sample)", "4.2", Status.UNVERIFIED)),
                cells,
                Map.of("column", "性別"));
    }

    static Finding silent() {
        return finding(
                "PUB-040",
                "region-granularity",
                Severity.REVIEW,
                Optional.empty(),
                new int[0],
                Map.of("dimension", "region"));
    }

    static Finding finding(
            String rule,
            String topic,
            Severity severity,
            Optional<Finding.Source> source,
            int[] cells,
            Map<String, String> facts) {
        return new Finding(rule, topic, severity, Basis.GUIDELINE, "ndb/publication/" + topic, source, cells, facts);
    }

    /** A repair that hides the cells of the log. */
    static Repair repair(Table table, MaskLog log, int exposed) {
        BitSet cells = new BitSet();
        for (int entry = 0; entry < log.size(); entry++) {
            cells.set(log.cell(entry));
        }
        return new Repair(
                table.hide(cells), Optional.of(new byte[0]), log, Outsider.PRINTED_ZEROS, Level.COVER, exposed, true);
    }

    static Repair untouched(Table table) {
        return repair(table, new MaskLog(new int[0], new Kind[0], new long[0], new long[0]), 0);
    }

    static Review review(Decision decision, Table table, List<Finding> findings, Repair repair) {
        return review("患者数.csv", Optional.empty(), decision, table, findings, repair);
    }

    static Review review(
            String fileName,
            Optional<String> layout,
            Decision decision,
            Table table,
            List<Finding> findings,
            Repair repair) {
        Submission submission = new Submission(
                fileName,
                new byte[0],
                layout.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Map.of(),
                "ndb",
                LocalDate.of(2024, 12, 1));
        Review.Digests digests = new Review.Digests(digest('1'), digest('c'), digest('e'));
        String used = layout.orElse("orientation: tidy\nheader-rows: 1\nmasks: [\"-\"]\n");
        return new Review(submission, digests, table, used, findings, decision, repair);
    }

    private static String digest(char digit) {
        return "sha256:" + String.valueOf(digit).repeat(64);
    }

    /** The same review, protected against another outsider at another level. */
    static Review against(Review review, Outsider outsider, Level level) {
        Repair repair = review.repair();
        Review against = review(
                review.decision(),
                review.table(),
                review.findings(),
                new Repair(
                        repair.table(),
                        repair.file(),
                        repair.log(),
                        outsider,
                        level,
                        repair.exposed(),
                        repair.optimal()));
        return with(against, review.remedies());
    }

    /** The same review after remedies were compared. */
    static Review with(Review review, Remedies remedies) {
        return new Review(
                review.submission(),
                review.digests(),
                review.table(),
                review.tables(),
                review.layout(),
                review.findings(),
                review.decision(),
                remedies,
                review.repair(),
                review.criteria());
    }
}
