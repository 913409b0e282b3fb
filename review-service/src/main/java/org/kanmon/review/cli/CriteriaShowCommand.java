package org.kanmon.review.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.CriterionHistory;
import org.kanmon.review.report.CriteriaJson;
import org.kanmon.review.report.CriterionText;
import org.kanmon.review.usecase.ShowCriterion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kanmon criteria show}: one criterion over time. */
@Command(
        name = "show",
        description = {
            "Shows one criterion: its values over time, where they stand, what was read.",
            "一つの基準について、値の変遷・出典・読んだ範囲を表示します。"
        },
        mixinStandardHelpOptions = true)
final class CriteriaShowCommand implements Callable<Integer> {

    private static final int COLUMNS = 100;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "for example ndb/publication/minimum-count/patients")
    private String path;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "the date (default: today in Tokyo)")
    private Optional<LocalDate> asOf;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws UnusableCriteria {
        LocalDate date = asOf.orElseGet(() -> LocalDate.now(ZoneId.of("Asia/Tokyo")));
        CriterionHistory history = new ShowCriterion(CriteriaCatalog.bundled()).show(path, date);
        PrintWriter answer = spec.commandLine().getOut();
        answer.print(
                output.isJson()
                        ? new CriteriaJson().show(history)
                        : new CriterionText(output.locale(), COLUMNS).of(history));
        answer.flush();
        return 0;
    }
}
