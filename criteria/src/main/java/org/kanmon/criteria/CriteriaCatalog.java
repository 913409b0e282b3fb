package org.kanmon.criteria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kanmon.criteria.file.ClassPathFiles;
import org.kanmon.criteria.file.DirectoryTree;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Nearest;
import org.kanmon.criteria.file.Place;
import org.kanmon.criteria.file.Problem;
import org.kanmon.criteria.file.UnusableCriteria;

/**
 * The criteria files of all databases. Nothing is kept from one question to the next: files that change are read anew, and
 * only those that the question needs. Safe for threads.
 */
public final class CriteriaCatalog {

    private static final String ROOT = "org/kanmon/criteria/files/";

    private final FileTree tree;
    private final Map<String, Boolean> adopted;

    private CriteriaCatalog(FileTree tree) {
        this(tree, Map.of());
    }

    private CriteriaCatalog(FileTree tree, Map<String, Boolean> adopted) {
        this.tree = tree;
        this.adopted = Map.copyOf(adopted);
    }

    /**
     * The same catalogue, but what is in force of a set does not depend on {@code databases.yaml}.
     *
     * @param set the folder of a set, for example {@code good-practice}
     * @param adopted whether every database adopts it, or none
     */
    public CriteriaCatalog adopting(String set, boolean adopted) {
        Map<String, Boolean> all = new TreeMap<>(this.adopted);
        all.put(set, adopted);
        return new CriteriaCatalog(tree, all);
    }

    /** The criteria that came with the program. */
    public static CriteriaCatalog bundled() {
        return bundledWith(CriteriaCatalog.class.getClassLoader());
    }

    /** The criteria on a class path. */
    static CriteriaCatalog bundledWith(ClassLoader loader) {
        try {
            return new CriteriaCatalog(ClassPathFiles.in(loader, ROOT, Databases.FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("the criteria that belong to the program are not there", e);
        }
    }

    /**
     * The criteria in a directory, of the same shape as those that came with the program.
     *
     * @throws UnusableCriteria if it is not a directory
     */
    public static CriteriaCatalog in(Path directory) throws UnusableCriteria {
        if (!Files.isDirectory(directory)) {
            throw new UnusableCriteria(Problem.of("not-a-directory", directory.toString()));
        }
        return new CriteriaCatalog(new DirectoryTree(directory));
    }

    /**
     * The databases, in the order of {@code databases.yaml}.
     *
     * @throws UnusableCriteria if the list cannot be used
     */
    public List<Database> databases() throws UnusableCriteria {
        CriteriaReading reading = new CriteriaReading(tree);
        List<Database> databases = reading.databases();
        reading.problems().throwIfAny();
        return databases;
    }

    /**
     * What the criteria of a database say on a date.
     *
     * @throws UnusableCriteria if there is no such database, or any file that the answer rests on cannot be used
     */
    public CriteriaInForce inForce(String databaseId, LocalDate asOf) throws UnusableCriteria {
        return inForce(databaseId, asOf, Optional.empty());
    }

    /**
     * What the criteria of one area say on a date. Files of other areas are not read, whether they can be used or not, and do not
     * count in the digest.
     *
     * @throws UnusableCriteria if there is no such database, or any file that the answer rests on cannot be used
     */
    public CriteriaInForce inForce(String databaseId, LocalDate asOf, CriteriaArea area) throws UnusableCriteria {
        return inForce(databaseId, asOf, Optional.of(area));
    }

    private CriteriaInForce inForce(String databaseId, LocalDate asOf, Optional<CriteriaArea> area)
            throws UnusableCriteria {
        CriteriaReading reading = new CriteriaReading(tree);
        Database database = reading.database(databaseId);
        for (Map.Entry<String, Boolean> set : adopted.entrySet()) {
            database = database.adopting(set.getKey(), set.getValue());
        }
        return reading.inForce(database, asOf, area);
    }

    /**
     * All criteria of a database with their values over time, by path.
     *
     * @throws UnusableCriteria if there is no such database, or any of its files cannot be used
     */
    public List<CriterionFile> criteria(String databaseId) throws UnusableCriteria {
        CriteriaReading reading = new CriteriaReading(tree);
        List<CriterionFile> criteria = reading.criteria(reading.database(databaseId));
        reading.problems().throwIfAny();
        return criteria;
    }

    /**
     * One criterion with its values over time.
     *
     * @param path the identifier, with the database
     * @throws UnusableCriteria if there is no such database or criterion, or any file of the database cannot be used
     */
    public CriterionFile criterion(String path) throws UnusableCriteria {
        List<CriterionFile> criteria = beside(path.contains("/") ? path.substring(0, path.indexOf('/')) : path);
        Optional<CriterionFile> found =
                criteria.stream().filter(file -> file.path().equals(path)).findFirst();
        if (found.isEmpty()) {
            List<String> paths = criteria.stream().map(CriterionFile::path).toList();
            throw new UnusableCriteria(Nearest.problem("unknown-criterion", new Place(path, 0, 0), path, paths));
        }
        return found.get();
    }

    /** The criteria of a database or of a set. */
    private List<CriterionFile> beside(String folder) throws UnusableCriteria {
        CriteriaReading reading = new CriteriaReading(tree);
        List<Database> databases = reading.databases();
        boolean isSet = databases.stream().anyMatch(database -> database.sets().contains(folder))
                && databases.stream().noneMatch(database -> database.id().equals(folder));
        if (!isSet) {
            return criteria(folder);
        }
        List<CriterionFile> criteria = reading.in(folder);
        reading.problems().throwIfAny();
        return criteria;
    }

    /**
     * A document that criteria cite; empty if there is none of this identifier.
     *
     * @throws UnusableCriteria if its file cannot be used
     */
    public Optional<Source> source(String id) throws UnusableCriteria {
        CriteriaReading reading = new CriteriaReading(tree);
        Optional<Source> source =
                reading.sources().ids().contains(id) ? reading.sources().find(id) : Optional.empty();
        reading.problems().throwIfAny();
        return source;
    }

    /**
     * The documents that may be cited, by identifier.
     *
     * @throws UnusableCriteria if the file of any cannot be used
     */
    public SortedMap<String, Source> sources() throws UnusableCriteria {
        CriteriaReading reading = new CriteriaReading(tree);
        SortedMap<String, Source> sources = new TreeMap<>();
        reading.sources().ids().forEach(id -> reading.sources().find(id).ifPresent(source -> sources.put(id, source)));
        reading.problems().throwIfAny();
        return sources;
    }

    /** Reads every file, and tells what is wrong. */
    public CriteriaValidation validate() {
        return CriteriaValidation.of(tree);
    }
}
