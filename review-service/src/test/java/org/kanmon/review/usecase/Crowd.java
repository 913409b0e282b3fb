package org.kanmon.review.usecase;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * People by region, sex and age, tables of them with all totals, and an outsider who reckons with people: how many there are of each
 * kind is a variable, and every published figure says how many there are of some kinds together.
 */
final class Crowd {

    static final String ALL = "総数";
    private static final List<List<String>> KINDS =
            List.of(List.of("01", "02", "03"), List.of("男", "女"), List.of("0-39歳", "40-64歳", "65歳以上"));
    private static final List<String> NAMES = List.of("都道府県コード", "性別", "年齢階級");

    static {
        Loader.loadNativeLibraries();
    }

    private final Map<List<String>, Integer> people = new LinkedHashMap<>();

    Crowd(long seed) {
        Random random = new Random(seed);
        for (List<String> kind : kinds()) {
            people.put(kind, random.nextInt(2) == 0 ? random.nextInt(4) : 5 + random.nextInt(30));
        }
    }

    private static List<List<String>> kinds() {
        List<List<String>> kinds = new ArrayList<>();
        KINDS.get(0)
                .forEach(region ->
                        KINDS.get(1).forEach(sex -> KINDS.get(2).forEach(age -> kinds.add(List.of(region, sex, age)))));
        return kinds;
    }

    /** How many people there are of a kind; a dimension of which all are meant has {@link #ALL}. */
    long count(List<String> kind) {
        return people.entrySet().stream()
                .filter(entry -> isOf(entry.getKey(), kind))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean isOf(List<String> person, List<String> kind) {
        for (int d = 0; d < kind.size(); d++) {
            if (!kind.get(d).equals(ALL) && !kind.get(d).equals(person.get(d))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The kinds that a table counts, row by row.
     *
     * @param dimensions those that it has, with all totals
     * @param within the category of each other dimension
     */
    static List<List<String>> table(List<Integer> dimensions, List<String> within) {
        List<List<String>> rows = List.of(List.of());
        for (int d = 0; d < KINDS.size(); d++) {
            List<String> categories = dimensions.contains(d)
                    ? Stream.concat(KINDS.get(d).stream(), Stream.of(ALL)).toList()
                    : List.of(within.get(d));
            List<List<String>> longer = new ArrayList<>();
            for (List<String> row : rows) {
                for (String category : categories) {
                    longer.add(Stream.concat(row.stream(), Stream.of(category)).toList());
                }
            }
            rows = longer;
        }
        return rows;
    }

    /** The same as rows of a tidy sheet. */
    List<List<Object>> sheet(List<Integer> dimensions, List<List<String>> kinds) {
        List<List<Object>> rows = new ArrayList<>();
        List<Object> header = new ArrayList<>();
        dimensions.forEach(d -> header.add(NAMES.get(d)));
        header.add("患者数");
        rows.add(header);
        for (List<String> kind : kinds) {
            List<Object> row = new ArrayList<>();
            dimensions.forEach(d -> row.add(kind.get(d)));
            row.add(count(kind));
            rows.add(row);
        }
        return rows;
    }

    /**
     * The lowest and highest number of people of a kind that somebody cannot rule out who sees these figures and marks.
     *
     * @param shown per kind the printed figure; empty for a mark, which stands for 1 and more
     */
    static long[] interval(Map<List<String>, String> shown, List<String> target) {
        return new long[] {extreme(shown, target, true), extreme(shown, target, false)};
    }

    private static long extreme(Map<List<String>, String> shown, List<String> target, boolean lowest) {
        CpModel model = new CpModel();
        Map<List<String>, IntVar> variables = new LinkedHashMap<>();
        kinds().forEach(kind -> variables.put(kind, model.newIntVar(0, 2_000, kind.toString())));
        shown.forEach((kind, figure) -> {
            LinearExpr sum = sum(variables, kind);
            if (figure.isEmpty()) {
                model.addGreaterOrEqual(sum, 1);
            } else {
                model.addEquality(sum, Long.parseLong(figure));
            }
        });
        if (lowest) {
            model.minimize(sum(variables, target));
        } else {
            model.maximize(sum(variables, target));
        }
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        if (solver.solve(model) != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("no people fit what is published");
        }
        return Math.round(solver.objectiveValue());
    }

    private static LinearExpr sum(Map<List<String>, IntVar> variables, List<String> kind) {
        return LinearExpr.sum(variables.entrySet().stream()
                .filter(entry -> isOf(entry.getKey(), kind))
                .map(Map.Entry::getValue)
                .toArray(IntVar[]::new));
    }
}
