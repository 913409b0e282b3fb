package org.kanmon.review.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kanmon.review.domain.ProvisionProof;
import org.kanmon.review.report.ProvisionJson;
import org.kanmon.review.report.ProvisionReport;
import org.kanmon.review.report.ProvisionResult;
import org.kanmon.review.usecase.GivenRecords;
import org.kanmon.review.usecase.Provision;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.microdata.pseudonym.ApplicationKeys;
import org.kanmon.sdc.source.UnusableInput;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The files of records that are prepared by a provision profile: written beside their place, proven there, and moved when the proof holds. */
final class ProvisionFiles {

    private static final String DATA = "transformed.csv";
    private static final String SCHEMA = "schema.yaml";
    private static final String RESULT = "result.json";
    private static final String REPORT = "report.html";

    private final Provision provision;
    private final List<Finding> findings;
    private final Optional<ApplicationKeys> keys;
    private final Locale locale;
    private final long start;
    private List<Path> written = List.of();

    /**
     * @param findings what was found in the records as they are
     * @param start when work on them began
     */
    ProvisionFiles(
            Provision provision, List<Finding> findings, Optional<ApplicationKeys> keys, Locale locale, long start) {
        this.provision = provision;
        this.findings = findings;
        this.keys = keys;
        this.locale = locale;
        this.start = start;
    }

    /**
     * Writes all files.
     *
     * @param own files of the user's that must not be replaced
     * @return the result with its proof
     * @throws IllegalStateException if the proof does not hold; then nothing is left of what was written
     */
    ProvisionResult write(Path directory, List<Path> own, CommandLine command) throws IOException, UnusableInput {
        refuse(directory, own, command);
        Files.createDirectories(directory);
        Path beside = Files.createTempFile(directory, ".", ".part");
        beside.toFile().deleteOnExit();
        try {
            ProvisionResult result = proven(beside);
            written = new OutputFolder(directory)
                    .take(DATA, beside)
                    .add(SCHEMA, provision.schemaText().getBytes(StandardCharsets.UTF_8))
                    .add(
                            RESULT,
                            new ProvisionJson(locale).ofTransformation(result).getBytes(StandardCharsets.UTF_8))
                    .add(REPORT, new ProvisionReport(locale).of(result).getBytes(StandardCharsets.UTF_8))
                    .write();
            return result;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The result of writing a file that nobody keeps. */
    ProvisionResult tried() throws IOException, UnusableInput {
        Path folder = Files.createTempDirectory("kanmon");
        Path file = folder.resolve(DATA);
        try {
            return proven(file);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private ProvisionResult proven(Path file) throws IOException, UnusableInput {
        ProvisionProof proof = GivenRecords.write(provision, keys, file);
        ProvisionResult result = ProvidedRecords.result(provision, findings, Optional.of(proof), start);
        if (!proof.holds()) {
            throw new IllegalStateException("the written file is not what it should be, and was removed: "
                    + new ProvisionJson(locale).ofTransformation(result));
        }
        return result;
    }

    private static void refuse(Path directory, List<Path> own, CommandLine command) throws IOException {
        OutputFolder results = new OutputFolder(directory);
        List.of(DATA, SCHEMA, RESULT, REPORT).forEach(name -> results.add(name, new byte[0]));
        for (Path file : own) {
            if (results.endangers(file)) {
                throw new ParameterException(
                        command,
                        file + " would be replaced by a result; name another folder as --out"
                                + " / 入力ファイルが結果で上書きされます。--out には別のフォルダーを指定してください");
            }
        }
    }

    /** Where the files are. */
    List<Path> written() {
        return written;
    }
}
