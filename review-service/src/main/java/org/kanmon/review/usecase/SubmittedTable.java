package org.kanmon.review.usecase;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kanmon.criteria.region.Regions;
import org.kanmon.review.domain.Submission;
import org.kanmon.sdc.source.Code;
import org.kanmon.sdc.source.CodeList;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.LayoutFile;
import org.kanmon.sdc.source.MaskedFile;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.TidyReader;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;

/** A submitted file with its layout and the code lists it is read with, so that its masked file can be read the same way. */
record SubmittedTable(String fileName, SourceTable source, Layout layout, Map<DimensionKind, CodeList> codeLists) {

    static SubmittedTable read(Submission submission, Regions regions) throws UnusableInput {
        byte[] layoutFile = submission
                .layout()
                .orElseThrow(() -> new UnusableInput(Problem.of("layout-missing", submission.fileName())));
        Layout layout = LayoutFile.read("layout.yaml", layoutFile);
        Map<DimensionKind, CodeList> codeLists = Map.of(DimensionKind.REGION, code -> regions.find(code)
                .map(region -> new Code(region.code(), region.level().word(), region.ancestors())));
        SourceTable source = TidyReader.read(submission.fileName(), submission.file(), layout, codeLists);
        return new SubmittedTable(submission.fileName(), source, layout, codeLists);
    }

    Table table() {
        return source.table();
    }

    /** The layout as used, as YAML. */
    String layoutText() {
        return LayoutFile.write(layout);
    }

    /** The file with the masked table's newly hidden figures replaced by the layout's first mark. */
    byte[] masked(Table masked) {
        return MaskedFile.write(source, masked, layout.masks().get(0));
    }

    /** Reads a masked file as anybody would who has nothing but it and the layout. */
    Table readAgain(byte[] maskedFile) throws UnusableInput {
        return TidyReader.read(fileName, maskedFile, layout, codeLists).table();
    }
}
