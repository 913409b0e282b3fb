package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kanmon.criteria.region.Regions;
import org.kanmon.review.domain.Submission;
import org.kanmon.rules.publication.Assumed;
import org.kanmon.sdc.source.CodeList;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.Sheet;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.TableReader;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.source.recognition.Assumption;
import org.kanmon.sdc.source.recognition.Recognition;
import org.kanmon.sdc.source.recognition.Recognizer;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;

/**
 * A table of a submitted file with what it was read with, so that its masked file can be read the same way.
 *
 * @param fileName the file's name as the researcher knows it
 * @param hierarchies gives a hierarchy file that the layout names
 * @param assumed what was read out of the file because it came without a layout
 */
record SubmittedTable(
        String fileName,
        SourceTable source,
        TableReader reader,
        Function<String, Optional<byte[]>> hierarchies,
        List<Assumed> assumed) {

    private static final String WHOLE_TABLE = "table";

    SubmittedTable {
        assumed = List.copyOf(assumed);
    }

    /** What a sheet itself shows of its tables; at least one. */
    static List<Recognition> recognised(Sheet sheet, Submission submission, Regions regions) throws UnusableInput {
        return Recognizer.recogniseAll(sheet, submission.fileName(), codeLists(regions));
    }

    /** What was assumed about a table, as findings tell it. */
    static List<Assumed> assumed(Recognition recognition) {
        List<Assumed> assumed = new ArrayList<>();
        for (Assumption assumption : recognition.assumptions()) {
            assumed.add(new Assumed(
                    assumption.about().isEmpty() ? WHOLE_TABLE : assumption.about(),
                    assumption.setting(),
                    assumption.reason().word(),
                    assumption.evidence(),
                    assumption.certainty().word()));
        }
        return assumed;
    }

    /** A reader who knows the regions. */
    static TableReader reader(Regions regions) {
        return new TableReader(codeLists(regions));
    }

    private static Map<DimensionKind, CodeList> codeLists(Regions regions) {
        return Map.of(DimensionKind.REGION, RegionList.of(regions));
    }

    /** The same file with other contents, read again. */
    SubmittedTable with(SourceTable other) {
        return new SubmittedTable(fileName, other, reader, hierarchies, List.of());
    }

    Table table() {
        return source.table();
    }

    /** Reads a masked file as anybody would who has nothing but it and the layout. */
    SourceTable readAgain(byte[] maskedFile) throws UnusableInput {
        return readAgain(maskedFile, source.layout());
    }

    /** The same with a layout that has other marks. */
    SourceTable readAgain(byte[] maskedFile, Layout layout) throws UnusableInput {
        return reader.read(fileName, maskedFile, layout, hierarchies);
    }

    /** The layout with more marks. */
    Layout layoutWith(Collection<String> marks) {
        Layout layout = source.layout();
        List<String> all = new ArrayList<>(layout.masks());
        marks.stream().distinct().filter(mark -> !all.contains(mark)).forEach(all::add);
        return layout.withMasks(all);
    }
}
