package org.kanmon.review.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.review.report.DecisionJson;
import org.kanmon.review.report.DecisionText;
import org.kanmon.review.report.HtmlReport;
import org.kanmon.review.report.MaskLogCsv;
import org.kanmon.review.usecase.ReviewOutput;
import org.kanmon.sdc.source.ProblemMessages;
import org.kanmon.sdc.source.UnusableInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kanmon check}: may this table be published, and if not as it is, what has to be hidden. */
@Command(
        name = "check",
        description = {
            "Checks a result table against the publication criteria of a database, and proposes a masked file.",
            "集計表が公表物の基準を満たすかを確認し、秘匿案を作ります。"
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;
    private static final int NOT_RELEASED = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the table, as CSV or TSV")
    private Path file;

    @Option(
            names = "--database",
            required = true,
            paramLabel = "ID",
            description = "whose criteria apply: ndb, kaigo, … (see: kanmon criteria list)")
    private String database;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT.yaml",
            description = "which column is what, which rows are totals, which marks mean hidden")
    private Optional<Path> layout;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "the date whose criteria apply (default: today in Tokyo)")
    private Optional<LocalDate> asOf;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "write decision.json, masked file, layout.yaml, mask-log.csv and report.html there")
    private Optional<Path> out;

    @Option(
            names = "--max-cells",
            defaultValue = "1000",
            paramLabel = "N",
            description = "most cells listed per finding (default: ${DEFAULT-VALUE})")
    private int maxCells;

    @Option(names = "--strict", description = "exit status 3 unless the decision is RELEASE")
    private boolean strict;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Review review;
        try {
            review = new ReviewOutput(CriteriaCatalog.bundled()).review(submission());
        } catch (UnusableInput unusable) {
            ProblemMessages messages = ProblemMessages.in(output.locale());
            unusable.problems().forEach(problem -> err.println(messages.sentence(problem)));
            return UNUSABLE;
        }
        byte[] decision = decisionJson(review, output.locale());
        if (out.isPresent()) {
            write(out.get(), review, decision);
        }
        PrintWriter answer = spec.commandLine().getOut();
        answer.print(
                output.isJson()
                        ? new String(decision, StandardCharsets.UTF_8)
                        : DecisionText.of(review, output.locale(), out.map(Path::toString)));
        answer.flush();
        return strict && review.decision() != Decision.RELEASE ? NOT_RELEASED : 0;
    }

    private Submission submission() throws IOException, UnusableInput {
        LayoutFiles files = LayoutFiles.read(layout);
        return new Submission(
                file.getFileName().toString(),
                Files.readAllBytes(file),
                files.layout(),
                files.hierarchies(),
                database,
                asOf.orElseGet(() -> LocalDate.now(ZoneId.of("Asia/Tokyo"))));
    }

    private byte[] decisionJson(Review review, Locale locale) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        DecisionJson.write(review, locale, maxCells, json);
        return json.toByteArray();
    }

    private void write(Path directory, Review review, byte[] decision) throws IOException {
        OutputFolder folder = new OutputFolder(directory)
                .add("decision.json", decision)
                .add("layout.yaml", review.layout().getBytes(StandardCharsets.UTF_8))
                .add("mask-log.csv", MaskLogCsv.of(review, output.locale()))
                .add("report.html", HtmlReport.of(review, output.locale()));
        String masked = "masked" + extension();
        review.repair().ifPresent(repair -> folder.add(masked, repair.file()));
        folder.write();
        if (review.repair().isEmpty()) {
            folder.remove(masked);
        }
    }

    private String extension() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? ".csv" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
