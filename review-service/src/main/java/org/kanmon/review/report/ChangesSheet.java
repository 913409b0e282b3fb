package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kanmon.review.domain.Digest;
import org.kanmon.review.domain.Remedies;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.paper.Cell;
import org.kanmon.review.report.paper.Sheet;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.regroup.Regrouping.Merged;

/**
 * What is different in the masked file: which cells are hidden that the input shows, which categories are merged, what figures
 * are rounded to. Rounded cells are not listed one by one: which of them rounding left alone would tell their figures.
 */
final class ChangesSheet {

    private final Review review;
    private final SheetText text;

    private ChangesSheet(Review review, SheetText text) {
        this.review = review;
        this.text = text;
    }

    static Sheet of(Review review, SheetText text) {
        ChangesSheet sheet = new ChangesSheet(review, text);
        CutRows rows = new CutRows(HiddenCellsSheet.MOST);
        sheet.hidden(rows);
        sheet.merged(rows);
        List<String> notes = new ArrayList<>(notes(review, text));
        notes.addAll(rows.notes(text));
        return new Sheet(
                text.own("sheet.changes"),
                notes,
                List.of(
                        text.column("row", 8),
                        text.column("column", 8),
                        text.column("place", 50),
                        text.column("change", 50)),
                rows.rows());
    }

    /** Which files are compared, and what is different in all of the second one. */
    static List<String> notes(Review review, SheetText text) {
        ChangesSheet sheet = new ChangesSheet(review, text);
        List<String> notes = new ArrayList<>(sheet.files());
        notes.addAll(sheet.summary());
        return notes;
    }

    private List<String> files() {
        List<String> files = new ArrayList<>();
        files.add(text.own("changes.input", Map.of("digest", review.digests().input())));
        files.add(review.repair()
                .file()
                .map(masked -> text.own("changes.masked", Map.of("digest", Digest.sha256(masked))))
                .orElseGet(() -> text.own("changes.no-file")));
        return files;
    }

    private List<String> summary() {
        Remedies remedies = review.remedies();
        List<String> summary = new ArrayList<>();
        if (remedies.base() > 0) {
            summary.add(text.shared("remedies.base", Map.of("base", Figures.grouped(remedies.base()))));
        }
        if (remedies.classes()) {
            summary.add(text.shared("remedies.classes"));
        }
        int hidden = review.repair().primary() + review.repair().complementary();
        summary.add(text.own(
                "changes.counts",
                Map.of(
                        "hidden",
                        Figures.grouped(hidden),
                        "merged",
                        Figures.grouped(remedies.merged().size()))));
        return summary;
    }

    private void hidden(CutRows rows) {
        MaskLog log = review.repair().log();
        for (int entry = 0; entry < log.size(); entry++) {
            if (log.kind(entry) != MaskLog.Kind.HIDDEN_BEFORE && rows.next()) {
                int cell = log.cell(entry);
                rows.add(List.of(
                        SheetText.figure(review.repair().table().record(cell)),
                        SheetText.figure(review.repair().table().column(cell)),
                        SheetText.words(Places.categories(review.repair().table(), cell)),
                        SheetText.words(text.shared("mark." + Words.of(log.kind(entry))))));
            }
        }
    }

    private void merged(CutRows rows) {
        if (review.remedies().chosen() != Remedy.REGROUP) {
            return;
        }
        for (Merged merged : review.remedies().merged()) {
            if (rows.next()) {
                String dimension =
                        review.table().dimensions().get(merged.dimension()).name();
                rows.add(List.of(
                        Cell.EMPTY,
                        Cell.EMPTY,
                        SheetText.words(dimension + ": " + String.join(" + ", merged.from())),
                        SheetText.words(text.own("changes.merged", Map.of("into", merged.into())))));
            }
        }
    }
}
