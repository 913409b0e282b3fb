package org.kanmon.sdc.microdata;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kanmon.sdc.microdata.schema.SchemaFile;
import org.kanmon.sdc.microdata.source.HierarchyPlaces;
import org.kanmon.sdc.microdata.source.MicrodataReader;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.UnusableInput;

/** A folder with records, a schema and hierarchies that a test makes up. */
public record Scratch(Path folder) {

    /** Writes a file in UTF-8. */
    public Scratch with(String name, String text) throws IOException {
        return with(name, text, StandardCharsets.UTF_8);
    }

    /** Writes a file. */
    public Scratch with(String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
        return this;
    }

    /** Reads {@code data.csv} by {@code schema.yaml}. */
    public Records read() throws IOException, UnusableInput {
        return MicrodataReader.read(
                folder.resolve("data.csv"),
                "data.csv",
                SchemaFile.read("schema.yaml", Files.readAllBytes(folder.resolve("schema.yaml"))),
                new HierarchyPlaces(folder, folder));
    }

    /** What is wrong: code, row and arguments of each problem. */
    public List<String> problems() throws IOException {
        try {
            read();
            return List.of();
        } catch (UnusableInput e) {
            return e.problems().stream().map(Scratch::shown).toList();
        }
    }

    private static String shown(Problem problem) {
        return problem.code() + " " + problem.row() + " " + String.join("|", problem.arguments());
    }
}
