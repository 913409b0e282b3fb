package org.kanmon.review.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The schema of applications, version 1: what a valid application looks like, and what its fields are called. */
final class ApplicationSchema {

    private static final String RESOURCE = "application-1.schema.json";
    private static final String ENGLISH = "x-title-en";

    private final JsonNode root;
    private final JsonSchema schema;

    ApplicationSchema() {
        try (InputStream in = ApplicationSchema.class.getResourceAsStream(RESOURCE)) {
            root = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
        JsonMetaSchema meta = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .keyword(new NonValidationKeyword(ENGLISH))
                .build();
        schema = JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
                .metaSchema(meta)
                .defaultMetaSchemaIri(meta.getIri())
                .build()
                .getSchema(root, config);
    }

    /** Everything wrong with a document, in the order of its places; none if it is valid. */
    List<ApplicationProblem> problems(String file, JsonNode document) {
        return schema.validate(document).stream()
                .map(message -> problem(file, message, document))
                .sorted((one, two) -> one.pointer().compareTo(two.pointer()))
                .toList();
    }

    private ApplicationProblem problem(String file, ValidationMessage message, JsonNode document) {
        String at = message.getInstanceLocation().toString();
        String rule = message.getType();
        String property = Optional.ofNullable(message.getProperty()).orElse("");
        JsonNode demanded = message.getSchemaNode();
        JsonNode found = document.at(at);
        return switch (rule) {
            case "required" -> at("required", file, at + "/" + escaped(property));
            case "additionalProperties" -> at("unknown", file, at + "/" + escaped(property), property, known(at));
            case "enum" -> at("enum", file, at, shown(found), words(demanded));
            case "type" -> at("type", file, at, shown(found), demanded.asText());
            case "format" -> at("date", file, at, shown(found));
            case "minItems" -> at("empty-list", file, at);
            case "minimum" -> at("minimum", file, at, shown(found), demanded.asText());
            default -> at("other", file, at, message.getMessage());
        };
    }

    private ApplicationProblem at(String code, String file, String pointer, String... arguments) {
        Optional<JsonNode> field = describe(pointer);
        return new ApplicationProblem(
                code,
                file,
                pointer,
                field.map(node -> node.path("title").asText()).orElse(""),
                field.map(node -> node.path(ENGLISH).asText()).orElse(""),
                Arrays.asList(arguments));
    }

    /** What the schema says of a place. */
    private Optional<JsonNode> describe(String pointer) {
        JsonNode node = root;
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/")) {
            if (step.isEmpty()) {
                continue;
            }
            JsonNode inside = resolved(node);
            node = inside.has("items")
                    ? inside.get("items")
                    : inside.path("properties").path(step);
        }
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    private String known(String pointer) {
        List<String> names = new ArrayList<>();
        describe(pointer)
                .map(this::resolved)
                .ifPresent(node -> node.path("properties").fieldNames().forEachRemaining(names::add));
        return String.join(", ", names);
    }

    private static String words(JsonNode list) {
        return String.join(
                ", ",
                StreamSupport.stream(list.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    /** Not more of a value than helps to find it. */
    private static String shown(JsonNode value) {
        String text = value.isValueNode() ? value.asText() : value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
