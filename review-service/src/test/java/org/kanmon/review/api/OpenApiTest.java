package org.kanmon.review.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kanmon.review.api.application.ApplicationsResource;
import org.kanmon.review.api.check.ChecksResource;
import org.kanmon.review.api.problem.ProblemType;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.RemedyWish;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the API describes the API. */
@SuppressWarnings("unchecked")
class OpenApiTest {

    private static final Map<String, Object> DESCRIPTION = description();

    @Test
    void everyResourceIsDescribedAndNothingElse() {
        TreeSet<String> described = new TreeSet<>();
        paths().forEach((path, item) -> item.keySet().stream()
                .filter(word ->
                        Stream.of("get", "put", "post", "delete", "patch").anyMatch(word::equals))
                .forEach(word -> described.add(word + " " + path)));
        assertEquals(operations(), described);
    }

    @Test
    void everyTypeOfProblemIsDescribed() {
        String responses = components("responses").values().toString();
        for (ProblemType type : ProblemType.values()) {
            if (type != ProblemType.METHOD_NOT_ALLOWED) {
                assertTrue(responses.contains(type.path()), type.path());
            }
        }
    }

    @Test
    void documentationNamesEveryAddressAndTypeOfProblem() throws IOException {
        String documentation = Files.readString(java.nio.file.Path.of("docs", "service.md"));
        operations().forEach(operation -> {
            int space = operation.indexOf(' ');
            String named = operation.substring(0, space).toUpperCase(Locale.ROOT) + operation.substring(space);
            assertTrue(documentation.contains("`" + named + "`"), named);
        });
        for (ProblemType type : ProblemType.values()) {
            assertTrue(documentation.contains("| " + type.status() + " | `" + type.word() + "` |"), type.word());
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        references(DESCRIPTION).forEach(reference -> {
            Object place = DESCRIPTION;
            for (String step : reference.substring(2).split("/")) {
                place = ((Map<String, Object>) place).get(step);
                assertTrue(place != null, reference);
            }
        });
    }

    @Test
    void everyRemedyAndEveryWordForOneIsDescribed() {
        Map<String, Object> form = (Map<String, Object>)
                ((Map<String, Object>) components("schemas").get("CheckForm")).get("properties");
        assertEquals(RemedyWish.WORDS, ((Map<String, Object>) form.get("remedy")).get("enum"));
        assertEquals(
                Stream.of(Remedy.values()).map(Remedy::word).toList(),
                ((Map<String, Object>) components("schemas").get("Remedy")).get("enum"));
    }

    private static TreeSet<String> operations() {
        TreeSet<String> all = new TreeSet<>(operations(ChecksResource.class));
        all.addAll(operations(ApplicationsResource.class));
        return all;
    }

    private static TreeSet<String> operations(Class<?> resource) {
        String root = "/"
                + ServiceApplication.class.getAnnotation(ApplicationPath.class).value() + "/"
                + resource.getAnnotation(Path.class).value();
        TreeSet<String> operations = new TreeSet<>();
        for (Method method : resource.getDeclaredMethods()) {
            Path path = method.getAnnotation(Path.class);
            Stream.of(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .map(type -> type.getAnnotation(HttpMethod.class))
                    .filter(verb -> verb != null)
                    .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                    .forEach(verb -> operations.add(verb + " " + root + (path == null ? "" : "/" + path.value())));
        }
        return operations;
    }

    private static Stream<String> references(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> entry.getKey().equals("$ref")
                            ? Stream.of((String) entry.getValue())
                            : references(entry.getValue()));
        }
        return node instanceof List<?> list ? list.stream().flatMap(OpenApiTest::references) : Stream.empty();
    }

    private static Map<String, Map<String, Object>> paths() {
        return (Map<String, Map<String, Object>>) DESCRIPTION.get("paths");
    }

    private static Map<String, Object> components(String kind) {
        return (Map<String, Object>) ((Map<String, Object>) DESCRIPTION.get("components")).get(kind);
    }

    private static Map<String, Object> description() {
        try (InputStream in = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
