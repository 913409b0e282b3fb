package org.kanmon.sdc.microdata.recode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.model.Attribute;

/** Forms the groups of a microaggregation, and what stands for each. */
final class Groups {

    private final Microaggregation how;
    private final Attribute column;
    private final Optional<Attribute> person;
    private final BigDecimal[] numbers;
    private final int[] frequencies;
    private final int[] starts;
    private final int[] records;
    private final int decimals;

    /**
     * @param numbers per value of the column its number; null where it has none
     */
    Groups(Microaggregation how, Attribute column, Optional<Attribute> person, BigDecimal[] numbers) {
        this.how = how;
        this.column = column;
        this.person = person;
        this.numbers = numbers;
        this.frequencies = column.frequencies();
        this.starts = new int[numbers.length + 1];
        for (int value = 0; value < numbers.length; value++) {
            starts[value + 1] = starts[value] + frequencies[value];
        }
        this.records = byValue();
        int most = 0;
        for (BigDecimal number : numbers) {
            most = Math.max(most, number == null ? 0 : number.scale());
        }
        this.decimals = most;
    }

    private int[] byValue() {
        int[] next = starts.clone();
        int[] ordered = new int[column.records()];
        for (int record = 0; record < ordered.length; record++) {
            ordered[next[column.codes().get(record)]++] = record;
        }
        return ordered;
    }

    /** Writes in place of each number what stands for its group: nothing, where there are fewer persons than a group needs. */
    void write(String[] texts) {
        List<Integer> values = IntStream.range(0, numbers.length)
                .filter(value -> numbers[value] != null)
                .boxed()
                .sorted(Comparator.comparing((Integer value) -> numbers[value]))
                .toList();
        List<Integer> group = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        Set<Integer> persons = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            int value = values.get(i);
            group.add(value);
            addPersons(value, persons);
            boolean ends = i + 1 == values.size() || numbers[value].compareTo(numbers[values.get(i + 1)]) != 0;
            if (ends && persons.size() >= how.groupSize()) {
                stand(group, texts);
                before = group;
                group = new ArrayList<>();
                persons.clear();
            }
        }
        if (!group.isEmpty() && before.isEmpty()) {
            group.forEach(value -> texts[value] = "");
        } else if (!group.isEmpty()) {
            before.addAll(group);
            stand(before, texts);
        }
    }

    private void addPersons(int value, Set<Integer> persons) {
        for (int place = starts[value]; place < starts[value + 1] && persons.size() < how.groupSize(); place++) {
            int record = records[place];
            persons.add(person.isPresent() ? person.get().codes().get(record) : record);
        }
    }

    private void stand(List<Integer> group, String[] texts) {
        String text = Decimal.plain(
                switch (how.function()) {
                    case MEAN -> mean(group);
                    case MEDIAN -> median(group);
                    case MODE -> mode(group);
                });
        group.forEach(value -> texts[value] = text);
    }

    private BigDecimal mean(List<Integer> group) {
        BigDecimal sum = BigDecimal.ZERO;
        long count = 0;
        for (int value : group) {
            sum = sum.add(numbers[value].multiply(BigDecimal.valueOf(frequencies[value])));
            count += frequencies[value];
        }
        return sum.divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_EVEN);
    }

    private BigDecimal median(List<Integer> group) {
        long all = group.stream().mapToLong(value -> frequencies[value]).sum();
        long passed = 0;
        int middle = -1;
        while (2 * passed < all) {
            middle++;
            passed += frequencies[group.get(middle)];
        }
        return numbers[group.get(middle)];
    }

    private BigDecimal mode(List<Integer> group) {
        int best = group.get(0);
        for (int value : group) {
            best = frequencies[value] > frequencies[best] ? value : best;
        }
        return numbers[best];
    }
}
