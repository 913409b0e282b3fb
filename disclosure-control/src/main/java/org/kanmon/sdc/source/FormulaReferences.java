package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that a formula looks at.
 *
 * @param areas with the name of their sheet; empty for the formula's own sheet
 * @param anywhere whether it may look at other fields, too: by a name, by computed addresses, or in a way not understood
 */
record FormulaReferences(List<SheetArea> areas, boolean anywhere) {

    /** An area of a sheet of the same workbook. */
    record SheetArea(Optional<String> sheet, Area area) {}

    /** Longer than a spreadsheet program allows. */
    private static final int LONGEST = 8_192;

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final String FIELD = "\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}";
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\p{L}\\p{N}_.\\]])(?:('(?:[^']|'')*+'|[\\p{L}_][\\p{L}\\p{N}_.]*+)!)?(" + FIELD
                    + "(?::" + FIELD + ")?)(?![\\p{L}\\p{N}_.(!:$])");
    private static final Pattern FUNCTION = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*\\(");
    private static final Pattern ROVING =
            Pattern.compile("\\b(?:INDIRECT|OFFSET|INDEX|CELL|GETPIVOTDATA|CUBE[A-Z]*|RTD|HYPERLINK)\\(");
    private static final Pattern TRUTH = Pattern.compile("(?<![\\p{L}\\p{N}_.])(?:TRUE|FALSE)(?![\\p{L}\\p{N}_.])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]*)?(?:E[+-]?[0-9]+)?");
    private static final Pattern REST = Pattern.compile("[-+*/^&=<>%,;()\\s ]*");

    /** The references of a formula as a workbook writes it; a blank one, which shares another's text, may look anywhere. */
    static FormulaReferences of(String formula) {
        if (formula.isBlank() || formula.length() > LONGEST) {
            return new FormulaReferences(List.of(), true);
        }
        String rest = TEXT.matcher(formula).replaceAll(" ");
        List<SheetArea> areas = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(rest);
        while (reference.find()) {
            Optional<Area> area = FieldName.area(reference.group(2));
            if (area.isEmpty()) {
                return new FormulaReferences(List.of(), true);
            }
            areas.add(new SheetArea(Optional.ofNullable(reference.group(1)).map(FormulaReferences::plain), area.get()));
        }
        rest = reference.replaceAll(" ").toUpperCase(Locale.ROOT);
        boolean roving = ROVING.matcher(rest).find();
        rest = FUNCTION.matcher(rest).replaceAll("(");
        rest = NUMBER.matcher(TRUTH.matcher(rest).replaceAll(" ")).replaceAll(" ");
        return new FormulaReferences(areas, roving || !REST.matcher(rest).matches());
    }

    /** Whether it looks at another sheet than its own. */
    boolean leaves(String own) {
        return areas.stream()
                .anyMatch(area -> area.sheet.isPresent() && !area.sheet.get().equalsIgnoreCase(own));
    }

    private static String plain(String sheet) {
        return sheet.startsWith("'") ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }
}
