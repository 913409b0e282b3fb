package org.kanmon.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing to be measured, by its name: {@code t1e4} protects a table at level cover against the outsider basic,
 * {@code t1e4/one} at level one, {@code t1e4/printed-zeros} and {@code t1e4/informed} against a stronger outsider, {@code t1e4/linked}
 * protects it together with a second table that shares cells with it, and {@code t1e4/audit} computes the exact interval of every cell that {@code t1e4} hides.
 *
 * @param table the table it is about
 * @param variant the word after the slash; empty if there is none
 */
record Task(BenchmarkTable table, String variant) {

    private static final String THRESHOLD = "10";
    /** What can stand after the slash. */
    static final List<String> VARIANTS = List.of("", "one", "printed-zeros", "informed", "linked", "audit");

    /** The task of a name; empty if there is no such table or variant. */
    static Optional<Task> named(String name) {
        int slash = name.indexOf('/');
        String variant = slash < 0 ? "" : name.substring(slash + 1);
        return VARIANTS.contains(variant)
                ? BenchmarkTable.named(slash < 0 ? name : name.substring(0, slash))
                        .map(table -> new Task(table, variant))
                : Optional.empty();
    }

    String title() {
        return table.title() + (variant.isEmpty() ? "" : "/" + variant);
    }

    boolean isAudit() {
        return variant.equals("audit");
    }

    boolean isLinked() {
        return variant.equals("linked");
    }

    /** Number of published cells; those that two tables share count once. */
    int cells() {
        int shared = table.cells() / (1 + Math.max(table.ages(), table.diseases()));
        return isLinked() ? 2 * table.cells() - shared : table.cells();
    }

    /** The level that the task protects at. */
    String level() {
        return variant.equals("one") ? "one" : "cover";
    }

    /** The file with the result. */
    Path result(Path folder) {
        return folder.resolve(title().replace('/', '-') + ".json");
    }

    /** The task's command line, without the program's name. */
    List<String> command(TableFiles files, Path folder) {
        if (isLinked()) {
            return List.of(
                    "protect",
                    files.linked().toString(),
                    "--out",
                    result(folder).toString(),
                    "--protection",
                    level());
        }
        List<String> command = new ArrayList<>(
                List.of(isAudit() ? "audit" : "protect", files.table().toString()));
        command.addAll(List.of("--hierarchy", "region=" + files.regions(), "--threshold", THRESHOLD));
        if (isAudit()) {
            command.addAll(
                    List.of("--suppressed", new Task(table, "").result(folder).toString(), "--format", "json"));
        } else {
            command.addAll(List.of("--out", result(folder).toString(), "--protection", level()));
        }
        if (variant.equals("printed-zeros") || variant.equals("informed")) {
            command.addAll(List.of("--outsider", variant));
        }
        return command;
    }
}
