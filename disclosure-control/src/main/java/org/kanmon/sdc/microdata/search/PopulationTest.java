package org.kanmon.sdc.microdata.search;

import java.util.Arrays;
import org.kanmon.sdc.microdata.privacy.PopulationModel;

/** Tests the classes of a node by a model that compares them with the population. */
final class PopulationTest implements ClassesTest {

    private final Encoded encoded;
    private final PopulationModel model;

    PopulationTest(Encoded encoded, PopulationModel model) {
        this.encoded = encoded;
        this.model = model;
    }

    @Override
    public void mark(Grouping grouping, int[] levels, boolean[] isBad) {
        int[] numberOf = new int[grouping.size()];
        Arrays.fill(numberOf, -1);
        int[] classes = new int[grouping.size()];
        int[] records = new int[grouping.size()];
        int found = 0;
        for (int place = 0; place < encoded.records(); place++) {
            int number = grouping.classOf(place);
            if (!isBad[number] && numberOf[number] < 0) {
                numberOf[number] = found;
                classes[found] = number;
                records[found++] = encoded.record(place);
            }
        }
        long[] inPopulation = model.population().persons(levels, Arrays.copyOf(records, found));
        for (int i = 0; i < found; i++) {
            isBad[classes[i]] = !model.holds(grouping.persons(classes[i]), inPopulation[i]);
        }
    }
}
