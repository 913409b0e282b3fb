package org.kanmon.review.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriteriaValidation;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.report.CriteriaJson;
import org.kanmon.review.report.CriteriaText;
import org.kanmon.rules.lint.RuleFileLint;
import org.kanmon.rules.lint.RuleFiles;
import org.kanmon.rules.lint.RuleProblem;
import org.kanmon.rules.screening.table.DecisionTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kanmon criteria validate}: every problem of the files, each with its place. */
@Command(
        name = "validate",
        description = {
            "Reads every criteria file and rule file and names each problem as FILE:LINE:COLUMN.",
            "すべての基準ファイルと規則ファイルを検査し、問題を「ファイル:行:列」で示します。"
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

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "the directory with rule files (default: the rules that the program was built with)")
    private Optional<Path> rules;

    @Mixin
    private OutputOptions output;

    /** The decision tables below the folder of rules; those that came with the program where there are none. */
    private DecisionTables tables(CriteriaCatalog catalog) throws UnusableCriteria {
        Optional<Path> folder =
                rules.map(path -> path.resolve("screening/tables")).filter(Files::isDirectory);
        return folder.isPresent() ? DecisionTables.in(folder.get(), catalog) : DecisionTables.shipped(catalog);
    }

    @Override
    public Integer call() throws UnusableCriteria, IOException {
        CriteriaCatalog catalog =
                directory.isPresent() ? CriteriaCatalog.in(directory.get()) : CriteriaCatalog.bundled();
        CriteriaValidation validation = catalog.validate();
        List<RuleProblem> ruleProblems = new ArrayList<>(
                RuleFileLint.problems(rules.isPresent() ? RuleFiles.below(rules.get()) : RuleFiles.shipped()));
        ruleProblems.addAll(tables(catalog).problems());
        PrintWriter answer = spec.commandLine().getOut();
        answer.print(
                output.isJson()
                        ? new CriteriaJson().validation(validation, ruleProblems, output.locale())
                        : new CriteriaText(output.locale()).validation(validation, ruleProblems));
        answer.flush();
        return validation.problems().isEmpty() && ruleProblems.isEmpty() ? 0 : UNUSABLE;
    }
}
