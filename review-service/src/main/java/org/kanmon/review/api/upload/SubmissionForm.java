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
import org.kanmon.review.domain.RemedyWish;
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
    private static final String REMEDY = "remedy";
    private static final String SHOW_CLASSES = "show-classes";

    private final FormParts parts;
    private final List<String> databases;
    private final LocalDate today;

    private SubmissionForm(FormParts parts, List<String> databases, LocalDate today) {
        this.parts = parts;
        this.databases = databases;
        this.today = today;
    }

    /**
     * What the form asks for.
     *
     * @param databases the identifiers that the form may name
     * @param today the date whose criteria apply where the form names none
     * @throws RefusedRequest if parts are missing, unknown, repeated or malformed
     * @throws IOException if the body breaks off
     */
    public static RequestedCheck read(List<EntityPart> sent, List<String> databases, LocalDate today)
            throws IOException {
        FormParts parts = FormParts.of(
                sent,
                List.of(FILE, LAYOUT, DATABASE, AS_OF, REMEDY, SHOW_CLASSES),
                List.of(HIERARCHY, RELEASE, RELEASE_LAYOUT));
        return new SubmissionForm(parts, databases, today).read();
    }

    private RequestedCheck read() throws IOException {
        Optional<SentFile> file = parts.requiredFile(FILE);
        String database = database();
        LocalDate asOf = asOf();
        Optional<SentFile> layout = parts.file(LAYOUT);
        var hierarchies = parts.files(HIERARCHY);
        List<Release> releases = releases();
        RemedyWish wish = wish(!releases.isEmpty());
        parts.refuseIfFaulty();
        Submission submission = new Submission(
                file.orElseThrow().name(),
                file.orElseThrow().content(),
                layout.map(SentFile::content),
                hierarchies,
                database,
                asOf,
                releases);
        return new RequestedCheck(submission, wish);
    }

    private RemedyWish wish(boolean besideReleases) throws IOException {
        boolean classes = classes();
        if (classes && besideReleases) {
            parts.fault("classes-beside-release", SHOW_CLASSES);
        }
        Optional<String> word = parts.word(REMEDY);
        Optional<RemedyWish> named = word.flatMap(name -> RemedyWish.named(name, classes));
        if (word.isPresent() && named.isEmpty()) {
            parts.fault("unknown-remedy", REMEDY, word.get(), String.join(", ", RemedyWish.WORDS));
        }
        return named.orElse(new RemedyWish(RemedyWish.suppression().accepted(), classes));
    }

    private boolean classes() throws IOException {
        Optional<String> word = parts.word(SHOW_CLASSES);
        if (word.isPresent() && !List.of("true", "false").contains(word.get())) {
            parts.fault("not-true-or-false", SHOW_CLASSES, word.get());
        }
        return word.equals(Optional.of("true"));
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
