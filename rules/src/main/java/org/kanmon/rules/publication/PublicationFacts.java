package org.kanmon.rules.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.CriterionValue;
import org.kanmon.criteria.CriterionValue.Band;
import org.kanmon.criteria.region.Populations;
import org.kanmon.sdc.tables.requirement.Breach;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;

/**
 * Prepares what the rules look at: the shape of a table and the criteria that it makes one ask for. The number of facts grows
 * with the number of columns, levels and criteria, never with the number of cells.
 */
final class PublicationFacts {

    private static final String MINIMUM_COUNT = "publication/minimum-count/";
    private static final String FINEST_REGION = "publication/finest-region";
    private static final String POPULATION_BANDS = "publication/population-bands";
    private static final String POPULATION_REFERENCE = "publication/population-reference";
    private static final String RECOVERABILITY = "publication/recoverability";

    private static final int SHOWN_CODES = 5;

    private final Table table;
    private final CriteriaInForce criteria;
    private final List<Object> facts = new ArrayList<>();

    private PublicationFacts(Table table, CriteriaInForce criteria) {
        this.table = table;
        this.criteria = criteria;
    }

    static List<Object> of(Table table, CriteriaInForce criteria) {
        PublicationFacts prepared = new PublicationFacts(table, criteria);
        criteria.criteria().forEach(prepared::inForce);
        prepared.measures();
        for (int d = 0; d < table.dimensions().size(); d++) {
            prepared.dimension(d);
        }
        return prepared.facts;
    }

    static JudgedBreach judged(Breach breach, Table table, CriteriaInForce criteria) {
        String path = breach.requirement().criterion();
        return criteria.criteria().stream()
                .filter(criterion -> criterion.path().equals(path))
                .findFirst()
                .map(criterion -> new JudgedBreach(
                        breach,
                        table.measures()
                                .get(breach.requirement().where().measure())
                                .unit()
                                .word(),
                        criterion))
                .orElseThrow(() -> new IllegalArgumentException("requirement of unknown criterion " + path));
    }

    private void inForce(Criterion criterion) {
        if (criterion.value() instanceof CriterionValue.MinimumCount value) {
            facts.add(InForce.Minimum.of(criterion, value));
        } else if (criterion.value() instanceof CriterionValue.FinestRegion value) {
            facts.add(InForce.FinestRegion.of(criterion, value));
        } else if (criterion.value() instanceof CriterionValue.RegionCross value) {
            facts.add(InForce.Crossing.of(criterion, value));
        } else if (criterion.value() instanceof CriterionValue.Recoverability value) {
            facts.add(InForce.Recoverability.of(criterion, value));
        }
    }

    private void measures() {
        for (int m = 0; m < table.measures().size(); m++) {
            Measure measure = table.measures().get(m);
            String unit = measure.unit().word();
            if (measure.unit().isCount()) {
                facts.add(CountMeasure.of(table, m));
                ask(MINIMUM_COUNT + unit, measure.name());
                ask(RECOVERABILITY, measure.name());
            } else {
                facts.add(new DerivedMeasure(m, measure.name(), unit));
            }
        }
    }

    private void dimension(int d) {
        Dimension dimension = table.dimensions().get(d);
        if (dimension.kind() != DimensionKind.REGION) {
            facts.add(new OtherDimension(dimension.name(), dimension.kind().word()));
            return;
        }
        ask(FINEST_REGION, dimension.name());
        dimension.levels().stream()
                .filter(RegionLevel::isLevel)
                .distinct()
                .forEach(level -> facts.add(RegionLevel.of(d, dimension.name(), level)));
        unknownRegions(d, dimension);
        if (!nodes(dimension, node -> isMunicipality(dimension, node)).isEmpty()) {
            ask(POPULATION_BANDS, dimension.name());
            bands(d, dimension);
        }
    }

    private void ask(String path, String about) {
        Answer answer = criteria.answer(path);
        if (answer instanceof Answer.Silent) {
            facts.add(new Unanswered(answer.path(), about, "silent"));
        } else if (answer instanceof Answer.Repealed) {
            facts.add(new Unanswered(answer.path(), about, "repealed"));
        } else if (answer instanceof Answer.Announced) {
            facts.add(new Unanswered(answer.path(), about, "announced"));
        }
    }

    private void bands(int d, Dimension dimension) {
        if (!(criteria.answer(POPULATION_BANDS) instanceof Criterion criterion)
                || !(criterion.value() instanceof CriterionValue.PopulationBands bands)) {
            return;
        }
        ask(POPULATION_REFERENCE, dimension.name());
        criteria.populations().ifPresent(populations -> {
            bands.bands().forEach(band -> band(criterion, band, populations, d, dimension));
            unknownPopulations(criterion, populations, d, dimension);
        });
    }

    private void band(Criterion criterion, Band band, Populations populations, int d, Dimension dimension) {
        BitSet nodes = nodes(dimension, node -> {
            OptionalLong population = population(populations, dimension, node);
            return population.isPresent() && band.contains(population.getAsLong());
        });
        if (!nodes.isEmpty()) {
            String list = populations.id() + " (" + populations.referenceDate() + ")";
            facts.add(new MunicipalitiesInBand(criterion, band, list, d, nodes));
        }
    }

    private void unknownPopulations(Criterion criterion, Populations populations, int d, Dimension dimension) {
        BitSet unknown = nodes(
                dimension,
                node -> isMunicipality(dimension, node)
                        && population(populations, dimension, node).isEmpty());
        if (!unknown.isEmpty()) {
            facts.add(new UnknownPopulations(
                    criterion,
                    dimension.name(),
                    examples(dimension, unknown),
                    unknown.cardinality(),
                    cellsOf(d, unknown)));
        }
    }

    private static OptionalLong population(Populations populations, Dimension dimension, int node) {
        return isMunicipality(dimension, node)
                ? populations.population(dimension.categories().code(node))
                : OptionalLong.empty();
    }

    private static boolean isMunicipality(Dimension dimension, int node) {
        String level = dimension.levels().get(node);
        return level.equals("municipality") || level.equals("ward");
    }

    private void unknownRegions(int d, Dimension dimension) {
        BitSet unknown = nodes(dimension, node -> !RegionLevel.isLevel(dimension.levels().get(node)));
        boolean asked = criteria.answer(FINEST_REGION) instanceof Criterion;
        if (asked && !unknown.isEmpty()) {
            facts.add(new UnknownRegions(
                    dimension.name(), examples(dimension, unknown), unknown.cardinality(), cellsOf(d, unknown)));
        }
    }

    private BitSet nodes(Dimension dimension, IntPredicate chosen) {
        BitSet nodes = new BitSet();
        IntStream.range(1, dimension.categories().size()).filter(chosen).forEach(nodes::set);
        return nodes;
    }

    private static String examples(Dimension dimension, BitSet nodes) {
        return nodes.stream()
                .mapToObj(dimension.categories()::code)
                .limit(SHOWN_CODES)
                .collect(Collectors.joining(", "));
    }

    private int[] cellsOf(int d, BitSet nodes) {
        return IntStream.range(0, table.cells())
                .filter(cell -> nodes.get(table.node(d, table.row(cell))))
                .toArray();
    }
}
