package org.kanmon.criteria;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Problem;
import org.kanmon.criteria.file.Problems;
import org.kanmon.criteria.region.Populations;
import org.kanmon.criteria.region.Regions;

/**
 * What a reading of every file found.
 *
 * @param criteria how many criteria there are
 * @param sources how many documents are described
 * @param problems all of them, by file and from the top down; none if the criteria can be used
 */
public record CriteriaValidation(int databases, int criteria, int sources, List<Problem> problems) {

    static CriteriaValidation of(FileTree tree) {
        CriteriaReading reading = new CriteriaReading(tree);
        List<Database> databases = reading.databases();
        int criteria = folders(databases).stream()
                .mapToInt(folder -> reading.in(folder).size())
                .sum();
        List<String> sources = reading.sources().ids();
        sources.forEach(reading.sources()::find);
        Problems problems = reading.problems();
        checkRegions(tree, reading, problems);
        checkFolders(tree, databases, problems);
        return new CriteriaValidation(databases.size(), criteria, sources.size(), problems.list());
    }

    /** The folders with criteria: those of databases, and those of sets, each once. */
    private static Set<String> folders(List<Database> databases) {
        Set<String> folders = new LinkedHashSet<>();
        databases.forEach(database -> folders.add(database.id()));
        databases.forEach(database -> folders.addAll(database.sets()));
        return folders;
    }

    private static void checkRegions(FileTree tree, CriteriaReading reading, Problems problems) {
        Regions regions = Regions.read(tree, problems);
        Regions.checkSources(tree, problems);
        reading.populationLists().forEach(list -> Populations.read(tree, list, regions, problems));
    }

    /** A folder with criteria that no database claims is a misspelling, and would never be read. */
    private static void checkFolders(FileTree tree, List<Database> databases, Problems problems) {
        Set<String> ids = folders(databases);
        try {
            for (String folder : tree.folders()) {
                if (!ids.contains(folder)
                        && !(tree.below(folder + "/publication").isEmpty()
                                && tree.below(folder + "/provision").isEmpty())) {
                    problems.add(Problem.of("unlisted-folder", tree.nameOf(folder), folder));
                }
            }
        } catch (IOException e) {
            problems.add(Problem.of("unreadable", tree.nameOf(""), e.toString()));
        }
    }
}
