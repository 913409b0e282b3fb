package org.kanmon.rules.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.CriterionValue;
import org.kanmon.criteria.CriterionValue.Band;
import org.kanmon.criteria.region.FormerRegion;
import org.kanmon.criteria.region.Populations;
import org.kanmon.criteria.region.Region;
import org.kanmon.criteria.region.RegionColumn;
import org.kanmon.criteria.region.RegionReading;
import org.kanmon.criteria.region.Regions;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.Table;

/** The regions that one dimension of a table names, beside what the criteria know of them. */
final class RegionCategories {

    static final String POPULATION_BANDS = "publication/population-bands";
    static final String POPULATION_REFERENCE = "publication/population-reference";

    private static final int SHOWN_CODES = 5;
    /** So many regions of the lists there must be for each name that none has. */
    private static final int KNOWN_FOR_ONE = 10;

    private static final Pattern AREA = Pattern.compile("\\D{2,20}(?:地域|圏域|医療圏|区域|地方|ブロック|方部|管内|郡)");

    private final Table table;
    private final int index;
    private final Dimension dimension;
    private final Regions regions;
    private final RegionColumn column;

    RegionCategories(Table table, int index, Regions regions) {
        this.table = table;
        this.index = index;
        this.dimension = table.dimensions().get(index);
        this.regions = regions;
        this.column = regions.column(IntStream.range(1, dimension.categories().size())
                .mapToObj(dimension.categories()::code)
                .toList());
    }

    boolean hasMunicipalities() {
        return !nodes(this::isMunicipality).isEmpty();
    }

    /**
     * Labels that name no region, or not one alone, by what is wrong with them.
     *
     * @param writtenLikeTotals labels that are no regions but totals, about which a person is asked anyway
     */
    List<Object> unread(Collection<String> writtenLikeTotals) {
        BitSet ambiguous = unread(RegionReading.Ambiguous.class);
        BitSet misprinted = unread(RegionReading.WrongCheckDigit.class);
        BitSet unknown = nodes(this::isUnread);
        unknown.andNot(ambiguous);
        unknown.andNot(misprinted);
        BitSet totals = nodes(node -> writtenLikeTotals.contains(label(node)));
        unknown.andNot(totals);
        BitSet unlisted = unlisted(unknown);
        unknown.andNot(unlisted);
        List<Object> facts = new ArrayList<>();
        if (!unknown.isEmpty()) {
            facts.add(new UnknownRegions(dimension.name(), examples(unknown), unknown.cardinality(), cellsOf(unknown)));
        }
        if (!unlisted.isEmpty()) {
            facts.add(
                    new UnlistedAreas(dimension.name(), examples(unlisted), unlisted.cardinality(), cellsOf(unlisted)));
        }
        if (!ambiguous.isEmpty()) {
            facts.add(new AmbiguousRegions(
                    dimension.name(),
                    examples(ambiguous, this::candidates),
                    ambiguous.cardinality(),
                    cellsOf(ambiguous)));
        }
        if (!misprinted.isEmpty()) {
            facts.add(new WrongCheckDigits(
                    dimension.name(),
                    examples(misprinted, this::corrected),
                    misprinted.cardinality(),
                    cellsOf(misprinted)));
        }
        return facts;
    }

    /**
     * Planning areas; and where nearly all others are known regions, what is called an area, a district or a county. Anything else is
     * a slip of the pen, or no region.
     */
    private BitSet unlisted(BitSet unknown) {
        BitSet groups = new BitSet();
        unknown.stream().filter(node -> AREA.matcher(label(node)).matches()).forEach(groups::set);
        int all = dimension.categories().size() - 1;
        if (unknown.cardinality() * KNOWN_FOR_ONE > all) {
            groups.clear();
        }
        groups.or(nodes(node -> dimension.levels().get(node).equals(RegionLevel.PLANNING_AREA)));
        return groups;
    }

    private boolean isUnread(int node) {
        String level = dimension.levels().get(node);
        return !RegionLevel.isLevel(level) && !level.equals(RegionLevel.NOWHERE);
    }

    private BitSet unread(Class<? extends RegionReading> reading) {
        return nodes(node -> isUnread(node) && reading.isInstance(column.read(label(node))));
    }

    private String label(int node) {
        return dimension.categories().code(node);
    }

    private String candidates(int node) {
        List<Region> candidates = ((RegionReading.Ambiguous) column.read(label(node))).candidates();
        String more = candidates.size() > SHOWN_CODES ? ", …" : "";
        return label(node)
                + candidates.stream()
                        .limit(SHOWN_CODES)
                        .map(this::described)
                        .collect(Collectors.joining(", ", " (", more + ")"));
    }

    private String corrected(int node) {
        return label(node) + " → " + ((RegionReading.WrongCheckDigit) column.read(label(node))).right();
    }

    private String described(Region region) {
        String prefecture = regions.find(region.code().substring(0, 2))
                .filter(found -> found.level() != region.level())
                .map(Region::name)
                .orElse("");
        return region.code() + " " + prefecture + region.name();
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
            formerMunicipalities(criterion, populations).ifPresent(facts::add);
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

    /** Those whose population the list does not have; one that has been counted needs nobody to be asked. */
    private Optional<FormerMunicipalities> formerMunicipalities(Criterion criterion, Populations populations) {
        BitSet gone = nodes(node -> isMunicipality(node)
                && population(populations, node).isEmpty()
                && former(node).isPresent());
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormerMunicipalities(
                        criterion, dimension.name(), examples(gone, this::ended), gone.cardinality(), cellsOf(gone)));
    }

    private Optional<FormerRegion> former(int node) {
        return column.find(label(node)).flatMap(region -> regions.former(region.code()));
    }

    private String ended(int node) {
        FormerRegion former = former(node).orElseThrow();
        return former.region().code() + " " + former.region().name() + " (– " + former.until() + ") → "
                + former.successors().stream()
                        .flatMap(successor -> regions.find(successor).stream())
                        .map(region -> region.code() + " " + region.name())
                        .collect(Collectors.joining(" / "));
    }

    private OptionalLong population(Populations populations, int node) {
        Optional<Region> region = column.find(label(node));
        return region.isEmpty()
                ? OptionalLong.empty()
                : populations.population(region.get().code());
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
        return examples(nodes, this::label);
    }

    private static String examples(BitSet nodes, IntFunction<String> shown) {
        return nodes.stream().mapToObj(shown).limit(SHOWN_CODES).collect(Collectors.joining(", "));
    }

    private int[] cellsOf(BitSet nodes) {
        return IntStream.range(0, table.cells())
                .filter(cell -> nodes.get(table.node(index, table.row(cell))))
                .toArray();
    }
}
