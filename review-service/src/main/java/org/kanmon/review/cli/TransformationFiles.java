package org.kanmon.review.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kanmon.review.report.MicrodataReport;
import org.kanmon.review.report.TransformationJson;
import org.kanmon.review.report.TransformationResult;
import org.kanmon.sdc.microdata.search.Effort;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.microdata.source.TransformedFile;
import org.kanmon.sdc.microdata.transform.PlacedRecords;
import org.kanmon.sdc.microdata.transform.Proof;
import org.kanmon.sdc.microdata.transform.RecodingProof;
import org.kanmon.sdc.source.UnusableInput;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The files of a transformation. The records are written beside their place, proven there, and moved when the proof holds. */
final class TransformationFiles {

    private static final String RESULT = "result.json";
    private static final String REPORT = "report.html";

    private final Path directory;
    private final Locale locale;
    private final CommandLine command;
    private List<Path> written = List.of();

    TransformationFiles(Path directory, Locale locale, CommandLine command) {
        this.directory = directory;
        this.locale = locale;
        this.command = command;
    }

    /**
     * Writes all files.
     *
     * @param own files of the user's that must not be replaced
     * @return the result with its proof
     * @throws IllegalStateException if the proof does not hold; then nothing is left of what was written
     */
    TransformationResult write(TransformationResult result, SearchedRecords searched, List<Path> own)
            throws IOException, UnusableInput {
        String data = result.writtenName();
        refuse(data, own);
        Files.createDirectories(directory);
        Path beside = Files.createTempFile(directory, ".", ".part");
        beside.toFile().deleteOnExit();
        try {
            PlacedRecords placed = result.placed().orElseThrow();
            Records records = result.transformation().records();
            Effort.Clock writing = new Effort.Clock();
            new TransformedFile(records, placed.levels()).write(beside);
            Effort wrote = writing.stop();
            Effort.Clock proving = new Effort.Clock();
            Proof proof = Proof.of(beside, records, placed.levels(), placed.sizes());
            RecodingProof recodings = searched.proof(beside);
            TransformationResult proven = result.with(proof, recodings, wrote, proving.stop());
            if (!proof.holds() || !recodings.holds()) {
                throw new IllegalStateException(
                        "the written file is not what it should be, and was removed: " + TransformationJson.of(proven));
            }
            written = new OutputFolder(directory)
                    .take(data, beside)
                    .add(RESULT, TransformationJson.of(proven).getBytes(StandardCharsets.UTF_8))
                    .add(REPORT, new MicrodataReport(locale).of(proven).getBytes(StandardCharsets.UTF_8))
                    .write();
            return proven;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void refuse(String data, List<Path> own) throws IOException {
        OutputFolder results = new OutputFolder(directory)
                .add(data, new byte[0])
                .add(RESULT, new byte[0])
                .add(REPORT, new byte[0]);
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
