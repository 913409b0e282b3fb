package org.kanmon.rules.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kanmon.rules.engine.RulesDigest;

/** Where rule files come from. */
public final class RuleFiles {

    private RuleFiles() {}

    /** The rule files that the build compiled. */
    public static List<RuleFile> shipped() {
        return RulesDigest.files().stream()
                .map(file -> RuleFile.parse("rules/" + file, RulesDigest.text(file)))
                .toList();
    }

    /**
     * The rule files below a folder, by name.
     *
     * @throws IOException if the folder or a file cannot be read
     */
    public static List<RuleFile> below(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> files = Files.walk(folder)) {
            paths = files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
        List<RuleFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(RuleFile.parse(path.toString(), Files.readString(path, StandardCharsets.UTF_8)));
        }
        return files;
    }
}
