package org.kanmon.review.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.Circumstances;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.PlannedPublication;
import org.kanmon.review.domain.Release;
import org.kanmon.review.domain.RemedyWish;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.review.report.DecisionText;
import org.kanmon.review.report.FindingMessages;
import org.kanmon.review.usecase.ReviewOutput;
import org.kanmon.sdc.source.UnusableInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    private static final int NOT_RELEASED = 3;
    private static final int COLUMNS = 100;
    private static final List<String> ON_OFF = List.of("on", "off");
    private static final List<String> EXEMPTIONS =
            List.of("revised-without-new-data", "reused-unchanged", "published-as-shared");
    private static final String FONT_MISSING =
            "report.pdf was not written: there is no Japanese font. Install one (IPAex Gothic), or name a TrueType file by"
                    + " KANMON_FONT. / 日本語フォントがないため、report.pdf は書き出していません。IPAex ゴシックを入れるか、"
                    + "KANMON_FONT で TrueType フォントを指定してください。";

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
            description = {
                "how the file is to be read: which column is what, which labels are totals, which marks mean hidden."
                        + " Tidy: dimensions: [{column: NAME, kind: sex, totals: [計]}],"
                        + " measures: [{column: NAME, unit: patients}]."
                        + " Crosstab: orientation: crosstab, header-rows: 3 (rows above the figures), dimensions:"
                        + " [{rows: 1, kind: region}, {columns: 2, kind: sex}] (label column 1, header row 2; a number or"
                        + " the text in the header), measures: [{unit: patients}], or"
                        + " [{columns: 3, label: 件数, unit: claims}, …]; last-row, first-column, last-column."
                        + " Marks: masks, zeros, impossible, unknown. Workbooks: sheet. All keys:"
                        + " disclosure-control/docs/layout-files.md",
                "表の読み方。見出しの列・行、合計の見出し、秘匿の記号など（disclosure-control/docs/layout-files.md）"
            })
    private Optional<Path> layout;

    @Option(
            names = "--release",
            paramLabel = "DIR",
            description = {
                "folder of an earlier check of the same study, or one with masked.* and layout.yaml: what was published"
                        + " there counts as known; repeatable",
                "同じ研究で前に公表した表のフォルダー（masked.* と layout.yaml）。複数指定できます"
            })
    private List<Path> releases = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "the date whose criteria apply (default: today in Tokyo)")
    private Optional<LocalDate> asOf;

    @Option(
            names = "--publish-on",
            paramLabel = "YYYY-MM-DD",
            description = {
                "the planned day of publication: compared with the time that the check has to be asked for before it"
                        + " (counted from --as-of)",
                "公表の予定日。公表前確認の依頼の期限と照らし合わせます（--as-of の日から数えます）"
            })
    private Optional<LocalDate> publishOn;

    @Option(
            names = "--linked",
            description =
                    "with --publish-on: the data were linked with another database, for which a check takes longer")
    private boolean linked;

    @Option(
            names = "--exempt-as",
            paramLabel = "revised-without-new-data|reused-unchanged|published-as-shared",
            description = "with --publish-on: why the output needs no check of its own; it is checked all the same")
    private Optional<String> exemptAs;

    @Option(
            names = "--good-practice",
            paramLabel = "on|off",
            description = {
                "whether the criteria of good practice count beside the guideline's: whole groups, dominance, statistics and"
                        + " counts over few people, extremes, survival curves (default: as databases.yaml says of the"
                        + " database). What gives hidden counts away is found either way",
                "ガイドラインのほかに、国際的な慣行による基準（good-practice）も用いるか。既定は databases.yaml のとおり"
            })
    private Optional<String> goodPractice;

    @Option(
            names = "--remedy",
            defaultValue = "suppress",
            paramLabel = "suppress|regroup|round|auto",
            description =
                    "what to do about counts that may not be shown: hide them, merge categories (and hide what is then"
                            + " left, if that costs less), round all counts, or whichever loses least information"
                            + " (default: suppress)")
    private String remedy;

    @Option(
            names = "--show-classes",
            description = "where counts are hidden, show the class of a small one (1-9) instead of a mark")
    private boolean showClasses;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "write decision.json, masked file, layout.yaml, mask-log.csv and report.html there, and the forms of --report")
    private Optional<Path> out;

    @Option(
            names = "--report",
            split = ",",
            defaultValue = "html,xlsx,pdf",
            paramLabel = "FORM",
            description = {
                "forms of the report: html (always written), xlsx for the committee, pdf for printing; \"html\" alone is quickest"
                        + " (default: ${DEFAULT-VALUE})",
                "報告書の形式。html（必ず書き出します）、xlsx（委員会用）、pdf（印刷用）"
            })
    private Set<ReportFormat> reports = EnumSet.noneOf(ReportFormat.class);

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
    public Integer call() throws IOException, UnusableInput, UnusableCriteria {
        checkArguments();
        RemedyWish wish = wish();
        Review review = new ReviewOutput(CriteriaCatalog.bundled()).review(submission(), wish);
        ReviewFiles files = new ReviewFiles(review, output.locale(), maxCells, reports);
        List<Path> written = out.isPresent() ? write(out.get(), files) : List.of();
        if (out.isPresent() && files.lacksFont()) {
            spec.commandLine().getErr().println(FONT_MISSING);
        }
        PrintWriter answer = spec.commandLine().getOut();
        answer.print(
                output.isJson()
                        ? new String(files.decision(), StandardCharsets.UTF_8)
                        : new DecisionText(FindingMessages.in(output.locale()), COLUMNS, System.console() != null)
                                .of(review, written));
        answer.flush();
        return strict && review.decision() != Decision.RELEASE ? NOT_RELEASED : 0;
    }

    private void checkArguments() {
        if (maxCells < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--max-cells is " + maxCells + "; expected 0 or more / --max-cells には 0 以上の数を指定してください");
        }
        if (publishOn.isEmpty() && (linked || exemptAs.isPresent())) {
            throw new ParameterException(
                    spec.commandLine(),
                    (linked ? "--linked" : "--exempt-as")
                            + " says something of the publication: give its day, too, by --publish-on"
                            + " / 公表の予定日を --publish-on で指定してください");
        }
        expectOneOf("--exempt-as", exemptAs, EXEMPTIONS);
        expectOneOf("--good-practice", goodPractice, ON_OFF);
        if (showClasses && !releases.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--show-classes cannot be combined with --release: what classes tell beside earlier tables is not computed"
                            + " / --show-classes と --release は同時に指定できません");
        }
    }

    private void expectOneOf(String option, Optional<String> word, List<String> expected) {
        if (word.isPresent() && !expected.contains(word.get())) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " is \"" + word.get() + "\"; expected " + String.join(", ", expected) + " / " + option
                            + " には " + String.join("、", expected) + " のいずれかを指定してください");
        }
    }

    private RemedyWish wish() {
        return RemedyWish.named(remedy, showClasses)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--remedy is \"" + remedy + "\"; expected suppress, regroup, round or auto"
                                + " / --remedy には suppress、regroup、round、auto のいずれかを指定してください"));
    }

    private List<Path> write(Path directory, ReviewFiles files) throws IOException, UnusableInput {
        OutputFolder folder = new OutputFolder(directory);
        files.all(extension()).forEach(folder::add);
        for (Path own : ownFiles()) {
            if (folder.endangers(own)) {
                throw new ParameterException(
                        spec.commandLine(),
                        own + " would be replaced by a result; name another folder as --out"
                                + " / 入力ファイルが結果で上書きされます。--out には別のフォルダーを指定してください");
            }
        }
        return folder.write();
    }

    private List<Path> ownFiles() throws IOException, UnusableInput {
        List<Path> own = new ArrayList<>(List.of(file));
        layout.ifPresent(own::add);
        for (Path release : releases) {
            own.add(new ReleaseFolder(release).masked());
        }
        return own;
    }

    private List<Release> releases() throws IOException, UnusableInput {
        List<Release> read = new ArrayList<>();
        for (Path release : releases) {
            read.add(new ReleaseFolder(release).read());
        }
        return read;
    }

    private Submission submission() throws IOException, UnusableInput {
        LayoutFiles files = LayoutFiles.read(layout);
        return new Submission(
                file.getFileName().toString(),
                InputFile.read(file, file.getFileName().toString()),
                files.layout(),
                files.hierarchies(),
                database,
                asOf.orElseGet(() -> LocalDate.now(ZoneId.of("Asia/Tokyo"))),
                releases(),
                circumstances());
    }

    private Circumstances circumstances() {
        return new Circumstances(
                publishOn.map(day -> new PlannedPublication(day, linked, exemptAs)), goodPractice.map("on"::equals));
    }

    private String extension() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? ".csv" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
