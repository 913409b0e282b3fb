package org.kanmon.review.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.usecase.RegionNesting;
import org.kanmon.sdc.microdata.engine.Engine;
import org.kanmon.sdc.microdata.engine.Engines;
import org.kanmon.sdc.microdata.engine.NativeEngine;
import org.kanmon.sdc.microdata.hierarchy.Nesting;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.risk.RiskSummary;
import org.kanmon.sdc.microdata.schema.Generalizations;
import org.kanmon.sdc.microdata.schema.Schema;
import org.kanmon.sdc.microdata.schema.SchemaFile;
import org.kanmon.sdc.microdata.source.HierarchyPlaces;
import org.kanmon.sdc.microdata.source.MicrodataReader;
import org.kanmon.sdc.microdata.source.RecodedFile;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.source.UnusableInput;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code evaluate} and {@code transform} have in common: the records, their schema, and how the answer is written. */
final class MicrodataOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DATA",
            description = {
                "the records, as CSV with a header line, separated by comma, semicolon or tab, UTF-8 or Windows-31J; or as Parquet",
                "個票データ（見出しつき CSV または Parquet）"
            })
    private Path data;

    @Option(
            names = "--schema",
            paramLabel = "SCHEMA.yaml",
            description = {
                "which column is what, which privacy models have to hold, what to lose least of. Hierarchy files lie beside it or"
                        + " beside DATA. All keys: disclosure-control/docs/microdata-schemas.md",
                "各列の役割、満たすべきモデルなど（disclosure-control/docs/microdata-schemas.md）"
            })
    private Optional<Path> schema;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "for reading, or exactly one JSON document (default: text on a terminal, else json)")
    private Optional<OutputOptions.Format> format;

    @Option(
            names = "--engine",
            paramLabel = "native|arx",
            defaultValue = "native",
            description = {
                "what searches: Kanmon itself, or ARX where it has been put beside Kanmon (disclosure-control/docs/arx-engine.md);"
                        + " default: ${DEFAULT-VALUE}",
                "探索に使うエンジン（arx は ARX を別に置いた場合だけ使えます）"
            })
    private EngineName engine;

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

    /** What can search. */
    private enum EngineName {
        /** Kanmon's own. */
        NATIVE,
        /** ARX, by an adapter that the build makes where ARX is present. */
        ARX
    }

    /**
     * What is to search.
     *
     * @throws UnusableInput if it is not here
     */
    Engine engine() throws IOException, UnusableInput {
        if (isNative()) {
            return new NativeEngine();
        }
        String name = engine.name().toLowerCase(Locale.ROOT);
        Path folder = Path.of(System.getProperty("kanmon.home", "")).resolve("disclosure-control/arx/target/engine");
        return Engines.in(folder).get(name);
    }

    /** Whether Kanmon itself is to search. */
    boolean isNative() {
        return engine == EngineName.NATIVE;
    }

    /** Reads the records as they are, with the hierarchies that the schema names. */
    Records read() throws IOException, UnusableInput, UnusableCriteria {
        Schema described = readSchema();
        String name = data.getFileName().toString();
        Schema plain = described.asTheyAre(RecodedFile.columns(data, name, described));
        return MicrodataReader.read(data, name, plain, places(described));
    }

    /** Reads the schema. */
    Schema readSchema() throws IOException, UnusableInput {
        Path file = schema();
        for (Path one : List.of(data, file)) {
            if (Files.isDirectory(one)) {
                throw new IOException(one + ": is a folder; a file is needed / フォルダーです。ファイルを指定してください");
            }
        }
        return SchemaFile.read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    /** Where the hierarchies that a schema names are looked for. */
    HierarchyPlaces places(Schema described) throws UnusableCriteria {
        boolean needsRegions = described.columns().stream()
                .anyMatch(column -> column.hierarchy()
                        .filter(Generalizations.Regions.class::isInstance)
                        .isPresent());
        Optional<Nesting> regions = needsRegions
                ? Optional.of(RegionNesting.in(CriteriaCatalog.bundled(), LocalDate.now()))
                : Optional.empty();
        return new HierarchyPlaces(
                schema().toAbsolutePath().getParent(), data.toAbsolutePath().getParent(), regions);
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

    /** The schema's file, which there has to be. */
    Path schema() {
        return schema.orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                "--schema says what each column is; evaluate DATA alone proposes one / --schema を指定してください。"
                        + "evaluate DATA だけで実行すると案を表示します"));
    }

    boolean hasSchema() {
        return schema.isPresent();
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
