package org.kanmon.review.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The schema of applications, version 1: what a valid application looks like, and what its fields are called. */
final class ApplicationSchema {

    private final FieldTitles titles = new FieldTitles();
    private final JsonSchema schema;

    ApplicationSchema() {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
        JsonMetaSchema meta = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .keyword(new NonValidationKeyword(FieldTitles.ENGLISH))
                .build();
        schema = JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
                .metaSchema(meta)
                .defaultMetaSchemaIri(meta.getIri())
                .build()
                .getSchema(titles.root(), config);
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
        Optional<JsonNode> field = titles.describe(pointer);
        return new ApplicationProblem(
                code,
                file,
                pointer,
                field.map(node -> FieldTitles.title(node, Locale.JAPANESE)).orElse(""),
                field.map(node -> FieldTitles.title(node, Locale.ENGLISH)).orElse(""),
                Arrays.asList(arguments));
    }

    private String known(String pointer) {
        List<String> names = new ArrayList<>();
        titles.describe(pointer)
                .map(titles::resolved)
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
