package org.kanmon.review.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.concurrent.Callable;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.TableAudit;
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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        try {
            TableProblem problem = options.read(command);
            BitSet hidden = SuppressedKeys.read(options.file(command, suppressed), problem);
            try (TableAudit audit =
                    TableAudit.of(problem.tables().hide(hidden), problem.sensitive(), options.outsider(command))) {
                Intervals intervals = audit.intervals();
                int exposed = audit.exposed(options.level(command)).size();
                print(command, problem, intervals, exposed);
            }
            return 0;
        } catch (UnusableProblem e) {
            e.sentences(options.locale()).forEach(command.getErr()::println);
            return 2;
        } catch (CommandLine.ParameterException e) {
            command.getErr().println(e.getMessage());
            return 2;
        }
    }

    private void print(CommandLine command, TableProblem problem, Intervals intervals, int exposed) {
        PrintWriter console = command.getOut();
        if (options.isJson(command)) {
            StringWriter json = new StringWriter();
            new ResultWriter(problem).write(intervals, exposed, json);
            console.println(json);
        } else {
            console.println(options.format("audited", intervals.size(), exposed));
            for (int i = 0; i < intervals.size(); i++) {
                String key = String.join(" / ", problem.key(intervals.cell(i)));
                console.println(
                        intervals.high(i) == Intervals.UNBOUNDED
                                ? options.format("interval-open", key, intervals.low(i))
                                : options.format("interval", key, intervals.low(i), intervals.high(i)));
            }
        }
        console.flush();
    }
}
