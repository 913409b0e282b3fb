package org.kanmon.review.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kanmon.review.intake.ApplicationProblem;
import org.kanmon.review.intake.ApplicationReader;
import org.kanmon.review.intake.UnusableApplication;
import org.kanmon.rules.screening.application.Application;
import org.kanmon.sdc.source.UnusableInput;

/** The applications that somebody names on the command line: one file, or a file or folder of many. */
final class ApplicationFolder {

    private static final List<String> SINGLE = List.of(".json", ".yaml", ".yml", ".xlsx");
    /** What spreadsheet programs put beside a file that is open. */
    private static final String SAVED_BESIDE = "~$";

    private static final String LINES = ".jsonl";

    private final Path input;
    private final ApplicationReader reader = new ApplicationReader();

    ApplicationFolder(Path input) {
        this.input = input;
    }

    /** Whether a single application was named, so that a single answer is expected. */
    boolean isOne() {
        return !Files.isDirectory(input) && !name(input).endsWith(LINES);
    }

    /**
     * Reads all of them, of a folder by name.
     *
     * @throws UnusableApplication if any is no application, with the problems of all
     */
    List<Application> read() throws IOException, UnusableApplication, UnusableInput {
        if (!Files.isDirectory(input)) {
            return read(input, input.getFileName().toString());
        }
        List<Application> read = new ArrayList<>();
        List<ApplicationProblem> problems = new ArrayList<>();
        for (Path file : files()) {
            try {
                read.addAll(read(file, input.relativize(file).toString()));
            } catch (UnusableApplication unusable) {
                problems.addAll(unusable.problems());
            }
        }
        if (read.isEmpty() && problems.isEmpty()) {
            problems.add(ApplicationProblem.of("no-applications", input.toString()));
        }
        if (!problems.isEmpty()) {
            throw new UnusableApplication(problems);
        }
        return read;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(input)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(SAVED_BESIDE))
                    .filter(file ->
                            name(file).endsWith(LINES) || SINGLE.stream().anyMatch(name(file)::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private List<Application> read(Path file, String name) throws IOException, UnusableApplication, UnusableInput {
        byte[] content = InputFile.read(file, name);
        return name(file).endsWith(LINES) ? reader.lines(name, content) : List.of(reader.one(name, content));
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }
}
