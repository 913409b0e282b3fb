package org.kanmon.sdc.tables.linked;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kanmon.sdc.tables.linked.People.Group;
import org.kanmon.sdc.tables.linked.People.Person;

/**
 * An outsider who reckons with people, not with tables: how many there are of each kind is a variable, and every published
 * figure says how many there are of some kinds together. Shares no code with what it attacks.
 */
final class OutsiderModel {

    static {
        Loader.loadNativeLibraries();
    }

    private final List<List<Group>> statements = new ArrayList<>();
    private final List<Long> figures = new ArrayList<>();
    private final List<List<Group>> marks = new ArrayList<>();
    private final long lowestHidden;

    OutsiderModel(long lowestHidden) {
        this.lowestHidden = lowestHidden;
    }

    /** A published figure. */
    void know(List<Group> all, long figure) {
        statements.add(all);
        figures.add(figure);
    }

    /** A published mark. */
    void seeMark(List<Group> all) {
        marks.add(all);
    }

    /** The lowest and highest number of people who are in all of these groups. */
    long[] interval(List<Group> target) {
        return new long[] {extreme(target, true), extreme(target, false)};
    }

    private long extreme(List<Group> target, boolean lowest) {
        CpModel model = new CpModel();
        Map<String, IntVar> kinds = new TreeMap<>();
        Map<String, Person> examples = new TreeMap<>();
        for (int area = 0; area < 5; area++) {
            for (int sex = 0; sex < 2; sex++) {
                for (int age = 0; age < 80; age++) {
                    for (int disease = 0; disease < 3; disease++) {
                        Person person = new Person(area, sex, age, disease);
                        examples.putIfAbsent(signature(person, target), person);
                    }
                }
            }
        }
        examples.keySet().forEach(kind -> kinds.put(kind, model.newIntVar(0, 300, kind)));
        for (int s = 0; s < statements.size(); s++) {
            model.addEquality(sum(statements.get(s), kinds, examples), figures.get(s));
        }
        for (List<Group> mark : marks) {
            model.addGreaterOrEqual(sum(mark, kinds, examples), lowestHidden);
        }
        if (lowest) {
            model.minimize(sum(target, kinds, examples));
        } else {
            model.maximize(sum(target, kinds, examples));
        }
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        if (solver.solve(model) != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("no answer");
        }
        return Math.round(solver.objectiveValue());
    }

    private static LinearExpr sum(List<Group> all, Map<String, IntVar> kinds, Map<String, Person> examples) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        examples.forEach((kind, person) -> {
            if (all.stream().allMatch(group -> group.has(person))) {
                sum.add(kinds.get(kind));
            }
        });
        return sum.build();
    }

    /** People whom no statement tells apart are one kind. */
    private String signature(Person person, List<Group> target) {
        StringBuilder signature = new StringBuilder();
        for (List<List<Group>> some : List.of(statements, marks, List.of(target))) {
            for (List<Group> all : some) {
                signature.append(all.stream().allMatch(group -> group.has(person)) ? '1' : '0');
            }
        }
        return signature.toString();
    }
}
