package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Finds the formulas outside a table that look at a hidden figure, or at another such formula: what they show must go, because
 * it was computed with it. Formulas in the table itself show figures of the table, about which the proof of its protection speaks;
 * not so if they look at another sheet.
 */
final class RevealingFormulas {

    /** With more pairs of formulas and hidden fields than these every formula counts as one that looks at a hidden figure. */
    private static final long MOST_PAIRS = 50_000_000;

    private record Formula(String sheet, long place, FormulaReferences references) {}

    private final List<Formula> formulas = new ArrayList<>();

    /** Takes the formulas of a sheet. */
    void add(String sheet, byte[] part, Set<Long> figures) throws XMLStreamException {
        PartReader xml = new PartReader(part);
        int row = 0;
        int column = 0;
        boolean leaving = false;
        List<Formula> sharing = new ArrayList<>();
        while (xml.next()) {
            if (xml.starts("row")) {
                row = xml.attribute("r").map(Integer::parseInt).orElse(row + 1);
                column = 0;
            } else if (xml.starts("c")) {
                int next = column + 1;
                column = xml.attribute("r")
                        .flatMap(FieldName::read)
                        .map(FieldName::column)
                        .orElse(next);
            } else if (xml.starts("f")) {
                long place = EditedFile.place(row, column);
                boolean shared = xml.attribute("t")
                        .filter(type -> !type.equals("normal"))
                        .isPresent();
                String text = xml.content();
                FormulaReferences references = FormulaReferences.of(shared ? "" : text);
                if (!figures.contains(place)) {
                    formulas.add(new Formula(sheet, place, references));
                } else if (FormulaReferences.of(text).leaves(sheet)) {
                    formulas.add(new Formula(sheet, place, references));
                    leaving = true;
                } else if (text.isBlank()) {
                    sharing.add(new Formula(sheet, place, references));
                }
            }
        }
        if (leaving) {
            formulas.addAll(sharing);
        }
    }

    /**
     * The places of the formulas by sheet.
     *
     * @param hidden the places of the hidden figures of tables by sheet
     */
    Map<String, Set<Long>> find(Map<String, Set<Long>> hidden) {
        Map<String, Set<Long>> secret = new HashMap<>();
        hidden.forEach((sheet, places) -> secret.put(sheet, new HashSet<>(places)));
        long secrets = hidden.values().stream().mapToInt(Set::size).sum();
        Map<String, Set<Long>> revealing = new HashMap<>();
        boolean tooMany = formulas.size() * (secrets + 1) > MOST_PAIRS;
        List<Formula> left = new ArrayList<>(formulas);
        boolean more = true;
        for (int round = 0; more && !left.isEmpty(); round++) {
            boolean all = tooMany || round > 50;
            List<Formula> found = left.stream()
                    .filter(formula -> all || looksAt(formula, secret))
                    .toList();
            left.removeAll(new HashSet<>(found));
            for (Formula formula : found) {
                secret.computeIfAbsent(formula.sheet, name -> new HashSet<>()).add(formula.place);
                revealing
                        .computeIfAbsent(formula.sheet, name -> new HashSet<>())
                        .add(formula.place);
            }
            more = !found.isEmpty();
        }
        return revealing;
    }

    private static boolean looksAt(Formula formula, Map<String, Set<Long>> secret) {
        if (formula.references.anywhere()) {
            return true;
        }
        return formula.references.areas().stream().anyMatch(reference -> {
            String sheet = reference.sheet().orElse(formula.sheet);
            return secret.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(sheet))
                    .flatMap(entry -> entry.getValue().stream())
                    .anyMatch(place -> reference.area().contains((int) (place >> Integer.SIZE), (int) (long) place));
        });
    }
}
