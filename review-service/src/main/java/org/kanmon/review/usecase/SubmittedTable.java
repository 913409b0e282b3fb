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
record SubmittedTable(String fileName, SourceTable source, TidyReader reader) {


    static SubmittedTable read(Submission submission, Regions regions) throws UnusableInput {
        byte[] layoutFile = submission
                .layout()
                .orElseThrow(() -> new UnusableInput(Problem.of("layout-missing", submission.fileName())));
        Layout layout = LayoutFile.read("layout.yaml", layoutFile);
        Map<DimensionKind, CodeList> codeLists = Map.of(DimensionKind.REGION, code -> regions.find(code)
                .map(region -> new Code(region.code(), region.level().word(), region.ancestors())));
        TidyReader reader = new TidyReader(codeLists);
        SourceTable source = reader.read(submission.fileName(), submission.file(), layout, NO_HIERARCHY_FILES);
        return new SubmittedTable(submission.fileName(), source, reader);
    }

    Table table() {
        return source.table();
    }

    /** The layout as used, as YAML. */
    String layoutText() {
        return LayoutFile.write(source.layout());
    }

    /** The file with the masked table's newly hidden figures replaced by the mark. */
    byte[] masked(Table masked) {
        return MaskedFile.write(source, masked, source.mark());
    }

    /** Reads a masked file as anybody would who has nothing but it and the layout. */
    Table readAgain(byte[] maskedFile) throws UnusableInput {
        return reader.read(fileName, maskedFile, source.layout(), NO_HIERARCHY_FILES).table();
    }
}
