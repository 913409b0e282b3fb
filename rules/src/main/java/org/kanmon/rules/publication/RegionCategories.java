package org.kanmon.rules.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.CriterionValue;
import org.kanmon.criteria.CriterionValue.Band;
import org.kanmon.criteria.region.Populations;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.Table;

/** The regions that one dimension of a table names, beside what the criteria know of them. */
final class RegionCategories {

    static final String POPULATION_BANDS = "publication/population-bands";
    static final String POPULATION_REFERENCE = "publication/population-reference";

    private static final int SHOWN_CODES = 5;

    private final Table table;
    private final int index;
    private final Dimension dimension;

    RegionCategories(Table table, int index) {
        this.table = table;
        this.index = index;
        this.dimension = table.dimensions().get(index);
    }

    boolean hasMunicipalities() {
        return !nodes(this::isMunicipality).isEmpty();
    }

    Optional<UnknownRegions> unknownRegions() {
        BitSet unknown = nodes(node -> !RegionLevel.isLevel(dimension.levels().get(node)));
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnknownRegions(
                        dimension.name(), examples(unknown), unknown.cardinality(), cellsOf(unknown)));
    }

    /** Which municipalities lie in which band, and those of which it is not known. */
    List<Object> inBands(CriteriaInForce criteria) {
        List<Object> facts = new ArrayList<>();
        if (criteria.populations().isPresent()
                && criteria.answer(POPULATION_BANDS) instanceof Criterion criterion
                && criterion.value() instanceof CriterionValue.PopulationBands bands) {
            Populations populations = criteria.populations().get();
            bands.bands().forEach(band -> inBand(criterion, band, populations).ifPresent(facts::add));
            unknownPopulations(criterion, populations).ifPresent(facts::add);
        }
        return facts;
    }

    private Optional<MunicipalitiesInBand> inBand(Criterion criterion, Band band, Populations populations) {
        BitSet nodes = nodes(node -> isMunicipality(node) && contains(band, population(populations, node)));
        return nodes.isEmpty()
                ? Optional.empty()
                : Optional.of(new MunicipalitiesInBand(criterion, band, populations, index, nodes));
    }

    private static boolean contains(Band band, OptionalLong population) {
        return population.isPresent() && band.contains(population.getAsLong());
    }

    private Optional<UnknownPopulations> unknownPopulations(Criterion criterion, Populations populations) {
        BitSet unknown = nodes(
                node -> isMunicipality(node) && population(populations, node).isEmpty());
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnknownPopulations(
                        criterion, dimension.name(), examples(unknown), unknown.cardinality(), cellsOf(unknown)));
    }

    private OptionalLong population(Populations populations, int node) {
        return populations.population(dimension.categories().code(node));
    }

    private boolean isMunicipality(int node) {
        String level = dimension.levels().get(node);
        return level.equals("municipality") || level.equals("ward");
    }

    private BitSet nodes(IntPredicate chosen) {
        BitSet nodes = new BitSet();
        IntStream.range(1, dimension.categories().size()).filter(chosen).forEach(nodes::set);
        return nodes;
    }

    private String examples(BitSet nodes) {
        return nodes.stream()
                .mapToObj(dimension.categories()::code)
                .limit(SHOWN_CODES)
                .collect(Collectors.joining(", "));
    }

    private int[] cellsOf(BitSet nodes) {
        return IntStream.range(0, table.cells())
                .filter(cell -> nodes.get(table.node(index, table.row(cell))))
                .toArray();
    }
}
