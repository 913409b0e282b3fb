package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification files of problems: which code, in which place, named in both languages. */
class ProblemSpecTest {

    @ParameterizedTest
    @MethodSource("tidyTables")
    void unusableTableIsRefusedWithEveryProblem(Spec spec) throws UnusableInput {
        Layout layout = Given.layout(spec.text("layout", Given.SEX_BY_AGE));
        TableReader reader = new TableReader(Map.of());
        byte[] table = spec.text("table", "").getBytes(UTF_8);
        spec.assertRefused(() -> reader.read(
                "table.csv",
                table,
                layout,
                name -> Optional.ofNullable(spec.files().get(name)).map(file -> file.getBytes(UTF_8))));
    }

    @ParameterizedTest
    @MethodSource("hierarchies")
    void unusableHierarchyIsRefusedWithEveryProblem(Spec spec) {
        byte[] file = spec.text("file", "").getBytes(UTF_8);
        spec.assertRefused(() -> HierarchyFile.read("areas.csv", file));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void unusableLayoutIsRefusedWithEveryProblem(Spec spec) {
        spec.assertRefused(() -> Given.layout(spec.text("layout", "")));
    }

    static Stream<Arguments> tidyTables() throws IOException {
        return Spec.of("tidy-tables.yaml");
    }

    static Stream<Arguments> hierarchies() throws IOException {
        return Spec.of("hierarchies.yaml");
    }

    static Stream<Arguments> layouts() throws IOException {
        return Spec.of("layouts.yaml");
    }
}
