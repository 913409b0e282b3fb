package org.kanmon.review.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kanmon.review.report.MicrodataText;
import org.kanmon.review.report.TransformationJson;
import org.kanmon.review.report.TransformationResult;
import org.kanmon.sdc.microdata.schema.SchemaFile;
import org.kanmon.sdc.microdata.search.Effort;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.source.MemoryNeed;
import org.kanmon.sdc.microdata.source.Records;
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

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "write transformed.csv (of Parquet: transformed.parquet), result.json and report.html there; nothing if there is no solution (default: write nothing)")
    private Optional<Path> out;

    @Option(names = "--dry-run", description = "write nothing, tell only what the result would be")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException, UnusableInput {
        try (RecordsProgress progress = options.progress(spec.commandLine().getErr())) {
            return run(progress);
        }
    }

    private int run(RecordsProgress progress) throws IOException, UnusableInput {
        if (out.isPresent() && dryRun) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--dry-run writes nothing, so that --out has no meaning beside it / --out と --dry-run は同時に指定できません");
        }
        long start = System.nanoTime();
        progress.begin(RecordsProgress.Phase.READING);
        Effort.Clock reading = new Effort.Clock();
        Records records = options.read();
        Effort read = reading.stop();
        if (records.models().isEmpty()) {
            throw SchemaFile.lacksModels(options.schema().getFileName().toString());
        }
        MemoryNeed.check(records);
        progress.begin(RecordsProgress.Phase.SEARCHING);
        TransformationResult result = result(Transformation.of(records, progress), read, start);
        Optional<Outcome> outcome = result.transformation().outcome();
        List<Path> written = List.of();
        if (out.isPresent() && outcome.isPresent()) {
            TransformationFiles files = new TransformationFiles(out.get(), options.locale(), spec.commandLine());
            progress.begin(RecordsProgress.Phase.WRITING);
            result = files.write(result, List.of(options.data(), options.schema()));
            written = files.written();
        }
        progress.close();
        print(result, written);
        return options.isStrict() && outcome.isEmpty() ? EvaluateCommand.NOT_SATISFIED : 0;
    }

    private static TransformationResult result(Transformation transformation, Effort read, long start) {
        Records records = transformation.records();
        Map<String, Effort> efforts = new LinkedHashMap<>();
        efforts.put("read", read);
        efforts.put("search", transformation.effort());
        return new TransformationResult(
                transformation,
                MicrodataOptions.risk(records, transformation.before()),
                transformation.outcome().map(outcome -> MicrodataOptions.risk(records, outcome.sizes())),
                Optional.empty(),
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
