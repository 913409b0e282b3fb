package org.kanmon.review.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.risk.RiskSummary;
import org.kanmon.sdc.microdata.schema.SchemaFile;
import org.kanmon.sdc.microdata.source.HierarchyPlaces;
import org.kanmon.sdc.microdata.source.MicrodataReader;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.source.UnusableInput;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code evaluate} and {@code transform} have in common: the records, their schema, and how the answer is written. */
final class MicrodataOptions {

    @Parameters(
            paramLabel = "DATA",
            description = {
                "the records, as CSV with a header line, separated by comma, semicolon or tab, UTF-8 or Windows-31J; or as Parquet",
                "個票データ（見出しつき CSV または Parquet）"
            })
    private Path data;

    @Option(
            names = "--schema",
            required = true,
            paramLabel = "SCHEMA.yaml",
            description = {
                "which column is what, which privacy models have to hold, what to lose least of. Hierarchy files lie beside it or"
                        + " beside DATA. All keys: disclosure-control/docs/microdata-schemas.md",
                "各列の役割、満たすべきモデルなど（disclosure-control/docs/microdata-schemas.md）"
            })
    private Path schema;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "for reading, or exactly one JSON document (default: text on a terminal, else json)")
    private Optional<OutputOptions.Format> format;

    @Option(
            names = "--engine",
            paramLabel = "native",
            defaultValue = "native",
            description = "what computes; ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Engine engine;

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            converter = LanguageArgument.class,
            description = "language of messages (default: from the locale)")
    private Locale language = LanguageArgument.ofSystem();

    @Option(names = "--strict", description = "exit status 3 unless the privacy models hold, or can be made to hold")
    private boolean strict;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            converter = MemorySize.class,
            description = {
                "how much memory may be used, for example 2G or 512M (default: a quarter of the machine's). What needs more is refused",
                "使用できるメモリーの上限（例: 2G）。これを超える処理は行わずに必要量を示します"
            })
    private Optional<MemorySize.Bytes> memory;

    /** What can compute. */
    enum Engine {
        /** Kanmon's own. */
        NATIVE
    }

    /** Reads the schema, the hierarchies and the records. */
    Records read() throws IOException, UnusableInput {
        for (Path file : List.of(data, schema)) {
            if (Files.isDirectory(file)) {
                throw new IOException(file + ": is a folder; a file is needed / フォルダーです。ファイルを指定してください");
            }
        }
        Path schemaFolder = schema.toAbsolutePath().getParent();
        Path dataFolder = data.toAbsolutePath().getParent();
        return MicrodataReader.read(
                data,
                data.getFileName().toString(),
                SchemaFile.read(schema.getFileName().toString(), Files.readAllBytes(schema)),
                new HierarchyPlaces(schemaFolder, dataFolder));
    }

    /** The risks of records in classes of these sizes. */
    static RiskSummary risk(Records records, ClassSizes sizes) {
        OptionalDouble population = records.schema().population();
        return RiskSummary.of(sizes, records.schema().riskThreshold(), population);
    }

    /** A line on the terminal, if there is one. */
    RecordsProgress progress(PrintWriter terminal) {
        return new RecordsProgress(terminal, language, System.console() != null);
    }

    Path data() {
        return data;
    }

    Path schema() {
        return schema;
    }

    boolean isJson() {
        return format.map(wanted -> wanted == OutputOptions.Format.json).orElseGet(() -> System.console() == null);
    }

    Locale locale() {
        return language;
    }

    boolean isStrict() {
        return strict;
    }
}
