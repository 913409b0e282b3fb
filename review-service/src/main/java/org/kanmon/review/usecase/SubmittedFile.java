package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kanmon.criteria.region.Regions;
import org.kanmon.review.domain.Submission;
import org.kanmon.rules.publication.Assumed;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.LayoutFile;
import org.kanmon.sdc.source.MaskedFile;
import org.kanmon.sdc.source.OtherColumn;
import org.kanmon.sdc.source.Sheet;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.TableReader;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.source.recognition.Recognition;
import org.kanmon.sdc.tables.model.Table;

/**
 * A submitted file with all its tables: those that its layout describes, and those recognised on the other sheets that its readers
 * see.
 *
 * @param tables in the order of the layout, then of the sheets; at least one
 */
record SubmittedFile(List<SubmittedTable> tables) {

    SubmittedFile {
        tables = List.copyOf(tables);
    }

    static SubmittedFile read(Submission submission, Regions regions) throws UnusableInput {
        TableReader reader = SubmittedTable.reader(regions);
        Function<String, Optional<byte[]>> hierarchies =
                name -> Optional.ofNullable(submission.hierarchies().get(name));
        List<Layout> layouts = new ArrayList<>();
        List<List<Assumed>> assumed = new ArrayList<>();
        if (submission.layout().isPresent()) {
            layouts.addAll(LayoutFile.readAll("layout.yaml", submission.layout().get()));
            layouts.forEach(layout -> assumed.add(List.of()));
        }
        recognise(submission, regions, reader, layouts, assumed);
        List<SourceTable> sources = reader.read(submission.fileName(), submission.file(), layouts, hierarchies);
        List<Table> read = sources.stream().map(SourceTable::table).toList();
        if (new UnitsOfOthers(read, titles(sources), assumed).takeOver(layouts)) {
            sources = reader.read(submission.fileName(), submission.file(), layouts, hierarchies);
        }
        List<SubmittedTable> tables = new ArrayList<>();
        for (int t = 0; t < sources.size(); t++) {
            tables.add(new SubmittedTable(submission.fileName(), sources.get(t), reader, hierarchies, assumed.get(t)));
        }
        return new SubmittedFile(tables);
    }

    /**
     * Adds the layouts of the tables on sheets that no layout describes. A sheet on which no table can be made out is left for a person
     * to look at, unless there is no other.
     */
    private static void recognise(
            Submission submission,
            Regions regions,
            TableReader reader,
            List<Layout> layouts,
            List<List<Assumed>> assumed)
            throws UnusableInput {
        List<Sheet> sheets = reader.sheets(submission.fileName(), submission.file());
        Set<String> described = described(layouts, sheets);
        List<Sheet> candidates = new ArrayList<>(sheets.stream()
                .filter(sheet -> !described.contains(sheet.name()) && !TableReader.isPlain(sheet))
                .toList());
        if (layouts.isEmpty() && candidates.isEmpty()) {
            candidates.add(sheets.get(0));
        }
        boolean only = candidates.size() == 1 && layouts.isEmpty();
        Optional<UnusableInput> first = Optional.empty();
        for (Sheet sheet : candidates) {
            try {
                List<Recognition> found = SubmittedTable.recognised(sheet, submission, regions);
                List<Layout> ofSheet = found.stream().map(Recognition::layout).toList();
                if (!only) {
                    reader.tryOn(sheet, submission.fileName(), ofSheet);
                }
                layouts.addAll(ofSheet);
                found.forEach(table -> assumed.add(SubmittedTable.assumed(table)));
            } catch (UnusableInput unrecognised) {
                first = first.or(() -> Optional.of(unrecognised));
            }
        }
        if (layouts.isEmpty()) {
            throw first.orElseThrow();
        }
    }

    private static Set<String> described(List<Layout> layouts, List<Sheet> sheets) {
        Set<String> described = new LinkedHashSet<>();
        for (Layout layout : layouts) {
            described.add(layout.sheet()
                    .flatMap(name -> sheets.stream()
                            .map(Sheet::name)
                            .filter(sheet -> sheet.strip().equalsIgnoreCase(name.strip()))
                            .findFirst())
                    .or(layout::sheet)
                    .orElse(sheets.get(0).name()));
        }
        return described;
    }

    /** Whether there are several tables. */
    boolean isOfSeveral() {
        return tables.size() > 1;
    }

    /** What tells the tables apart: the names of their sheets, numbered where a sheet has several. */
    List<String> titles() {
        return titles(tables.stream().map(SubmittedTable::source).toList());
    }

    private static List<String> titles(List<SourceTable> tables) {
        List<String> sheets = tables.stream().map(table -> table.sheet().name()).toList();
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<String> titles = new ArrayList<>();
        for (String sheet : sheets) {
            int number = seen.merge(sheet, 1, Integer::sum);
            boolean alone = Collections.frequency(sheets, sheet) == 1 && !sheet.isEmpty();
            titles.add(alone ? sheet : sheet + "#" + number);
        }
        return titles;
    }

    /** The sheets in which nothing is counted. */
    List<String> plainSheets() {
        return tables.get(0).source().otherColumns().stream()
                .filter(OtherColumn::isPlainSheet)
                .map(OtherColumn::name)
                .toList();
    }

    List<Table> read() {
        return tables.stream().map(SubmittedTable::table).toList();
    }

    List<Layout> layouts() {
        return tables.stream().map(table -> table.source().layout()).toList();
    }

    /** The file with the masked tables' newly hidden figures replaced by the mark of each. */
    byte[] masked(List<Table> masked) throws UnusableInput {
        return MaskedFile.write(tables.stream().map(SubmittedTable::source).toList(), masked);
    }

    /** Reads a masked file as anybody would who has nothing but it and the layout. */
    List<SourceTable> readAgain(byte[] maskedFile) throws UnusableInput {
        SubmittedTable first = tables.get(0);
        return first.reader().read(first.fileName(), maskedFile, layouts(), first.hierarchies());
    }
}
