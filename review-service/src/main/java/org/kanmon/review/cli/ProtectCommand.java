package org.kanmon.review.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kanmon.sdc.tables.problem.ResultWriter;
import org.kanmon.sdc.tables.problem.TableProblem;
import org.kanmon.sdc.tables.problem.UnusableProblem;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.protect.Objective;
import org.kanmon.sdc.tables.protect.ProtectionOptions;
import org.kanmon.sdc.tables.protect.Suppression;
import org.kanmon.sdc.tables.protect.TableProtector;
import org.kanmon.sdc.tables.protect.Unprotectable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kanmon protect}: protects a table without criteria. */
@Command(name = "protect", resourceBundle = "org.kanmon.review.cli.tables", sortOptions = false)
public final class ProtectCommand implements Callable<Integer> {

    @Mixin
    private ProblemOptions options;

    @Option(names = "--out", paramLabel = "RESULT.json", descriptionKey = "out")
    private Path out;

    @Option(names = "--objective", paramLabel = "count|value", defaultValue = "count", descriptionKey = "objective")
    private String objective;

    @Option(names = "--time-limit", paramLabel = "SECONDS", descriptionKey = "time-limit")
    private Double timeLimit;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        try {
            long start = System.nanoTime();
            TableProblem problem = options.read(command);
            Suppression suppression = protect(problem, protection(command), command.getErr());
            double seconds = (System.nanoTime() - start) / 1e9;
            ResultWriter result = new ResultWriter(problem);
            if (out != null) {
                new ResultFile(out).write(file -> {
                    result.write(suppression, seconds, file);
                    file.write("\n");
                });
            }
            if (options.isJson(command)) {
                result.write(suppression, seconds, command.getOut());
                command.getOut().println();
            } else {
                print(command.getOut(), problem, suppression, seconds);
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

    /** Somebody who waits at a terminal sees how it goes on. */
    private Suppression protect(TableProblem problem, ProtectionOptions protection, PrintWriter terminal) {
        if (System.console() == null) {
            return TableProtector.protect(problem.tables(), problem.sensitive(), problem.costs(), protection);
        }
        try (ProgressLine progress = new ProgressLine(terminal, options)) {
            return TableProtector.protect(problem.tables(), problem.sensitive(), problem.costs(), protection, progress);
        }
    }

    private ProtectionOptions protection(CommandLine command) {
        ProtectionOptions protection = ProtectionOptions.against(options.outsider(command))
                .with(options.level(command))
                .with(options.choose(command, "--objective", objective, Objective.values()));
        return options.limit(command, timeLimit).map(protection::within).orElse(protection);
    }

    private void print(PrintWriter console, TableProblem problem, Suppression suppression, double seconds) {
        MaskLog log = suppression.log();
        console.println(options.format(
                "protected",
                log.count(MaskLog.Kind.PRIMARY),
                log.count(MaskLog.Kind.COMPLEMENTARY),
                suppression.exposed().size(),
                suppression.optimal() ? 1 : 0,
                seconds));
        if (suppression.grandTotalHidden()) {
            console.println(options.text("grand-total-hidden"));
        }
        for (Unprotectable cell : suppression.unprotectable()) {
            console.println(sentence(problem, cell));
        }
    }

    /** Which cell is not protected, why, and what would help. */
    private String sentence(TableProblem problem, Unprotectable cell) {
        String culprits = cell.culprits().stream()
                .map(culprit -> String.join(" / ", problem.key(culprit)))
                .collect(Collectors.joining(", "));
        String ways = cell.waysOut().stream()
                .map(way -> options.text("way." + way.word()))
                .collect(Collectors.joining(options.text("way.or")));
        return options.format(
                "unprotected",
                String.join(" / ", problem.key(cell.exposed().cell())),
                options.format("reason." + cell.reason().word(), cell.culprits().size(), culprits),
                ways);
    }
}
