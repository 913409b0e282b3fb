package org.kanmon.sdc.microdata.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.Population;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.model.SmallRecords;
import org.kanmon.sdc.microdata.model.UnknownValues;
import org.kanmon.sdc.microdata.privacy.DeltaPresence;
import org.kanmon.sdc.microdata.privacy.KMap;
import org.kanmon.sdc.microdata.privacy.PopulationModel;
import org.kanmon.sdc.microdata.risk.SampledClasses;

class PopulationModelChecksTest {

    private static final int[] VALUES = {4, 5};

    @Property(tries = 60, seed = "131")
    void modelsOfThePopulationFailInTheClassesThatItHasTooFewPersonsFor(
            @ForAll @IntRange(min = 1, max = 10_000) int seed, @ForAll @IntRange(min = 1, max = 12) int k)
            throws UnknownValues {
        Random random = new Random(seed);
        List<Attribute> table = SmallRecords.columns(random, 90, VALUES);
        List<Attribute> sample = SmallRecords.inOrder(table, Arrays.copyOf(SmallRecords.shuffled(random, 90), 25));
        List<QuasiIdentifier> quasiIdentifiers = SmallRecords.quasiIdentifiers(sample, VALUES);
        Microdata data = Microdata.of(quasiIdentifiers, List.of());
        Population population = Population.of(quasiIdentifiers, table);
        SampledClasses classes = SampledClasses.of(data, new int[2], new BitSet(), population);

        for (PopulationModel model : List.of(new KMap(k, population), new DeltaPresence(0, 1.0 / k, population))) {
            ModelCheck check = Evaluation.of(data, List.of(model)).checks().get(0);

            assertEquals(classes.failures(model), check.failingClasses());
            assertEquals(classes.failures(model) == 0, check.holds());
        }
    }
}
