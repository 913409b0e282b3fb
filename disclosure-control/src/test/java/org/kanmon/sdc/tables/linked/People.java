package org.kanmon.sdc.tables.linked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

/**
 * Invented people of whom tables are made: each has an area, a sex, an age and a disease. A table groups them by some of these, in
 * groups of its own; what a group holds is decided here, by a predicate on the person, and not by the code under test.
 */
final class People {

    private static final int AREAS = 5;
    private static final int DISEASES = 3;
    private static final int OLDEST = 80;

    /** A person's area 0-4, sex 0-1, age 0-79, disease 0-2. */
    record Person(int area, int sex, int age, int disease) {}

    /** Who belongs to a category. */
    interface Group {
        boolean has(Person person);
    }

    /** A way to group: the categories by code, each with its parent's code, empty for the total. */
    static final class Grouping {
        private final String name;
        private final DimensionKind kind;
        private final Map<String, Group> groups = new LinkedHashMap<>();
        private final Map<String, String> parents = new TreeMap<>();
        private final Set<String> beside = new TreeSet<>();

        Grouping(String name, DimensionKind kind) {
            this.name = name;
            this.kind = kind;
        }

        String name() {
            return name;
        }

        /** Who belongs to a category; everybody, if it is none of these. */
        Group group(String code) {
            return groups.getOrDefault(code, person -> true);
        }

        /** A category given beside the parts of another. */
        Grouping beside(String code, String parent, Group group) {
            beside.add(code);
            return with(code, parent, group);
        }

        Grouping with(String code, String parent, Group group) {
            groups.put(code, group);
            parents.put(code, parent);
            return this;
        }
    }

    private final List<Person> people = new ArrayList<>();

    static People random(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        People made = new People();
        for (int i = 0; i < count; i++) {
            int area = Math.min(random.nextInt(AREAS), random.nextInt(AREAS));
            made.people.add(new Person(
                    area, random.nextInt(2), random.nextInt(OLDEST), Math.min(2, random.nextInt(DISEASES + 2))));
        }
        return made;
    }

    List<Person> all() {
        return people;
    }

    long count(Group group) {
        return people.stream().filter(group::has).count();
    }

    static Grouping sex() {
        return new Grouping("sex", DimensionKind.SEX)
                .with("男", "", person -> person.sex() == 0)
                .with("女", "", person -> person.sex() == 1);
    }

    static Grouping disease() {
        Grouping diseases = new Grouping("disease", DimensionKind.DISEASE);
        for (int d = 0; d < DISEASES; d++) {
            int number = d;
            diseases.with("D" + d, "", person -> person.disease() == number);
        }
        return diseases;
    }

    /** Areas 0-1 and 2-4 are two prefectures. */
    static Grouping areas() {
        Grouping areas = prefectures();
        for (int a = 0; a < AREAS; a++) {
            int number = a;
            areas.with("A" + a, a < 2 ? "P0" : "P1", person -> person.area() == number);
        }
        return areas;
    }

    static Grouping prefectures() {
        return new Grouping("region", DimensionKind.REGION)
                .with("P0", "", person -> person.area() < 2)
                .with("P1", "", person -> person.area() >= 2);
    }

    /** Ages cut at these borders: 20 and 65 make 0-19, 20-64 and 65以上. */
    static Grouping ages(int... borders) {
        Grouping ages = new Grouping("age", DimensionKind.AGE);
        for (int i = 0; i <= borders.length; i++) {
            int from = i == 0 ? 0 : borders[i - 1];
            int to = i == borders.length ? Integer.MAX_VALUE : borders[i] - 1;
            String label = i == borders.length ? from + "歳以上" : from + "-" + to + "歳";
            ages.with(label, "", person -> person.age() >= from && person.age() <= to);
        }
        return ages;
    }

    /** Everybody counted by these groupings, with all totals. */
    Table table(Grouping... groupings) {
        List<Dimension> dimensions = new ArrayList<>();
        List<List<Group>> groups = new ArrayList<>();
        for (Grouping grouping : groupings) {
            CategoryTree.Builder tree = CategoryTree.rooted("計");
            Map<String, Integer> nodes = new TreeMap<>(Map.of("", 0));
            List<Group> inOrder = new ArrayList<>(List.of(person -> true));
            grouping.groups.forEach((code, group) -> {
                int parent = nodes.get(grouping.parents.get(code));
                nodes.put(code, grouping.beside.contains(code) ? tree.addBeside(code, parent) : tree.add(code, parent));
                inOrder.add(group);
            });
            groups.add(inOrder);
            dimensions.add(new Dimension(
                    grouping.name,
                    grouping.kind,
                    tree.build(),
                    Collections.nCopies(inOrder.size(), ""),
                    dimensions.size() + 1));
        }
        List<int[]> rows = new ArrayList<>();
        addRows(groups, new int[groupings.length], 0, rows);
        int[][] nodes = new int[groupings.length][rows.size()];
        long[] values = new long[rows.size()];
        int[] records = new int[rows.size()];
        for (int row = 0; row < values.length; row++) {
            int[] key = rows.get(row);
            values[row] = count(person -> isIn(person, groups, key));
            records[row] = row + 2;
            for (int d = 0; d < key.length; d++) {
                nodes[d][row] = key[d];
            }
        }
        Measure measure = new Measure("患者数", Unit.PATIENTS, groupings.length + 1);
        return new Table(dimensions, List.of(measure), nodes, values, new BitSet(), records);
    }

    private static boolean isIn(Person person, List<List<Group>> groups, int[] key) {
        for (int d = 0; d < key.length; d++) {
            if (!groups.get(d).get(key[d]).has(person)) {
                return false;
            }
        }
        return true;
    }

    private static void addRows(List<List<Group>> groups, int[] key, int d, List<int[]> rows) {
        if (d == key.length) {
            rows.add(key.clone());
            return;
        }
        for (int node = 0; node < groups.get(d).size(); node++) {
            key[d] = node;
            addRows(groups, key, d + 1, rows);
        }
    }

    /** The table with only some of its rows. */
    static Table keep(Table table, java.util.function.IntPredicate rows) {
        int[] kept =
                java.util.stream.IntStream.range(0, table.rows()).filter(rows).toArray();
        int[][] nodes = new int[table.dimensions().size()][kept.length];
        long[] values = new long[kept.length];
        BitSet hidden = new BitSet();
        int[] records = new int[kept.length];
        for (int row = 0; row < kept.length; row++) {
            for (int d = 0; d < nodes.length; d++) {
                nodes[d][row] = table.node(d, kept[row]);
            }
            hidden.set(row, table.isHidden(kept[row]));
            values[row] = table.isHidden(kept[row]) ? 0 : table.value(kept[row]);
            records[row] = row + 2;
        }
        return new Table(table.dimensions(), table.measures(), nodes, values, hidden, records);
    }
}
