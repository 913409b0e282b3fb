package org.kanmon.review.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kanmon.rules.screening.application.Application;
import org.kanmon.rules.screening.application.ApplicationFiles;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads applications from JSON, YAML, JSON lines and the XLSX form. Every problem of every application is told at once. Safe for threads. */
public final class ApplicationReader {

    /** The largest file of one application, in bytes; one has about 5 KB. */
    public static final int LARGEST = 4 * 1024 * 1024;

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private final ObjectMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final ApplicationForm form = new ApplicationForm();
    private final ApplicationSchema schema = new ApplicationSchema();

    /**
     * Reads one application.
     *
     * @param name the file's name; its end tells YAML and the form from JSON
     * @throws UnusableApplication if it is no application
     */
    public Application one(String name, byte[] content) throws UnusableApplication {
        List<ApplicationProblem> problems = new ArrayList<>();
        List<Application> read = new ArrayList<>();
        if (content.length > LARGEST) {
            problems.add(ApplicationProblem.of("too-large", name, Integer.toString(LARGEST / 1024)));
        } else if (ApplicationForm.isForm(name)) {
            build(name, form.read(name, content), read, problems);
        } else {
            read(name, isYaml(name), text(content), read, problems);
        }
        return all(read, problems).get(0);
    }

    /**
     * Reads a file with an application on every line; empty lines do not count.
     *
     * @throws UnusableApplication if any of them is no application, with the problems of all
     */
    public List<Application> lines(String name, byte[] content) throws UnusableApplication {
        List<ApplicationProblem> problems = new ArrayList<>();
        List<Application> read = new ArrayList<>();
        String[] lines = text(content).split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                read(name + ":" + (i + 1), false, lines[i], read, problems);
            }
        }
        if (read.isEmpty() && problems.isEmpty()) {
            problems.add(ApplicationProblem.of("empty", name));
        }
        return all(read, problems);
    }

    /**
     * What a JSON document holds.
     *
     * @param isBatch whether it is a list of applications
     */
    public record Read(List<Application> applications, boolean isBatch) {
        public Read {
            applications = List.copyOf(applications);
        }
    }

    /**
     * Reads a JSON document with one application, or a list of them.
     *
     * @throws UnusableApplication if any of them is no application, with the problems of all
     */
    public Read document(String name, byte[] content) throws UnusableApplication {
        String text = text(content);
        if (!text.stripLeading().startsWith("[")) {
            return new Read(List.of(one(name, content)), false);
        }
        List<ApplicationProblem> problems = new ArrayList<>();
        List<Application> read = new ArrayList<>();
        try {
            JsonNode list = json.readTree(text);
            for (int i = 0; i < list.size(); i++) {
                build(name + "[" + i + "]", list.get(i), read, problems);
            }
        } catch (JsonProcessingException e) {
            problems.add(ApplicationProblem.of("json", name, line(e), e.getOriginalMessage()));
        }
        return new Read(all(read, problems), true);
    }

    private static String line(JsonProcessingException failure) {
        return Integer.toString(
                failure.getLocation() == null ? 1 : failure.getLocation().getLineNr());
    }

    private static List<Application> all(List<Application> read, List<ApplicationProblem> problems)
            throws UnusableApplication {
        if (!problems.isEmpty()) {
            throw new UnusableApplication(problems);
        }
        return List.copyOf(read);
    }

    private void read(
            String name, boolean yaml, String text, List<Application> read, List<ApplicationProblem> problems) {
        if (text.isBlank()) {
            problems.add(ApplicationProblem.of("empty", name));
            return;
        }
        try {
            build(name, yaml ? yaml(name, text) : json.readTree(text), read, problems);
        } catch (JsonProcessingException e) {
            problems.add(ApplicationProblem.of("json", name, line(e), e.getOriginalMessage()));
        } catch (YamlEngineException | StackOverflowError e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            problems.add(ApplicationProblem.of("yaml", name, first));
        }
    }

    private void build(String name, JsonNode node, List<Application> read, List<ApplicationProblem> problems) {
        if (!node.isObject()) {
            problems.add(ApplicationProblem.of("not-a-mapping", name));
            return;
        }
        List<ApplicationProblem> found = schema.problems(name, node);
        problems.addAll(found);
        if (found.isEmpty()) {
            read.add(ApplicationFiles.of(json.convertValue(node, Map.class)));
        }
    }

    private JsonNode yaml(String name, String text) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(name).setCodePointLimit(LARGEST).build();
        Object content = new Load(settings).loadFromString(text);
        return content == null ? com.fasterxml.jackson.databind.node.NullNode.getInstance() : json.valueToTree(content);
    }

    private static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    /** UTF-8, or Shift_JIS where it is not; without byte order mark. */
    private static String text(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            text = new String(content, SHIFT_JIS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
