package org.kanmon.review.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the fields of an application are called, from the schema of applications. Safe for threads. */
public final class FieldTitles {

    private static final String RESOURCE = "application-1.schema.json";

    /** The schema's word for a title in English. */
    static final String ENGLISH = "x-title-en";

    private final JsonNode root;

    /** The titles of the schema that came with the program. */
    public FieldTitles() {
        try (InputStream in = FieldTitles.class.getResourceAsStream(RESOURCE)) {
            root = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The title of a place, step by step; places in lists are counted from 1: {@code data asked for (1) > items (3) > granularity}. A step
     * that the schema has no title for stands as it is.
     *
     * @param pointer a JSON Pointer into an application
     * @return empty for the application as a whole
     */
    public String path(String pointer, Locale locale) {
        List<String> steps = new ArrayList<>();
        String at = "";
        for (String step : steps(pointer)) {
            at += "/" + step;
            if (step.matches("[0-9]{1,6}") && !steps.isEmpty()) {
                int last = steps.size() - 1;
                steps.set(last, steps.get(last) + " (" + (Integer.parseInt(step) + 1) + ")");
            } else {
                String own = step.replace("~1", "/").replace("~0", "~");
                steps.add(describe(at)
                        .map(field -> title(field, locale))
                        .filter(title -> !title.isEmpty())
                        .orElse(own));
            }
        }
        return String.join(" > ", steps);
    }

    /** The title of a field; empty where it has none. */
    static String title(JsonNode field, Locale locale) {
        return field.path(locale.getLanguage().equals("ja") ? "title" : ENGLISH).asText();
    }

    /** The schema as a whole. */
    JsonNode root() {
        return root;
    }

    /** What the schema says of a place. */
    Optional<JsonNode> describe(String pointer) {
        JsonNode node = root;
        for (String step : steps(pointer)) {
            JsonNode inside = resolved(node);
            node = inside.has("items")
                    ? inside.get("items")
                    : inside.path("properties").path(step);
        }
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }

    /** What a field is made of, wherever the schema says it. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static List<String> steps(String pointer) {
        return List.of(pointer.split("/")).stream()
                .filter(step -> !step.isEmpty())
                .toList();
    }
}
