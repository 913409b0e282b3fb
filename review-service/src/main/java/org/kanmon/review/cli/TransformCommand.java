package org.kanmon.review.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.report.MicrodataText;
import org.kanmon.review.report.TransformationJson;
import org.kanmon.review.report.TransformationResult;
import org.kanmon.sdc.microdata.engine.Engine;
import org.kanmon.sdc.microdata.engine.EngineLack;
import org.kanmon.sdc.microdata.pseudonym.ApplicationKeys;
import org.kanmon.sdc.microdata.schema.Schema;
import org.kanmon.sdc.microdata.schema.SchemaFile;
import org.kanmon.sdc.microdata.search.Effort;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.search.Progress;
import org.kanmon.sdc.microdata.source.MemoryNeed;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.microdata.transform.PlacedRecords;
import org.kanmon.sdc.microdata.transform.RecodingProof;
import org.kanmon.sdc.microdata.transform.Transformation;
import org.kanmon.sdc.source.UnusableInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kanmon transform}: generalizes records as little as will do. */
@Command(
        name = "transform",
        description = {
            "Finds the transformation of records (microdata) that satisfies the privacy models and loses least, writes it, reads it"
                    + " again and proves it.",
            "プライバシーモデルを満たし、損失が最も小さい個票データの加工を求めて書き出し、読み直して確かめます。"
        },
        mixinStandardHelpOptions = true)
final class TransformCommand implements Callable<Integer> {

    private static final int COLUMNS = 100;

    @Spec
    private CommandSpec spec;

    @Mixin
    private MicrodataOptions options;

    @Mixin
    private KeyOptions keys;

    @Mixin
    private ProvisionOptions provision;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "write transformed.csv (of Parquet: transformed.parquet), result.json and report.html there (with --profile schema.yaml, too); nothing if there is no solution (default: write nothing)")
    private Optional<Path> out;

    @Option(names = "--dry-run", description = "write nothing, tell only what the result would be")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException, UnusableInput, UnusableCriteria {
        try (RecordsProgress progress = options.progress(spec.commandLine().getErr())) {
            return run(progress);
        }
    }

    private int run(RecordsProgress progress) throws IOException, UnusableInput, UnusableCriteria {
        if (out.isPresent() && dryRun) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--dry-run writes nothing, so that --out has no meaning beside it / --out と --dry-run は同時に指定できません");
        }
        long start = System.nanoTime();
        if (provision.isAsked(options.hasSchema())) {
            return new ProvidedRecords(options, provision, spec, start).prepare(keys, out);
        }
        Engine engine = options.engine();
        Schema schema = options.readSchema();
        if (schema.models().isEmpty()) {
            throw SchemaFile.lacksModels(options.schema().getFileName().toString());
        }
        Optional<ApplicationKeys> key = keys.read();
        progress.begin(RecordsProgress.Phase.READING);
        Effort.Clock reading = new Effort.Clock();
        try (SearchedRecords searched = SearchedRecords.of(options.data(), schema, options.places(schema), key, out)) {
            MemoryNeed.check(searched.records());
            return answer(searched, engine, reading.stop(), progress, start);
        } finally {
            key.ifPresent(ApplicationKeys::destroy);
        }
    }

    private int answer(SearchedRecords searched, Engine engine, Effort read, RecordsProgress progress, long start)
            throws IOException, UnusableInput {
        progress.begin(RecordsProgress.Phase.SEARCHING);
        Transformation best = transformation(searched.records(), engine, progress);
        TransformationResult result = result(searched, best, read, start);
        Optional<Outcome> outcome = result.transformation().outcome();
        List<Path> written = List.of();
        if (out.isPresent() && outcome.isPresent()) {
            TransformationFiles files = new TransformationFiles(out.get(), options.locale(), spec.commandLine());
            progress.begin(RecordsProgress.Phase.WRITING);
            result = files.write(result, searched, List.of(options.data(), options.schema()));
            written = files.written();
        }
        progress.close();
        print(result, written);
        return options.isStrict() && outcome.isEmpty() ? EvaluateCommand.NOT_SATISFIED : 0;
    }

    private Transformation transformation(Records records, Engine engine, Progress progress) throws UnusableInput {
        try {
            return Transformation.of(records, engine, progress);
        } catch (EngineLack lack) {
            throw lack.in(options.schema().getFileName().toString());
        }
    }

    private static TransformationResult result(
            SearchedRecords searched, Transformation transformation, Effort read, long start) {
        Records records = transformation.records();
        Optional<PlacedRecords> placed = transformation.outcome().map(outcome -> PlacedRecords.of(records, outcome));
        Map<String, Effort> efforts = new LinkedHashMap<>();
        efforts.put("read", read);
        efforts.put("search", transformation.effort());
        return new TransformationResult(
                transformation,
                searched.inputDigest(),
                placed,
                MicrodataOptions.risk(records, searched.before().orElse(transformation.before())),
                placed.map(after -> MicrodataOptions.risk(records, after.sizes())),
                Optional.empty(),
                RecodingProof.NOTHING,
                efforts,
                (System.nanoTime() - start) / 1e9);
    }

    private void print(TransformationResult result, List<Path> written) {
        PrintWriter answer = spec.commandLine().getOut();
        answer.print(
                options.isJson()
                        ? TransformationJson.of(result)
                        : new MicrodataText(options.locale(), COLUMNS, System.console() != null).of(result, written));
        answer.flush();
    }
}
