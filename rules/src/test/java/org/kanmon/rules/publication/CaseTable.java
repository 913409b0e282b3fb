package org.kanmon.rules.publication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kanmon.criteria.region.Regions;
import org.kanmon.sdc.source.Code;
import org.kanmon.sdc.source.CodeList;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.TableReader;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.source.recognition.Recognition;
import org.kanmon.sdc.source.recognition.Recognizer;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Unit;

/** Reads the short form in which cases write their tables. */
final class CaseTable {

    private CaseTable() {}

    /** A table whose header tells no kinds is one without a layout: what it assumes of it is added. */
    static SourceTable read(String text, Regions regions, List<Assumed> assumed) throws UnusableInput {
        if (text.lines().findFirst().orElseThrow().contains(":")) {
            return read(text, regions);
        }
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        TableReader reader = new TableReader(lists(regions));
        Recognition recognition = Recognizer.recognise(reader.sheet("case.csv", file), "case.csv", lists(regions));
        recognition
                .assumptions()
                .forEach(assumption -> assumed.add(new Assumed(
                        assumption.about(),
                        assumption.setting(),
                        assumption.reason().word(),
                        assumption.evidence(),
                        assumption.certainty().word())));
        return reader.read("case.csv", file, recognition.layout(), name -> Optional.empty());
    }

    /** Whether nothing is counted in a sheet, written as CSV. */
    static boolean isPlain(String notes) throws UnusableInput {
        TableReader reader = new TableReader(Map.of());
        return TableReader.isPlain(reader.sheet("notes.csv", notes.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<DimensionKind, CodeList> lists(Regions regions) {
        return Map.of(
                DimensionKind.REGION,
                code -> regions.column(List.of(code))
                        .find(code)
                        .map(region -> new Code(region.code(), region.level().word(), region.ancestors())));
    }

    static SourceTable read(String text, Regions regions) throws UnusableInput {
        List<String> lines = text.lines().toList();
        List<Layout.DimensionColumn> dimensions = new ArrayList<>();
        List<Layout.MeasureColumn> measures = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String column : lines.get(0).split(",")) {
            String[] parts = column.strip().split(":");
            names.add(parts[0]);
            if (parts[1].equals("-")) {
                continue;
            }
            Optional<DimensionKind> kind = constant(DimensionKind.values(), parts[1]);
            if (kind.isPresent()) {
                List<String> totals = parts.length > 2 ? List.of(parts[2]) : List.of();
                dimensions.add(new Layout.DimensionColumn(parts[0], kind.get(), totals, Optional.empty()));
            } else {
                measures.add(new Layout.MeasureColumn(
                        parts[0], constant(Unit.values(), parts[1]).orElseThrow()));
            }
        }
        String csv = String.join(",", names) + "\n"
                + lines.stream()
                        .skip(1)
                        .map(line -> Arrays.stream(line.split(","))
                                .map(String::strip)
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"));
        return new TableReader(lists(regions))
                .read(
                        "case.csv",
                        csv.getBytes(StandardCharsets.UTF_8),
                        Layout.tidy(dimensions, measures, List.of("‐")),
                        name -> Optional.empty());
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
