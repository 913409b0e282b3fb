package org.kanmon.sdc.microdata.arx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.deidentifier.arx.ARXAnonymizer;
import org.deidentifier.arx.ARXConfiguration;
import org.deidentifier.arx.ARXLattice.ARXNode;
import org.deidentifier.arx.ARXResult;
import org.deidentifier.arx.DataHandle;
import org.kanmon.sdc.microdata.engine.Engine;
import org.kanmon.sdc.microdata.engine.EngineLack;
import org.kanmon.sdc.microdata.engine.Found;
import org.kanmon.sdc.microdata.engine.Task;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.Partition;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.search.Progress;

/** Searches with ARX's optimal algorithm. Levels, loss and suppressed records are ARX's answer. */
public final class ArxEngine implements Engine {

    static final String NAME = "arx";

    /** ARX keeps what it knows of each combination in memory, and refuses more than so many unless told otherwise. */
    static final int MOST_NODES = 100_000;

    /** Ends a search from within. */
    private static final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Found search(Task task, Progress progress) throws EngineLack {
        long nodes = nodes(task.data());
        if (task.data().person().isPresent()) {
            throw EngineLack.ofPersons(NAME);
        }
        for (QuasiIdentifier quasiIdentifier : task.data().quasiIdentifiers()) {
            if (tellsAgain(quasiIdentifier.hierarchy())) {
                throw EngineLack.ofHierarchy(NAME, quasiIdentifier.name());
            }
        }
        if (nodes > MOST_NODES) {
            throw EngineLack.ofSize(NAME, MOST_NODES, nodes);
        }
        List<String> sensitive = task.models().stream()
                .flatMap(model -> ArxModel.attribute(model).stream())
                .distinct()
                .toList();
        ArxData data = new ArxData(task.data(), sensitive);
        try {
            return search(task, data, configuration(task, data), progress, nodes);
        } catch (Cancelled end) {
            return new Found(Optional.empty(), false, nodes, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw EngineLack.because(NAME, e.getMessage());
        }
    }

    /** Whether a value that tells nothing becomes one that tells something. Where it does, what holds may not hold any more above. */
    private static boolean tellsAgain(Hierarchy hierarchy) {
        for (int level = 0; level < hierarchy.height(); level++) {
            for (int number = 0; number < hierarchy.size(level); number++) {
                if (hierarchy.isRoot(level, number) && !hierarchy.isRoot(level + 1, hierarchy.up(level, number))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Found search(Task task, ArxData data, ARXConfiguration configuration, Progress progress, long nodes)
            throws IOException {
        ARXAnonymizer anonymizer = new ARXAnonymizer();
        anonymizer.setListener(share -> {
            progress.report(share);
            if (progress.isCancelled()) {
                throw new Cancelled();
            }
        });
        ARXResult result = anonymizer.anonymize(data.data(), configuration);
        Optional<Outcome> outcome =
                result.isResultAvailable() ? Optional.of(outcome(task, data, result)) : Optional.empty();
        // Without time limit the search has come to its end; of no solution ARX does not say that it is the best.
        return new Found(
                outcome,
                outcome.isEmpty() || result.getOptimumFound() && ArxMetric.isBounded(task.quality()),
                nodes,
                result.getProcessStatistics().getTransformationsChecked());
    }

    private static ARXConfiguration configuration(Task task, ArxData data) throws EngineLack {
        ARXConfiguration configuration = ARXConfiguration.create();
        for (PrivacyModel model : task.models()) {
            configuration.addPrivacyModel(ArxModel.of(model, data));
        }
        configuration.setQualityModel(ArxMetric.of(task.quality()));
        configuration.setSuppressionLimit(share(task.limit(), task.data().records()));
        configuration.setAlgorithm(ARXConfiguration.AnonymizationAlgorithm.OPTIMAL);
        configuration.setHeuristicSearchThreshold(MOST_NODES);
        return configuration;
    }

    /** ARX rounds down what the share makes of the records: half a record more leaves no doubt which number is meant. */
    private static double share(long limit, int records) {
        return limit == 0 ? 0 : Math.min(1, (limit + 0.5) / records);
    }

    private static long nodes(Microdata data) {
        long nodes = 1;
        for (QuasiIdentifier quasiIdentifier : data.quasiIdentifiers()) {
            long levels = quasiIdentifier.highest() - quasiIdentifier.lowest() + 1L;
            nodes = nodes > Long.MAX_VALUE / levels ? Long.MAX_VALUE : nodes * levels;
        }
        return nodes;
    }

    private static Outcome outcome(Task task, ArxData data, ARXResult result) {
        ARXNode best = result.getGlobalOptimum();
        int[] levels = IntStream.range(0, task.data().quasiIdentifiers().size())
                .map(number -> best.getGeneralization(data.quasiIdentifier(number)))
                .toArray();
        BitSet suppressed = suppressed(result.getOutput(false));
        int[] sizes = Partition.of(task.data(), levels, suppressed).sizes().clone();
        Arrays.sort(sizes);
        double score = ArxMetric.score(best.getHighestScore(), task.quality());
        return new Outcome(levels, true, score, suppressed, ClassSizes.of(sizes, 0));
    }

    private static BitSet suppressed(DataHandle output) {
        BitSet suppressed = new BitSet(output.getNumRows());
        for (int record = 0; record < output.getNumRows(); record++) {
            suppressed.set(record, output.isOutlier(record));
        }
        return suppressed;
    }
}
