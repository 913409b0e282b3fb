package org.kanmon.review.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.kanmon.review.report.DeductionText;
import org.kanmon.sdc.tables.audit.Certificate;
import org.kanmon.sdc.tables.audit.Deduction;
import org.kanmon.sdc.tables.audit.Explanation;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.problem.ResultWriter;
import org.kanmon.sdc.tables.problem.SuppressedKeys;
import org.kanmon.sdc.tables.problem.TableProblem;
import org.kanmon.sdc.tables.problem.UnusableProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kanmon audit}: what an outsider can prove of the hidden cells of a table. */
@Command(name = "audit", resourceBundle = "org.kanmon.review.cli.tables", sortOptions = false)
public final class AuditCommand implements Callable<Integer> {

    @Mixin
    private ProblemOptions options;

    @Option(names = "--suppressed", paramLabel = "FILE", required = true, descriptionKey = "suppressed")
    private Path suppressed;

    @Option(names = "--time-limit", paramLabel = "SECONDS", descriptionKey = "audit-time-limit")
    private Double timeLimit;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        try {
            Optional<Duration> limit = options.limit(command, timeLimit);
            long end = System.nanoTime() + limit.map(Duration::toNanos).orElse(0L);
            BooleanSupplier timeIsOver = () -> limit.isPresent() && System.nanoTime() - end >= 0;
            TableProblem problem = options.read(command);
            BitSet hidden = SuppressedKeys.read(options.file(command, suppressed), problem);
            TableSet published = problem.tables().hide(hidden);
            Certificate figures = new Certificate(problem.tables(), List.of());
            try (TableAudit audit = TableAudit.of(published, problem.sensitive(), options.outsider(command), figures)) {
                List<ExposedCell> exposed = audit.exposed(options.level(command), timeIsOver);
                Intervals intervals = audit.intervals(timeIsOver);
                Explained explained = new Explained(audit, exposed);
                if (options.isJson(command)) {
                    new ResultWriter(problem).write(intervals, exposed, explained::of, command.getOut());
                    command.getOut().println();
                } else {
                    print(command, problem, intervals, explained, published);
                }
            }
            command.getOut().flush();
            return 0;
        } catch (UnusableProblem e) {
            e.sentences(options.locale()).forEach(command.getErr()::println);
            return 2;
        } catch (CommandLine.ParameterException e) {
            command.getErr().println(e.getMessage());
            return 2;
        }
    }

    /** The steps by which the first exposed cells are found out; of the others there are too many to be read. */
    private record Explained(TableAudit audit, List<ExposedCell> exposed) {

        private static final int MOST = 100;

        List<ExposedCell> first() {
            return exposed.subList(0, Math.min(MOST, exposed.size()));
        }

        List<Deduction> of(ExposedCell cell) {
            return first().contains(cell) ? audit.explain(cell) : List.of();
        }
    }

    private void print(
            CommandLine command, TableProblem problem, Intervals intervals, Explained explained, TableSet published) {
        PrintWriter console = command.getOut();
        console.println(
                options.format("audited", intervals.size(), explained.exposed().size()));
        for (int i = 0; i < intervals.size(); i++) {
            String key = String.join(" / ", problem.key(intervals.cell(i)));
            String interval = interval("interval", key, intervals.low(i), intervals.high(i));
            console.println(
                    intervals.isExact(i)
                            ? interval
                            : interval + interval("outside", "", intervals.outerLow(i), intervals.outerHigh(i)));
        }
        for (ExposedCell cell : explained.first()) {
            console.println();
            String key = String.join(" / ", problem.key(cell.cell()));
            console.println(interval("exposed", key, cell.low(), cell.high()));
            console.println("  " + options.text("how." + cell.how().word()));
            Explanation explanation = new Explanation(published, cell.cell(), explained.of(cell));
            DeductionText.sentences(explanation, options.locale())
                    .forEach(sentence -> console.println("  " + sentence));
        }
        int others = explained.exposed().size() - explained.first().size();
        if (others > 0) {
            console.println();
            console.println(options.format("exposed-others", others));
        }
    }

    private String interval(String text, String key, long low, long high) {
        return high == Intervals.UNBOUNDED
                ? options.format(text + "-open", key, low)
                : options.format(text, key, low, high);
    }
}
