package org.kanmon.review.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriteriaValidation;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.report.CriteriaJson;
import org.kanmon.review.report.CriteriaText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kanmon criteria validate}: every problem of the files, each with its place. */
@Command(
        name = "validate",
        description = {
            "Reads every criteria file and names each problem as FILE:LINE:COLUMN.",
            "すべての基準ファイルを検査し、問題を「ファイル:行:列」で示します。"
        },
        mixinStandardHelpOptions = true)
final class CriteriaValidateCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "the directory with databases.yaml (default: the criteria that came with the program)")
    private Optional<Path> directory;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws UnusableCriteria {
        CriteriaCatalog catalog =
                directory.isPresent() ? CriteriaCatalog.in(directory.get()) : CriteriaCatalog.bundled();
        CriteriaValidation validation = catalog.validate();
        PrintWriter answer = spec.commandLine().getOut();
        answer.print(
                output.isJson()
                        ? new CriteriaJson().validation(validation, output.locale())
                        : new CriteriaText(output.locale()).validation(validation));
        answer.flush();
        return validation.problems().isEmpty() ? 0 : UNUSABLE;
    }
}
