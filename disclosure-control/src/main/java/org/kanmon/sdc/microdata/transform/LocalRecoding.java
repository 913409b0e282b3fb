package org.kanmon.sdc.microdata.transform;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.evaluate.EquivalenceClasses;
import org.kanmon.sdc.microdata.evaluate.ModelChecks;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Codes;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.model.RecordLevels;
import org.kanmon.sdc.microdata.model.UnknownValues;
import org.kanmon.sdc.microdata.privacy.AgainstAll;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.privacy.Closeness;
import org.kanmon.sdc.microdata.privacy.PopulationModel;
import org.kanmon.sdc.microdata.privacy.PopulationUniqueness;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.search.LatticeSearch;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.source.Records;

/**
 * Generalizes the suppressed records of a transformation further instead of suppressing them: the search is repeated for them alone,
 * where all may be suppressed, as long as that saves some. The models hold of the records as a whole, not only of each round; a round
 * after which they do not is not made.
 */
public final class LocalRecoding {

    private static final int MOST_ROUNDS = 20;
    private static final String SIGN = "*";

    private final Records records;
    private final Microdata data;

    private LocalRecoding(Records records) {
        this.records = records;
        this.data = records.data();
    }

    /** Whether models allow it: those of a population look at one level per column. */
    public static boolean isPossible(List<PrivacyModel> models) {
        return models.stream()
                .noneMatch(model -> model instanceof PopulationModel || model instanceof PopulationUniqueness);
    }

    /** The levels of all records after local recoding. */
    public static RecordLevels of(Records records, Outcome outcome) {
        if (!isPossible(records.models())) {
            throw new IllegalArgumentException("local recoding with a model of the population");
        }
        return new LocalRecoding(records).find(outcome);
    }

    private RecordLevels find(Outcome outcome) {
        RecordLevels levels = RecordLevels.of(data.records(), outcome.levels(), outcome.suppressed());
        while (levels.rounds() <= MOST_ROUNDS) {
            Optional<RecordLevels> next = next(levels);
            if (next.isEmpty()) {
                return levels;
            }
            levels = next.get();
        }
        return levels;
    }

    /** One round more, if it saves records and all models still hold. */
    private Optional<RecordLevels> next(RecordLevels levels) {
        int[] left = levels.suppressed().stream().toArray();
        if (left.length == 0) {
            return Optional.empty();
        }
        Optional<Outcome> found =
                new LatticeSearch(part(left), models(), records.schema().quality(), left.length).find();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        BitSet placed = new BitSet();
        IntStream.range(0, left.length)
                .filter(place -> !found.get().suppressed().get(place))
                .filter(place -> tells(left[place], found.get().levels()))
                .forEach(place -> placed.set(left[place]));
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        RecordLevels next = levels.with(found.get().levels(), placed);
        return holds(next) ? Optional.of(next) : Optional.empty();
    }

    /** Whether something is left of a record at these levels: else it looks as if it were suppressed. */
    private boolean tells(int record, int[] levels) {
        for (int q = 0; q < levels.length; q++) {
            QuasiIdentifier one = data.quasiIdentifiers().get(q);
            int code = one.generalized(levels[q])[one.attribute().codes().get(record)];
            if (!one.label(levels[q], code).equals(SIGN)) {
                return true;
            }
        }
        return false;
    }

    private List<PrivacyModel> models() {
        return records.models().stream()
                .map(model -> model instanceof Closeness closeness
                        ? new AgainstAll(closeness, sensitive(closeness.attribute()))
                        : model)
                .toList();
    }

    private Attribute sensitive(String name) {
        return data.sensitive().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Some of the records. Sensitive values keep the numbers that they have among all. */
    private Microdata part(int[] chosen) {
        List<QuasiIdentifier> quasiIdentifiers = new ArrayList<>();
        for (QuasiIdentifier one : data.quasiIdentifiers()) {
            List<String> column = IntStream.of(chosen)
                    .mapToObj(record ->
                            one.attribute().values().get(one.attribute().codes().get(record)))
                    .toList();
            try {
                quasiIdentifiers.add(QuasiIdentifier.of(
                        Attribute.of(one.name(), column), one.hierarchy(), one.lowest(), one.highest()));
            } catch (UnknownValues e) {
                throw new IllegalStateException("values of the whole are known", e);
            }
        }
        return new Microdata(
                chosen.length,
                quasiIdentifiers,
                data.sensitive().stream()
                        .map(attribute -> part(attribute, chosen))
                        .toList(),
                data.person().map(person -> part(person, chosen)));
    }

    private static Attribute part(Attribute attribute, int[] chosen) {
        Codes codes = new Codes();
        for (int record : chosen) {
            codes.add(attribute.codes().get(record));
        }
        return new Attribute(attribute.name(), attribute.values(), codes);
    }

    private boolean holds(RecordLevels levels) {
        ModelChecks checks = new ModelChecks(classes(data, levels), data.sensitive(), new BitSet(), levels.levels(0));
        return records.models().stream().allMatch(model -> checks.check(model).holds());
    }

    private static EquivalenceClasses classes(Microdata data, RecordLevels levels) {
        List<Attribute> generalized = IntStream.range(0, data.quasiIdentifiers().size())
                .mapToObj(q -> levels.generalized(data.quasiIdentifiers().get(q), q, SIGN))
                .toList();
        return EquivalenceClasses.of(generalized, levels.suppressed(), data.person());
    }

    /** The sizes of the classes of all records that are not suppressed, in persons. */
    public static ClassSizes sizes(Microdata data, RecordLevels levels) {
        return classes(data, levels).sizes();
    }
}
