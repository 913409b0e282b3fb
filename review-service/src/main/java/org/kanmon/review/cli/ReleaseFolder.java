package org.kanmon.review.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.review.domain.Release;
import org.kanmon.review.domain.Remedy;
import org.kanmon.sdc.source.ReleaseFault;
import org.kanmon.sdc.source.UnusableInput;

/** The folder of an earlier check: its masked file, its layout and, where there is one, its log. */
record ReleaseFolder(Path folder) {

    private static final String LAYOUT = "layout.yaml";
    private static final String MASK_LOG = "mask-log.csv";
    private static final String DECISION = "decision.json";
    private static final String SUPPRESS = Remedy.SUPPRESS.word();

    /**
     * Reads the files, whatever is in them.
     *
     * @throws UnusableInput if the folder does not hold exactly one masked file and a layout, or its figures were rounded, its
     *     categories merged or its classes shown
     */
    Release read() throws IOException, UnusableInput {
        if (!Files.isDirectory(folder)) {
            throw ReleaseFault.NO_FOLDER.in(folder.toString());
        }
        Path masked = masked();
        if (!Files.isRegularFile(folder.resolve(LAYOUT))) {
            throw ReleaseFault.NO_LAYOUT.in(folder.toString());
        }
        checkRemedy();
        LayoutFiles layout = LayoutFiles.read(Optional.of(folder.resolve(LAYOUT)), folder + "/" + LAYOUT);
        Path log = folder.resolve(MASK_LOG);
        return new Release(
                folder.toString(),
                masked.toString(),
                InputFile.read(masked, masked.toString()),
                layout.layout().orElseThrow(),
                layout.hierarchies(),
                Files.isRegularFile(log) ? Optional.of(InputFile.read(log, log.toString())) : Optional.empty());
    }

    /**
     * Refuses what was published in another form than with hidden cells. Rounded figures are not what they seem, a class tells more
     * than a mark, and of merged categories it is not known which parts a later table shows: with any of them beside it, a table
     * would seem safer than it is.
     */
    private void checkRemedy() throws IOException, UnusableInput {
        Path file = folder.resolve(DECISION);
        if (!Files.isRegularFile(file)) {
            return;
        }
        JsonNode remedies;
        try {
            remedies = new ObjectMapper()
                    .readTree(InputFile.read(file, file.toString()))
                    .path("remedies");
        } catch (JsonProcessingException e) {
            throw ReleaseFault.DECISION_UNREADABLE.in(folder.toString());
        }
        boolean hidden = remedies.path("chosen").asText(SUPPRESS).equals(SUPPRESS);
        if (!hidden || remedies.path("classes").asBoolean()) {
            throw ReleaseFault.OTHER_REMEDY.in(folder.toString());
        }
    }

    /** The file that was published. */
    Path masked() throws IOException, UnusableInput {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "masked.*")) {
            files.forEach(found::add);
        }
        if (found.size() != 1) {
            throw (found.isEmpty() ? ReleaseFault.NO_MASKED_FILE : ReleaseFault.SEVERAL_MASKED_FILES)
                    .in(folder.toString());
        }
        return found.get(0);
    }
}
