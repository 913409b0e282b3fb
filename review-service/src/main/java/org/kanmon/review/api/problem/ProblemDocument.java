package org.kanmon.review.api.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A problem for the wire, as RFC 9457 has it.
 *
 * @param title what the type of problem is called
 * @param detail what is the matter this time
 * @param instance the path that was asked for
 * @param correlation what to look for in the log, for a fault of Kanmon's own
 * @param items the reasons one by one, where there are several or they have places
 */
record ProblemDocument(
        ProblemType type,
        String title,
        String detail,
        String instance,
        Optional<UUID> correlation,
        List<ProblemItem> items) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    ProblemDocument {
        items = List.copyOf(items);
    }

    /** The document for a fault of Kanmon's own. */
    static ProblemDocument fault(ProblemTexts texts, String instance, UUID correlation) {
        ProblemType type = ProblemType.INTERNAL_ERROR;
        String detail = texts.sentence("internal-error.detail", correlation.toString());
        return new ProblemDocument(type, texts.title(type), detail, instance, Optional.of(correlation), List.of());
    }

    byte[] toJson() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type.path());
        json.writeStringField("title", title);
        json.writeNumberField("status", type.status());
        json.writeStringField("detail", detail);
        json.writeStringField("instance", instance);
        if (correlation.isPresent()) {
            json.writeStringField("correlation", correlation.get().toString());
        }
        if (!items.isEmpty()) {
            json.writeArrayFieldStart("problems");
            for (ProblemItem item : items) {
                write(item, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(ProblemItem item, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", item.code());
        json.writeStringField("message", item.message());
        if (item.part().isPresent()) {
            json.writeStringField("part", item.part().get());
        }
        if (item.file().isPresent()) {
            json.writeStringField("file", item.file().get());
        }
        if (item.row().isPresent()) {
            json.writeNumberField("row", item.row().getAsInt());
        }
        if (item.column().isPresent()) {
            json.writeNumberField("column", item.column().getAsInt());
        }
        json.writeEndObject();
    }
}
