package org.kanmon.review.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kanmon.review.report.EvaluationJson;
import org.kanmon.review.report.MicrodataText;
import org.kanmon.sdc.microdata.evaluate.Evaluation;
import org.kanmon.sdc.microdata.risk.RiskSummary;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.source.UnusableInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kanmon evaluate}: what records are like as they are. */
@Command(
        name = "evaluate",
        description = {
            "Measures records (microdata) as they are: classes, risks, and whether privacy models hold and where they fail.",
            "個票データの同値類、リスク、プライバシーモデルを満たすかどうかを測定します。"
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    /** The models do not hold. */
    static final int NOT_SATISFIED = 3;

    private static final int COLUMNS = 100;

    @Spec
    private CommandSpec spec;

    @Mixin
    private MicrodataOptions options;

    @Override
    public Integer call() throws IOException, UnusableInput {
        long start = System.nanoTime();
        Records records;
        Evaluation evaluation;
        try (RecordsProgress progress = options.progress(spec.commandLine().getErr())) {
            progress.begin(RecordsProgress.Phase.READING);
            records = options.read();
            evaluation = Evaluation.of(records.data(), records.models());
        }
        RiskSummary risk = MicrodataOptions.risk(records, evaluation.sizes());
        double seconds = (System.nanoTime() - start) / 1e9;
        PrintWriter answer = spec.commandLine().getOut();
        answer.print(
                options.isJson()
                        ? EvaluationJson.of(records, evaluation, risk, seconds)
                        : new MicrodataText(options.locale(), COLUMNS, System.console() != null)
                                .of(records, evaluation, risk, seconds));
        answer.flush();
        return options.isStrict() && !evaluation.holds() ? NOT_SATISFIED : 0;
    }
}
