package org.kanmon.review.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.review.domain.Release;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.UnusableInput;

/** The folder of an earlier check: its masked file, its layout and, where there is one, its log. */
record ReleaseFolder(Path folder) {

    private static final String LAYOUT = "layout.yaml";
    private static final String MASK_LOG = "mask-log.csv";

    /**
     * Reads the files, whatever is in them.
     *
     * @throws UnusableInput if the folder does not hold exactly one masked file and a layout
     */
    Release read() throws IOException, UnusableInput {
        if (!Files.isDirectory(folder)) {
            throw wrong("release-no-folder");
        }
        Path masked = masked();
        if (!Files.isRegularFile(folder.resolve(LAYOUT))) {
            throw wrong("release-no-layout");
        }
        LayoutFiles layout = LayoutFiles.read(Optional.of(folder.resolve(LAYOUT)), folder + "/" + LAYOUT);
        Path log = folder.resolve(MASK_LOG);
        return new Release(
                folder.toString(),
                masked.toString(),
                Files.readAllBytes(masked),
                layout.layout().orElseThrow(),
                layout.hierarchies(),
                Files.isRegularFile(log) ? Optional.of(Files.readAllBytes(log)) : Optional.empty());
    }

    /** The file that was published. */
    Path masked() throws IOException, UnusableInput {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "masked.*")) {
            files.forEach(found::add);
        }
        if (found.size() != 1) {
            throw wrong(found.isEmpty() ? "release-no-masked" : "release-several-masked");
        }
        return found.get(0);
    }

    private UnusableInput wrong(String code) {
        return new UnusableInput(Problem.of(code, folder.toString()));
    }
}
