package org.kanmon.sdc.microdata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.quality.Metric;
import org.kanmon.sdc.microdata.quality.Quality;
import org.kanmon.sdc.microdata.risk.SampledClasses;

class PopulationSearchTest {

    private static final int[] VALUES = {4, 6, 3};
    private static final int RECORDS = 30;

    /** Records drawn from a table of 120 persons. */
    private record Drawn(Microdata data, List<Attribute> columns, List<Attribute> table, Population population) {

        static Drawn of(int seed) throws UnknownValues {
            Random random = new Random(seed);
            List<Attribute> table = SmallRecords.columns(random, 120, VALUES);
            int[] drawn = Arrays.copyOf(SmallRecords.shuffled(random, 120), RECORDS);
            List<Attribute> columns = SmallRecords.inOrder(table, drawn);
            List<QuasiIdentifier> quasiIdentifiers = SmallRecords.quasiIdentifiers(columns, VALUES);
            return new Drawn(
                    Microdata.of(quasiIdentifiers, List.of()), columns, table, Population.of(quasiIdentifiers, table));
        }

        private List<String> generalized(List<Attribute> attributes, int record, int[] levels) {
            List<String> labels = new ArrayList<>();
            for (int a = 0; a < levels.length; a++) {
                String value = SmallRecords.value(attributes.get(a), record);
                int number = Integer.parseInt(value.substring(1));
                labels.add(levels[a] == 0 ? value : levels[a] == 1 ? "pair" + number / 2 : "*");
            }
            return labels;
        }

        /** Records in classes in which the model fails, counted from the texts. */
        BitSet failing(PopulationModel model, int[] levels) {
            Map<List<String>, Long> inSample = new HashMap<>();
            Map<List<String>, Long> inTable = new HashMap<>();
            for (int record = 0; record < RECORDS; record++) {
                inSample.merge(generalized(columns, record, levels), 1L, Long::sum);
            }
            for (int line = 0; line < 120; line++) {
                inTable.merge(generalized(table, line, levels), 1L, Long::sum);
            }
            BitSet failing = new BitSet();
            for (int record = 0; record < RECORDS; record++) {
                List<String> labels = generalized(columns, record, levels);
                failing.set(record, !model.holds(inSample.get(labels), inTable.get(labels)));
            }
            return failing;
        }
    }

    private static PopulationModel model(Drawn drawn, int seed) {
        return switch (seed % 3) {
            case 0 -> new KMap(2 + seed % 9, drawn.population());
            case 1 -> new DeltaPresence(0, 0.3 + seed % 5 * 0.1, drawn.population());
            default -> new DeltaPresence(0.1, 0.4 + seed % 5 * 0.1, drawn.population());
        };
    }

    @Property(tries = 60, seed = "101")
    void theOptimumIsTheBestOfAllNodesTriedOneByOne(
            @ForAll @IntRange(min = 1, max = 10_000) int seed, @ForAll @IntRange(max = 6) int limit)
            throws UnknownValues {
        Drawn drawn = Drawn.of(seed);
        PopulationModel model = model(drawn, seed);
        Quality quality = new Quality(Metric.LOSS, Metric.LOSS.usual(), 0.5);
        List<PrivacyModel> models = List.of(model);
        OptionalDouble best = OptionalDouble.empty();
        for (int node = 0; node < 27; node++) {
            int[] levels = {node / 9, node / 3 % 3, node % 3};
            Outcome outcome = new LatticeSearch(drawn.data(), models, quality, limit).outcome(levels);
            BitSet failing = drawn.failing(model, levels);
            assertEquals(failing.cardinality() <= limit, outcome.satisfies());
            if (outcome.satisfies()) {
                best = OptionalDouble.of(Math.min(outcome.score(), best.orElse(Double.MAX_VALUE)));
            }
        }

        Optional<Outcome> found = new LatticeSearch(drawn.data(), models, quality, limit).find();

        assertEquals(best.isPresent(), found.isPresent());
        if (found.isPresent()) {
            assertEquals(best.getAsDouble(), found.get().score(), 1e-12);
            BitSet suppressed = found.get().suppressed();
            SampledClasses left = SampledClasses.of(drawn.data(), found.get().levels(), suppressed, drawn.population());
            assertEquals(0, left.failures(model));
        }
    }
}
