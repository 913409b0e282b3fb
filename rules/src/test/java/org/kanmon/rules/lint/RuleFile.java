package org.kanmon.rules.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rule file as text, cut into its rules. */
public record RuleFile(Path path, String text, List<Rule> rules) {

    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]*)\"\\n(.*?)^when\\n(.*?)^then\\n(.*?)^end$", Pattern.MULTILINE | Pattern.DOTALL);

    /** One rule: its name, what stands between name and {@code when}, its condition and its consequence. */
    public record Rule(String name, String attributes, String condition, String consequence) {
        /** The identifier at the head of the name. */
        public String id() {
            return name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
        }
    }

    static RuleFile parse(Path path, String text) {
        List<Rule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            rules.add(new Rule(rule.group(1), rule.group(2), rule.group(3), rule.group(4)));
        }
        return new RuleFile(path, text, rules);
    }

    /** All rule files of this module. */
    public static List<RuleFile> all() {
        try (Stream<Path> files = Files.walk(Path.of("publication"))) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .map(file -> parse(file, read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
