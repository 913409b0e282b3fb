package org.kanmon.review.api.upload;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.review.api.problem.FormFault;
import org.kanmon.review.api.problem.RefusedRequest;

/** The parts of a multipart form by name, and what is wrong with them. */
final class FormParts {

    private static final int LONGEST_WORD = 100;
    private static final int BYTES_PER_CHARACTER = 4;

    private final Map<String, List<EntityPart>> parts = new LinkedHashMap<>();
    private final List<FormFault> faults = new ArrayList<>();

    private FormParts() {}

    /**
     * Sorts what was sent.
     *
     * @param single the names of parts that may be there once
     * @param repeatable the names of parts that may be there more often
     */
    static FormParts of(List<EntityPart> sent, List<String> single, List<String> repeatable) {
        FormParts form = new FormParts();
        for (EntityPart part : sent) {
            String name = part.getName();
            if (single.contains(name) && form.parts.containsKey(name)) {
                form.fault("repeated-part", name);
            } else if (single.contains(name) || repeatable.contains(name)) {
                form.parts.computeIfAbsent(name, key -> new ArrayList<>()).add(part);
            } else {
                form.fault("unknown-part", name);
            }
        }
        return form;
    }

    void fault(String code, String part, String... particulars) {
        faults.add(new FormFault(code, part, List.of(particulars)));
    }

    /** @throws RefusedRequest with all faults found so far, if there are any */
    void refuseIfFaulty() {
        if (!faults.isEmpty()) {
            throw RefusedRequest.form(faults);
        }
    }

    Optional<SentFile> file(String name) throws IOException {
        Optional<EntityPart> part = part(name);
        return part.isPresent() ? Optional.of(SentFile.of(part.get())) : Optional.empty();
    }

    Optional<SentFile> requiredFile(String name) throws IOException {
        require(name);
        return file(name);
    }

    /** All files of one name of part, by file name. */
    Map<String, byte[]> files(String name) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (EntityPart part : parts.getOrDefault(name, List.of())) {
            SentFile file = SentFile.of(part);
            if (files.putIfAbsent(file.name(), file.content()) != null) {
                fault("repeated-file", name, file.name());
            }
        }
        return files;
    }

    /** All files of one name of part, in the order of the form; names may repeat. */
    List<SentFile> filesInOrder(String name) throws IOException {
        List<SentFile> files = new ArrayList<>();
        for (EntityPart part : parts.getOrDefault(name, List.of())) {
            files.add(SentFile.of(part));
        }
        return files;
    }

    /** The text of a part that holds one word, without the spaces around it. */
    Optional<String> word(String name) throws IOException {
        Optional<EntityPart> part = part(name);
        return part.isPresent() ? word(name, part.get()) : Optional.empty();
    }

    Optional<String> requiredWord(String name) throws IOException {
        require(name);
        return word(name);
    }

    private Optional<String> word(String name, EntityPart part) throws IOException {
        String text;
        try (InputStream content = part.getContent()) {
            byte[] bytes = content.readNBytes((LONGEST_WORD + 1) * BYTES_PER_CHARACTER);
            text = new String(bytes, StandardCharsets.UTF_8).strip();
        }
        if (text.isEmpty()) {
            fault("empty-part", name);
            return Optional.empty();
        }
        if (text.length() > LONGEST_WORD) {
            fault("long-part", name, text);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void require(String name) {
        if (!parts.containsKey(name)) {
            fault("missing-part", name);
        }
    }

    private Optional<EntityPart> part(String name) {
        return parts.getOrDefault(name, List.of()).stream().findFirst();
    }
}
