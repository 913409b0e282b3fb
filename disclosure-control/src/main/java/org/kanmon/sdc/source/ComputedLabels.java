package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds labels and headers of a workbook's tables that formulas compute from figures, such as {@code ="男 (n="&B5&")"}. Without its
 * labels a masked table could not be read, so they stay; what they tell of a hidden figure is for a person to judge.
 */
final class ComputedLabels {

    private ComputedLabels() {}

    /** Per table the names of such fields, such as {@code B3}. */
    static List<List<String>> of(List<GatheredSource> tables, byte[] bytes, Problems problems) throws UnusableInput {
        List<List<Long>> labels = tables.stream().map(ComputedLabels::formulas).toList();
        if (labels.stream().allMatch(List::isEmpty) || !ForeignFormat.isXlsx(bytes)) {
            return tables.stream().map(table -> List.<String>of()).toList();
        }
        Map<String, Set<Long>> computed = computed(tables, bytes, problems);
        List<List<String>> found = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            Set<Long> ofSheet = computed.getOrDefault(tables.get(t).sheet().name(), Set.of());
            found.add(labels.get(t).stream()
                    .filter(ofSheet::contains)
                    .map(place -> FieldName.of((int) (place >> Integer.SIZE), (int) (long) place))
                    .toList());
        }
        return found;
    }

    /** The places of the labels and headers that show the result of a formula. */
    private static List<Long> formulas(GatheredSource table) {
        List<Long> places = new ArrayList<>();
        Sheet sheet = table.sheet();
        if (sheet instanceof WorkbookSheet) {
            FieldSet labels = table.labels();
            for (int row = 1; row <= sheet.rows(); row++) {
                for (int column = 1; column <= sheet.columns(row); column++) {
                    if (labels.contains(row, column) && sheet.isFormula(row, column)) {
                        places.add(EditedFile.place(row, column));
                    }
                }
            }
        }
        return places;
    }

    private static Map<String, Set<Long>> computed(List<GatheredSource> tables, byte[] bytes, Problems problems)
            throws UnusableInput {
        Map<String, Set<Long>> figures = new HashMap<>();
        for (GatheredSource source : tables) {
            Set<Long> ofSheet = figures.computeIfAbsent(source.sheet().name(), name -> new HashSet<>());
            for (int cell = 0; cell < source.table().cells(); cell++) {
                ofSheet.add(EditedFile.place(source.table(), cell));
            }
        }
        RevealingFormulas formulas = new RevealingFormulas();
        Xlsx book = Xlsx.open(bytes, problems);
        for (Xlsx.SheetPart sheet : book.sheets()) {
            byte[] part = book.parts()
                    .find(sheet.part())
                    .orElseThrow(() -> problems.fatal("workbook-broken", 0, 0, Spelling.shown(sheet.part())));
            Set<Long> ofSheet = figures.getOrDefault(sheet.name(), Set.of());
            book.read(sheet.part(), () -> formulas.add(sheet.name(), part, ofSheet));
        }
        return formulas.find(figures);
    }
}
