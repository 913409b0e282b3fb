package org.kanmon.review.api.upload;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.review.api.problem.FormFault;
import org.kanmon.review.api.problem.RefusedRequest;
import org.kanmon.review.domain.Submission;

/** The multipart form that asks for a check, read part by part; all its faults are reported together. */
public final class SubmissionForm {

    /** How many parts a form can have: each of the four at most once. */
    public static final int MOST_PARTS = 4;

    private static final String FILE = "file";
    private static final String LAYOUT = "layout";
    private static final String DATABASE = "database";
    private static final String AS_OF = "as-of";
    private static final List<String> NAMES = List.of(FILE, LAYOUT, DATABASE, AS_OF);

    private static final int LONGEST_WORD = 100;

    private final Map<String, EntityPart> parts = new LinkedHashMap<>();
    private final List<FormFault> faults = new ArrayList<>();

    private SubmissionForm(List<EntityPart> sent) {
        for (EntityPart part : sent) {
            if (!NAMES.contains(part.getName())) {
                faults.add(new FormFault("unknown-part", part.getName(), ""));
            } else if (parts.putIfAbsent(part.getName(), part) != null) {
                faults.add(new FormFault("repeated-part", part.getName(), ""));
            }
        }
    }

    /**
     * What the form hands in.
     *
     * @param today the date whose criteria apply where the form names none
     * @throws RefusedRequest if parts are missing, unknown, repeated or malformed
     * @throws IOException if the body breaks off
     */
    public static Submission read(List<EntityPart> sent, LocalDate today) throws IOException {
        return new SubmissionForm(sent).read(today);
    }

    private Submission read(LocalDate today) throws IOException {
        require(FILE);
        String database = word(require(DATABASE), DATABASE).orElse("");
        LocalDate asOf =
                date(word(Optional.ofNullable(parts.get(AS_OF)), AS_OF)).orElse(today);
        if (!faults.isEmpty()) {
            throw RefusedRequest.form(faults);
        }
        EntityPart file = parts.get(FILE);
        String name = FileName.cleaned(file.getFileName().orElse(FileName.NAMELESS));
        Optional<byte[]> layout = parts.containsKey(LAYOUT) ? Optional.of(bytes(parts.get(LAYOUT))) : Optional.empty();
        return new Submission(name, bytes(file), layout, database, asOf);
    }

    private Optional<EntityPart> require(String name) {
        EntityPart part = parts.get(name);
        if (part == null) {
            faults.add(new FormFault("missing-part", name, ""));
        }
        return Optional.ofNullable(part);
    }

    /** The text of a part that holds one word, without the spaces around it. */
    private Optional<String> word(Optional<EntityPart> part, String name) throws IOException {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        String text;
        try (InputStream content = part.get().getContent()) {
            text = new String(content.readNBytes(LONGEST_WORD * 4), StandardCharsets.UTF_8).strip();
        }
        if (text.isEmpty() || text.length() > LONGEST_WORD) {
            faults.add(new FormFault(text.isEmpty() ? "empty-part" : "long-part", name, text));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<LocalDate> date(Optional<String> text) {
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            faults.add(new FormFault("bad-date", AS_OF, text.orElseThrow()));
            return Optional.empty();
        }
    }

    private static byte[] bytes(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return content.readAllBytes();
        }
    }
}
