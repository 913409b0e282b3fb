package org.kanmon.review.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.problem.ProblemFiles;
import org.kanmon.sdc.tables.problem.ProblemFiles.NamedFile;
import org.kanmon.sdc.tables.problem.TableProblem;
import org.kanmon.sdc.tables.problem.UnusableProblem;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code protect} and {@code audit} have in common: the problem, how it is read, and how the answer is written. */
final class ProblemOptions {

    /** A week. */
    private static final int LONGEST_SECONDS = 7 * 24 * 3600;

    @Parameters(paramLabel = "PROBLEM", descriptionKey = "problem")
    private Path problem;

    @Option(names = "--hierarchy", paramLabel = "COLUMN=FILE", descriptionKey = "hierarchy")
    private Map<String, Path> hierarchies = new LinkedHashMap<>();

    @Option(names = "--threshold", paramLabel = "N", descriptionKey = "threshold")
    private Long threshold;

    @Option(names = "--protection", paramLabel = "one|cover", defaultValue = "cover", descriptionKey = "protection")
    private String protection;

    @Option(
            names = "--outsider",
            paramLabel = "basic|printed-zeros|informed",
            defaultValue = "basic",
            descriptionKey = "outsider")
    private String outsider;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private String format;

    @Option(names = "--lang", paramLabel = "ja|en", converter = LanguageArgument.class, descriptionKey = "lang")
    private Locale language = LanguageArgument.ofSystem();

    @Option(names = "--help", usageHelp = true, descriptionKey = "help")
    private boolean help;

    /** Reads the problem; problems in JSON bring their own threshold. */
    TableProblem read(CommandLine command) throws UnusableProblem {
        if (problem.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return ProblemFiles.json(file(command, problem));
        }
        Map<String, NamedFile> files = new LinkedHashMap<>();
        hierarchies.forEach((column, path) -> files.put(column, file(command, path)));
        if (threshold == null || threshold < 2) {
            throw new CommandLine.ParameterException(command, text("threshold-needed"));
        }
        return ProblemFiles.csv(file(command, problem), files, threshold);
    }

    /** Reads a file, or ends the command with a message that it cannot be read. */
    NamedFile file(CommandLine command, Path path) {
        if (Files.isDirectory(path)) {
            throw new CommandLine.ParameterException(command, format("file-is-folder", path));
        }
        try {
            return new NamedFile(path.toString(), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new CommandLine.ParameterException(command, format("file-missing", path));
        } catch (IOException e) {
            throw new CommandLine.ParameterException(command, format("file-unreadable", path, e.getMessage()));
        }
    }

    /** A time limit that was given; empty if none was. */
    Optional<Duration> limit(CommandLine command, Double seconds) {
        if (seconds == null) {
            return Optional.empty();
        }
        if (!(seconds > 0) || seconds > LONGEST_SECONDS) {
            throw new CommandLine.ParameterException(command, format("time-limit-wrong", seconds, LONGEST_SECONDS));
        }
        return Optional.of(Duration.ofMillis((long) (seconds * 1000)));
    }

    Level level(CommandLine command) {
        return choose(command, "--protection", protection, Level.values());
    }

    Outsider outsider(CommandLine command) {
        return choose(command, "--outsider", outsider, Outsider.values());
    }

    boolean isJson(CommandLine command) {
        return choose(command, "--format", format, Format.values()) == Format.JSON;
    }

    /** Text or JSON. */
    private enum Format {
        TEXT,
        JSON
    }

    /** The constant whose name is the word, as the command line writes it. */
    <E extends Enum<E>> E choose(CommandLine command, String option, String word, E[] constants) {
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return constant;
            }
        }
        throw new CommandLine.ParameterException(command, format("word-unknown", option, word));
    }

    Locale locale() {
        return language;
    }

    private ResourceBundle texts() {
        return ResourceBundle.getBundle(
                "org.kanmon.review.cli.tables",
                locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key) {
        return texts().getString(key);
    }

    String format(String key, Object... arguments) {
        return new MessageFormat(text(key), locale()).format(arguments);
    }
}
