package org.kanmon.review.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Results go to standard output, progress and warnings to standard error, both in UTF-8. */
@Command(
        name = "kanmon",
        description = {"Privacy review and disclosure control for public health databases.", "公的医療データの事前審査と公表前確認。"},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            CheckCommand.class,
            ScreenCommand.class,
            ProtectCommand.class,
            AuditCommand.class,
            EvaluateCommand.class,
            TransformCommand.class,
            CriteriaCommand.class,
            ServeCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:it ran; the result says what was decided",
            "1:a fault of Kanmon's own",
            "2:unusable input or arguments; nothing is written",
            "3:with --strict, the decision is not RELEASE, the recommendation not ACCEPT, or the privacy models do not hold"
        })
public final class Main {

    private static final int FAULT = 1;

    private static final String TOO_LITTLE_MEMORY =
            "kanmon: not enough memory for this file. Nothing was decided. Give more, for example by KANMON_JAVA_OPTS=-Xmx8g,"
                    + " or split the file. / メモリーが足りません。判定はしていません。KANMON_JAVA_OPTS=-Xmx8g のように増やすか、"
                    + "ファイルを分割してください。";

    /** The library for workbooks warns of what is harmless, and of what is refused anyway. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.poi");

    private Main() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        LIBRARY.setLevel(Level.OFF);
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        System.exit(run(arguments, System.out, System.err));
    }

    /** Runs one command and answers with its exit status. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            return execute(arguments, out, err);
        } catch (OutOfMemoryError tooLittle) {
            err.println(TOO_LITTLE_MEMORY);
            return FAULT;
        }
    }

    private static int execute(String[] arguments, PrintStream out, PrintStream err) {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .registerConverter(LocalDate.class, new DateArgument())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setParameterExceptionHandler(new ArgumentFaults())
                .setExecutionExceptionHandler(new Faults())
                .execute(arguments);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
