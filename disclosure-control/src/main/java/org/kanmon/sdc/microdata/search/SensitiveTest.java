package org.kanmon.sdc.microdata.search;

import java.util.List;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Codes;
import org.kanmon.sdc.microdata.privacy.Distribution;
import org.kanmon.sdc.microdata.privacy.SensitiveModel;

/** Tests the classes of a node by models of one sensitive attribute: a class after the other, each with its own records. One thread's. */
final class SensitiveTest implements ClassesTest {

    private final Codes values;
    private final List<SensitiveModel.ClassTest> tests;
    private final Distribution distribution;
    private final int records;
    private int[] begin = new int[0];
    private int[] sorted = new int[0];

    SensitiveTest(Encoded encoded, Attribute attribute, List<SensitiveModel> models) {
        this.values = encoded.values(attribute);
        this.records = encoded.records();
        this.tests = models.stream().map(model -> model.test(attribute)).toList();
        this.distribution = new Distribution(attribute.values().size());
    }

    @Override
    public void mark(Grouping grouping, int[] levels, boolean[] isBad) {
        sort(grouping, isBad);
        for (int number = 0; number < grouping.size(); number++) {
            if (!isBad[number] && grouping.records(number) > 0) {
                for (int i = begin[number]; i < begin[number + 1]; i++) {
                    distribution.add(sorted[i]);
                }
                isBad[number] = !tests.stream().allMatch(test -> test.holds(distribution));
                distribution.clear();
            }
        }
    }

    /** Puts the values of each class that is not marked side by side. */
    private void sort(Grouping grouping, boolean[] isBad) {
        if (begin.length < grouping.size() + 1) {
            begin = new int[grouping.size() + 1];
        }
        if (sorted.length == 0) {
            sorted = new int[records];
        }
        int sum = 0;
        for (int number = 0; number < grouping.size(); number++) {
            begin[number] = sum;
            sum += isBad[number] ? 0 : grouping.records(number);
        }
        begin[grouping.size()] = sum;
        for (int place = 0; place < records; place++) {
            int number = grouping.classOf(place);
            if (!isBad[number]) {
                sorted[begin[number]++] = values.get(place);
            }
        }
        for (int number = grouping.size(); number > 0; number--) {
            begin[number] = begin[number - 1];
        }
        begin[0] = 0;
    }
}
