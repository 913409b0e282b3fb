package org.kanmon.review.api.upload;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.review.api.problem.RefusedRequest;
import org.kanmon.review.domain.Release;
import org.kanmon.review.domain.Submission;

/** The multipart form that asks for a check; all its faults are reported together. */
public final class SubmissionForm {

    /** How many parts a form can have at most; all but a few of them hierarchy files. */
    public static final int MOST_PARTS = 24;

    private static final String FILE = "file";
    private static final String LAYOUT = "layout";
    private static final String HIERARCHY = "hierarchy";
    private static final String RELEASE = "release";
    private static final String RELEASE_LAYOUT = "release-layout";
    private static final String DATABASE = "database";
    private static final String AS_OF = "as-of";

    private final FormParts parts;
    private final List<String> databases;
    private final LocalDate today;

    private SubmissionForm(FormParts parts, List<String> databases, LocalDate today) {
        this.parts = parts;
        this.databases = databases;
        this.today = today;
    }

    /**
     * What the form hands in.
     *
     * @param databases the identifiers that the form may name
     * @param today the date whose criteria apply where the form names none
     * @throws RefusedRequest if parts are missing, unknown, repeated or malformed
     * @throws IOException if the body breaks off
     */
    public static Submission read(List<EntityPart> sent, List<String> databases, LocalDate today) throws IOException {
        FormParts parts =
                FormParts.of(sent, List.of(FILE, LAYOUT, DATABASE, AS_OF), List.of(HIERARCHY, RELEASE, RELEASE_LAYOUT));
        return new SubmissionForm(parts, databases, today).read();
    }

    private Submission read() throws IOException {
        Optional<SentFile> file = parts.requiredFile(FILE);
        String database = database();
        LocalDate asOf = asOf();
        Optional<SentFile> layout = parts.file(LAYOUT);
        var hierarchies = parts.files(HIERARCHY);
        List<Release> releases = releases();
        parts.refuseIfFaulty();
        return new Submission(
                file.orElseThrow().name(),
                file.orElseThrow().content(),
                layout.map(SentFile::content),
                hierarchies,
                database,
                asOf,
                releases);
    }

    /** Every published file has its layout: the first the first, the second the second. */
    private List<Release> releases() throws IOException {
        List<SentFile> files = parts.filesInOrder(RELEASE);
        List<SentFile> layouts = parts.filesInOrder(RELEASE_LAYOUT);
        if (files.size() != layouts.size()) {
            parts.fault(
                    "release-layouts",
                    RELEASE_LAYOUT,
                    Integer.toString(files.size()),
                    Integer.toString(layouts.size()));
            return List.of();
        }
        List<Release> releases = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String name = RELEASE + " " + (i + 1);
            releases.add(new Release(
                    name,
                    name + "/" + files.get(i).name(),
                    files.get(i).content(),
                    layouts.get(i).content(),
                    Map.of(),
                    Optional.empty()));
        }
        return releases;
    }

    private String database() throws IOException {
        String database = parts.requiredWord(DATABASE).orElse("");
        if (!database.isEmpty() && !databases.contains(database)) {
            parts.fault("unknown-database", DATABASE, database, String.join(", ", databases));
        }
        return database;
    }

    private LocalDate asOf() throws IOException {
        Optional<String> text = parts.word(AS_OF);
        try {
            return text.map(LocalDate::parse).orElse(today);
        } catch (DateTimeParseException e) {
            parts.fault("bad-date", AS_OF, text.orElseThrow());
            return today;
        }
    }
}
