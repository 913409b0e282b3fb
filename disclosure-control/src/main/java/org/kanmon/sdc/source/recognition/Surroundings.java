package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanmon.sdc.tables.model.Unit;

/**
 * What the texts above and below a table say of it. A title such as "傷病別・年度別の患者数（人）" names the dimensions in their
 * usual order, rows before columns, then the measure and its unit.
 */
final class Surroundings {

    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s　]*(?:(?:統計)?表|図表|第)?[\\s　]*[0-9０-９一二三四五六七八九十]*(?:[-－.．][0-9０-９]+)*(?:表)?[\\s　:：.．、]+");
    private static final Pattern BETWEEN = Pattern.compile("[・、，,×&＆]|及び|および|別(?:にみた|に見た|の|と)");
    private static final Pattern JOIN = Pattern.compile("^(?:の|にみた|における|に見た|による)");
    private static final Pattern UNIT_NOTE = Pattern.compile("単位[:：・\\s　]*([^\\s　()（）、。,]{1,8})");

    /** Where a remark begins in a title: what it speaks of need not be what the table counts. */
    private static final Pattern REMARK = Pattern.compile("※|[（(]?注[）):：]");

    private static final Pattern CUMULATIVE = Pattern.compile("累計|累積|cumulative", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NAME = 20;

    private final List<String> texts = new ArrayList<>();
    private final List<String> dimensions = new ArrayList<>();
    private String measure = "";

    Surroundings(Fields fields, Block block) {
        for (int row = 1; row <= fields.rows(); row++) {
            if (row < block.headerRow() || row > block.lastRow()) {
                for (int column = 1; column <= fields.columns() && column <= 1000; column++) {
                    if (fields.kind(row, column) == FieldKind.TEXT) {
                        texts.add(fields.text(row, column));
                    }
                }
            }
        }
        texts.stream()
                .map(text -> REMARK.split(text, 2)[0])
                .filter(text -> text.contains("別"))
                .findFirst()
                .ifPresent(this::readTitle);
    }

    private void readTitle(String text) {
        String title = NUMBER.matcher(text).replaceFirst("").replaceAll("[／/](?=入院|外来)", "・");
        int end = title.lastIndexOf('別');
        for (String part : BETWEEN.split(title.substring(0, end))) {
            String[] words = part.strip().split("[\\s　]+");
            String name = words[words.length - 1].replaceAll("別$", "");
            boolean figures = !part.endsWith("別") && Units.of(name).isPresent();
            if (!name.isEmpty() && name.length() <= LONGEST_NAME && !figures) {
                dimensions.add(name.equals("性") || name.equals("男女") ? name + "別" : name);
            }
        }
        measure =
                JOIN.matcher(title.substring(end + 1).strip()).replaceFirst("").strip();
    }

    /** Every text above and below the table. */
    List<String> texts() {
        return texts;
    }

    /** The names of dimensions in the title, in its order. */
    List<String> dimensions() {
        return dimensions;
    }

    /** What the title calls the figures; empty if it does not. */
    String measure() {
        return measure;
    }

    /** The text that names a unit, and the unit. */
    record Named(String text, Unit unit) {}

    /** The unit of all figures, if a title or note names one. */
    Optional<Named> unit() {
        for (String text : texts) {
            Matcher note = UNIT_NOTE.matcher(text);
            if (note.find()) {
                Optional<Unit> unit = Units.sign(note.group(1)).or(() -> Units.of(note.group(1)));
                if (unit.isPresent()) {
                    return Optional.of(new Named(text, unit.get()));
                }
            }
        }
        List<String> candidates = new ArrayList<>(measure.isEmpty() ? List.of() : List.of(measure));
        texts.stream()
                .filter(text -> !BlockFinder.isNote(text) || text.contains("表"))
                .map(text -> REMARK.split(text, 2)[0])
                .forEach(candidates::add);
        return candidates.stream()
                .flatMap(text -> Units.of(text).map(unit -> new Named(text, unit)).stream())
                .findFirst();
    }

    /** Whether a title or note says that figures are given in thousands or the like. */
    Optional<String> scale() {
        return texts.stream().filter(Units::isScaled).findFirst();
    }

    /** A title or note that says that counts go on from one time to the next. */
    Optional<String> cumulative() {
        return texts.stream().filter(text -> CUMULATIVE.matcher(text).find()).findFirst();
    }

    /** The sentences above and below the table. */
    List<String> sentences() {
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split("[。；;\\n]")))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
