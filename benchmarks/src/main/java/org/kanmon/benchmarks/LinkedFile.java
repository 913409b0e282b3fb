package org.kanmon.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two linked tables as a problem file: a table of the benchmark, and one of the same patients by region, sex and outcome, with as
 * many outcomes as the first has ages or diseases. They share the totals by region and sex.
 */
final class LinkedFile {

    private static final String OUTCOME = "outcome";
    private static final int SEED = 20_270_401;
    private static final int THRESHOLD = 10;

    private final ObjectMapper json = new ObjectMapper();
    private final List<String> outcomes = new ArrayList<>();
    private final SeededNumbers numbers = new SeededNumbers(SEED);

    /** Number of patients by key, in the order of the dimensions; those of the other table are at its total. */
    private final Map<List<String>, Integer> counts =
            new TreeMap<>((one, other) -> String.join(",", one).compareTo(String.join(",", other)));

    private LinkedFile(BenchmarkTable table) {
        for (int i = 1; i <= Math.max(table.ages(), table.diseases()); i++) {
            outcomes.add("o%02d".formatted(i));
        }
    }

    /** Writes the problem beside the files of the table, unless it is there. */
    static void beside(TableFiles files, BenchmarkTable table) throws IOException {
        if (!Files.exists(files.linked())) {
            new LinkedFile(table).write(files);
        }
    }

    private void write(TableFiles files) throws IOException {
        List<String[]> lines = Files.readAllLines(files.table()).stream()
                .map(line -> line.split(","))
                .toList();
        List<String> names = new ArrayList<>(List.of(lines.get(0)).subList(0, lines.get(0).length - 1));
        ObjectNode problem = json.createObjectNode().put("threshold", THRESHOLD);
        ArrayNode dims = problem.putArray("dims");
        dims.add(regions(files));
        for (int d = 1; d < names.size(); d++) {
            TreeSet<String> codes = new TreeSet<>();
            for (String[] line : lines.subList(1, lines.size())) {
                codes.add(line[d]);
            }
            dims.add(flat(names.get(d), List.copyOf(codes)));
        }
        dims.add(flat(OUTCOME, outcomes));
        ArrayNode tables = problem.putArray("tables");
        tables.add(json.valueToTree(names));
        tables.add(json.valueToTree(List.of("region", "sex", OUTCOME)));
        lines.subList(1, lines.size()).forEach(line -> count(line, names.indexOf("sex")));
        ArrayNode cells = problem.putArray("cells");
        counts.forEach((key, n) -> cells.addObject().put("n", n).set("key", json.valueToTree(key)));
        json.writeValue(files.linked().toFile(), problem);
    }

    private ObjectNode regions(TableFiles files) throws IOException {
        Map<String, TreeSet<String>> children = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(files.regions());
        for (String line : lines.subList(1, lines.size())) {
            String[] path = (line + ",T").split(",");
            for (int i = 0; i + 1 < path.length; i++) {
                children.computeIfAbsent(path[i + 1], parent -> new TreeSet<>()).add(path[i]);
            }
        }
        ObjectNode dim = json.createObjectNode().put("name", "region").put("root", "T");
        dim.set("children", json.valueToTree(children));
        return dim;
    }

    private ObjectNode flat(String name, List<String> codes) {
        ObjectNode dim = json.createObjectNode().put("name", name).put("root", "T");
        dim.set("children", json.valueToTree(Map.of("T", codes)));
        return dim;
    }

    /** Counts the patients of one combination, and draws the outcome of each. */
    private void count(String[] line, int sex) {
        List<String> key = new ArrayList<>(List.of(line).subList(0, line.length - 1));
        key.add("T");
        int patients = Integer.parseInt(line[line.length - 1]);
        counts.merge(key, patients, Integer::sum);
        for (int i = 0; i < patients; i++) {
            List<String> other = new ArrayList<>();
            for (int d = 0; d < key.size() - 1; d++) {
                other.add(d == 0 || d == sex ? line[d] : "T");
            }
            other.add(outcome());
            counts.merge(other, 1, Integer::sum);
        }
    }

    /** One of the outcomes, of which each is as much rarer than the first as its number says. */
    private String outcome() {
        double all = 0;
        for (int i = 1; i <= outcomes.size(); i++) {
            all += 1.0 / i;
        }
        double left = numbers.real() * all;
        int outcome = 0;
        while (outcome < outcomes.size() - 1 && left > 1.0 / (outcome + 1)) {
            left -= 1.0 / ++outcome;
        }
        return outcomes.get(outcome);
    }
}
