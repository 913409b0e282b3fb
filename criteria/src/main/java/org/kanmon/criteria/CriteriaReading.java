package org.kanmon.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Nearest;
import org.kanmon.criteria.file.Place;
import org.kanmon.criteria.file.Problems;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.criteria.region.Populations;
import org.kanmon.criteria.region.Regions;

/** One reading of criteria files: what it has read, and all problems met on the way. */
final class CriteriaReading {

    static final String POPULATIONS = "regions/populations";

    private static final String POPULATION_REFERENCE = "/publication/population-reference";

    private final FileTree tree;
    private final Problems problems = new Problems();
    private final Sources sources;
    private final List<String> populationLists;
    private final Items items;
    private final CriterionReader reader;

    CriteriaReading(FileTree tree) {
        this.tree = tree;
        this.sources = new Sources(tree, problems);
        this.populationLists = Paths.identifiersBelow(tree, POPULATIONS, problems);
        this.items = Items.read(tree, problems);
        this.reader = new CriterionReader(tree, sources, Set.copyOf(populationLists), items, problems);
    }

    Problems problems() {
        return problems;
    }

    Sources sources() {
        return sources;
    }

    /** The identifiers of the lists of populations that are there. */
    List<String> populationLists() {
        return populationLists;
    }

    List<Database> databases() {
        return Databases.read(tree, problems);
    }

    /** @throws UnusableCriteria if there is no such database, with the nearest one's name */
    Database database(String id) throws UnusableCriteria {
        List<Database> databases = databases();
        problems.throwIfAny();
        List<String> ids = databases.stream().map(Database::id).toList();
        if (!ids.contains(id)) {
            Place list = new Place(tree.nameOf(Databases.FILE), 0, 0);
            throw new UnusableCriteria(Nearest.problem("unknown-database", list, id, ids, id));
        }
        return databases.get(ids.indexOf(id));
    }

    /** The criteria of a database, by path, then those of its sets. */
    List<CriterionFile> criteria(Database database) {
        return criteria(database, Optional.empty());
    }

    private List<CriterionFile> criteria(Database database, Optional<CriteriaArea> area) {
        List<CriterionFile> criteria = new ArrayList<>(in(database.id(), area));
        database.sets().forEach(set -> criteria.addAll(in(set, area)));
        return criteria;
    }

    /** The criteria in a folder of a database or of a set, by path. */
    List<CriterionFile> in(String folder) {
        return in(folder, Optional.empty());
    }

    private List<CriterionFile> in(String folder, Optional<CriteriaArea> area) {
        return Paths.identifiersBelow(tree, folder, problems).stream()
                .filter(path -> area.isEmpty() || !area.get().isElsewhere(path))
                .flatMap(path -> reader.read(folder + "/" + path).stream())
                .toList();
    }

    /** @param area of which criteria are read; empty for all */
    CriteriaInForce inForce(Database database, LocalDate asOf, Optional<CriteriaArea> area) throws UnusableCriteria {
        SortedMap<String, Answer> answers = new TreeMap<>();
        for (CriterionFile criterion : criteria(database, area)) {
            Answer answer = criterion.answer(asOf);
            String own = database.id() + answer.path().substring(answer.path().indexOf('/'));
            if (!(answer instanceof Answer.Silent) && !answers.containsKey(own)) {
                answers.put(answer.path(), answer);
            }
        }
        Regions regions = Regions.read(tree, problems);
        Optional<Populations> populations =
                reference(database, answers).flatMap(list -> Populations.read(tree, list, regions, problems));
        problems.throwIfAny();
        String digest = CriteriaDigest.of(answers.values(), regions, populations, items);
        return new CriteriaInForce(database, asOf, area, answers, regions, populations, items, digest);
    }

    private static Optional<String> reference(Database database, SortedMap<String, Answer> answers) {
        Answer answer = answers.get(database.id() + POPULATION_REFERENCE);
        for (String set : database.sets()) {
            answer = answer == null ? answers.get(set + POPULATION_REFERENCE) : answer;
        }
        return answer instanceof Answer.Criterion criterion
                        && criterion.value() instanceof CriterionValue.PopulationReference reference
                ? Optional.of(reference.list())
                : Optional.empty();
    }
}
