package org.kanmon.review.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kanmon.review.domain.ProvisionProof;
import org.kanmon.sdc.microdata.pseudonym.ApplicationKeys;
import org.kanmon.sdc.microdata.schema.Schema;
import org.kanmon.sdc.microdata.source.GivenColumns;
import org.kanmon.sdc.microdata.source.HierarchyPlaces;
import org.kanmon.sdc.microdata.source.RecodedFile;
import org.kanmon.sdc.microdata.source.RecordFile;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.UnusableInput;

/** Writes records as a provision profile wants them, and proves what was written. */
public final class GivenRecords {

    private GivenRecords() {}

    /**
     * Writes and proves.
     *
     * @param keys those of the application; needed for pseudonyms and moved days
     * @param target where the file is written; nobody should find it before the proof holds
     * @throws UnusableInput with all values that cannot be treated, or if nothing at all would be given
     */
    public static ProvisionProof write(Provision provision, Optional<ApplicationKeys> keys, Path target)
            throws IOException, UnusableInput {
        RecordFile input = provision.file();
        if (provision.records() == 0) {
            throw new UnusableInput(Problem.of("records-none", input.name()));
        }
        Schema schema = provision.schema();
        Path folder = target.toAbsolutePath().getParent();
        Path between = Files.createTempFile(folder, ".", ".recoded");
        between.toFile().deleteOnExit();
        try {
            HierarchyPlaces places = new HierarchyPlaces(folder, folder, Optional.empty());
            RecodedFile.write(input.path(), input.name(), schema, places, keys, between);
            GivenColumns.write(new RecordFile(between, input.name(), input.form()), provision.given(), target);
        } finally {
            Files.deleteIfExists(between);
        }
        return WrittenProvision.prove(target, provision);
    }
}
