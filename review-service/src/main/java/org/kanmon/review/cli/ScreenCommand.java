package org.kanmon.review.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.screening.Recommendation;
import org.kanmon.review.domain.screening.Screening;
import org.kanmon.review.intake.ApplicationForm;
import org.kanmon.review.intake.UnusableApplication;
import org.kanmon.review.report.ApplicantLetter;
import org.kanmon.review.report.ScreeningJson;
import org.kanmon.review.report.ScreeningMessages;
import org.kanmon.review.report.ScreeningText;
import org.kanmon.review.usecase.ScreenApplication;
import org.kanmon.rules.screening.application.Application;
import org.kanmon.sdc.source.UnusableInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kanmon screen}: what would an experienced colleague find in this application. */
@Command(
        name = "screen",
        description = {
            "Pre-screens applications for data: complete or not, allowed or not, what needs a committee, with the article for each.",
            "提供申出を事前審査し、不備、認められない点、委員会の審査を要する点を、根拠の条項とともに示します。"
        },
        mixinStandardHelpOptions = true)
final class ScreenCommand implements Callable<Integer> {

    private static final int NOT_ACCEPTED = 3;
    private static final int COLUMNS = 100;
    private static final int STEP = 50;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|FOLDER",
            arity = "0..1",
            description = {
                "an application (.json, .yaml, or the form .xlsx), a file with one on each line (.jsonl), or a folder with such files",
                "申出のファイル（.json、.yaml、様式 .xlsx）、一行に一件のファイル（.jsonl）、またはそれらのフォルダー"
            })
    private Optional<Path> input;

    @Option(
            names = "--template",
            paramLabel = "FILE.xlsx",
            description = {
                "write an empty form of an application there, to be filled in and screened; an existing file is left alone",
                "記入用の様式（XLSX）を書き出す先。既にあるファイルは書き換えません。"
            })
    private Optional<Path> template;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "the date whose criteria apply (default: the day on which each was submitted)")
    private Optional<LocalDate> asOf;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "write screening.json, screening.txt and drafts of a letter of questions to the applicant (letter_ja.txt, letter_en.txt) there; of many, a file and letters for each",
                "結果と、申出者への照会文の案（letter_ja.txt、letter_en.txt）を書き出す先"
            })
    private Optional<Path> out;

    @Option(names = "--strict", description = "exit status 3 unless the recommendation is ACCEPT, for each")
    private boolean strict;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException, UnusableApplication, UnusableCriteria, UnusableInput {
        if (template.isPresent() == input.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name an application, or --template FILE.xlsx alone. / 申出のファイルか --template のどちらか一方を指定してください。");
        }
        return template.isPresent() ? writeTemplate(template.get()) : screen(new ApplicationFolder(input.get()));
    }

    private int writeTemplate(Path file) throws IOException {
        if (!ApplicationForm.isForm(file.toString()) || Files.exists(file)) {
            throw new ParameterException(
                    spec.commandLine(), file + ": exists, or does not end with .xlsx. / 既にあるか、.xlsx で終わりません。");
        }
        Files.write(file, new ApplicationForm().template(), StandardOpenOption.CREATE_NEW);
        return 0;
    }

    private int screen(ApplicationFolder folder)
            throws IOException, UnusableApplication, UnusableCriteria, UnusableInput {
        List<Application> applications = folder.read();
        List<Screening> screenings = screened(applications);
        ScreeningMessages messages = ScreeningMessages.in(output.locale());
        boolean one = folder.isOne();
        String json =
                one ? new ScreeningJson(messages).of(screenings.get(0)) : new ScreeningJson(messages).of(screenings);
        if (out.isPresent()) {
            write(out.get(), messages, screenings, json);
        }
        PrintWriter answer = spec.commandLine().getOut();
        answer.print(output.isJson() ? json : text(messages, screenings, one, System.console() != null));
        answer.flush();
        boolean accepted = screenings.stream().allMatch(each -> each.recommendation() == Recommendation.ACCEPT);
        return strict && !accepted ? NOT_ACCEPTED : 0;
    }

    private List<Screening> screened(List<Application> applications) throws UnusableCriteria {
        ScreenApplication screen = new ScreenApplication(CriteriaCatalog.bundled());
        List<Screening> screenings = new ArrayList<>();
        try (CountLine progress = CountLine.on(spec.commandLine().getErr(), applications.size())) {
            for (Application application : applications) {
                screenings.add(screen.screen(application, asOf));
                if (screenings.size() % STEP == 0) {
                    progress.report(screenings.size());
                }
            }
        }
        return screenings;
    }

    private void write(Path directory, ScreeningMessages messages, List<Screening> screenings, String json)
            throws IOException {
        boolean one = screenings.size() == 1;
        OutputFolder folder = new OutputFolder(directory)
                .add("screening.json", bytes(json))
                .add("screening.txt", bytes(text(messages, screenings, one, false)));
        ScreeningJson each = new ScreeningJson(messages);
        ApplicantLetter japanese = new ApplicantLetter(ScreeningMessages.in(Locale.JAPANESE));
        ApplicantLetter english = new ApplicantLetter(ScreeningMessages.in(Locale.ENGLISH));
        for (int i = 0; i < screenings.size(); i++) {
            String number = String.format("%05d", i + 1);
            if (!one) {
                folder.add(number + ".json", bytes(each.of(screenings.get(i))));
            }
            folder.add((one ? "" : number + "_") + "letter_ja.txt", bytes(japanese.of(screenings.get(i))));
            folder.add((one ? "" : number + "_") + "letter_en.txt", bytes(english.of(screenings.get(i))));
        }
        folder.write();
    }

    private static String text(ScreeningMessages messages, List<Screening> screenings, boolean one, boolean colour) {
        ScreeningText text = new ScreeningText(messages, COLUMNS, colour);
        return one ? text.of(screenings.get(0)) : text.of(screenings);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
