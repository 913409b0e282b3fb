package org.kanmon.rules.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.file.UnusableCriteria;

/** The criteria that a case is judged by: the shipped ones, or those that it brings along. */
final class CaseCriteria {

    private static final Path SHIPPED = Path.of("../criteria");

    private CaseCriteria() {}

    static CriteriaInForce of(RuleCase one, Path scratch) throws IOException {
        try {
            if (one.criteria().isEmpty()) {
                return CriteriaCatalog.bundled().inForce(one.database(), one.asOf());
            }
            copy(SHIPPED.resolve("databases.yaml"), scratch);
            copy(SHIPPED.resolve("regions"), scratch);
            copy(SHIPPED.resolve("sources"), scratch);
            for (Map.Entry<String, String> criterion : one.criteria().entrySet()) {
                Path file = scratch.resolve(one.database()).resolve(criterion.getKey() + ".yaml");
                Files.createDirectories(file.getParent());
                Files.writeString(file, criterion.getValue());
            }
            return CriteriaCatalog.in(scratch).inForce(one.database(), one.asOf());
        } catch (UnusableCriteria unusable) {
            throw new AssertionError(one + ": " + unusable.getMessage(), unusable);
        }
    }

    private static void copy(Path from, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> copyFile(file, folder.resolve(SHIPPED.relativize(file))));
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
