package org.kanmon.criteria;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Place;
import org.kanmon.criteria.file.Problem;
import org.kanmon.criteria.file.Problems;
import org.kanmon.criteria.file.YamlFile;

/** Reads one criterion file: its head, and what it says by date. */
final class CriterionReader {

    private final FileTree tree;
    private final EntryReader entries;
    private final Problems problems;

    CriterionReader(FileTree tree, Sources sources, Set<String> populationLists, Items items, Problems problems) {
        this.tree = tree;
        this.entries = new EntryReader(sources, new ValueReader(populationLists, items, problems), problems);
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param path the criterion's identifier, with the database
     * @return empty if something is wrong with it, and what is among the problems
     */
    Optional<CriterionFile> read(String path) {
        String file = path + Paths.EXTENSION;
        if (!Paths.isIdentifier(path)) {
            problems.add(Problem.of("bad-path", tree.nameOf(file), path));
            return Optional.empty();
        }
        return YamlFile.read(tree, file, problems).flatMap(fields -> criterion(path, fields));
    }

    private Optional<CriterionFile> criterion(String path, Fields fields) {
        Optional<Text> title = Texts.required(fields, "title");
        Optional<CriterionKind> kind = fields.word("kind", Words.KIND);
        Optional<String> unit =
                fields.word("unit", kind.map(CriterionKind::units).orElseGet(CriterionKind::allUnits));
        Optional<Basis> basis = fields.word("basis", Words.BASIS);
        Optional<Fields> dated = fields.fields("values");
        fields.end();

        // A head with holes serves to find what is wrong further down; nothing is made of it.
        Head head = new Head(path, title.orElse(Text.EMPTY), unit.orElse(""), kind, basis.orElse(Basis.GUIDELINE));
        NavigableMap<LocalDate, Answer> values =
                dated.map(byDate -> entries.read(head, byDate)).orElseGet(TreeMap::new);
        if (title.isEmpty() || kind.isEmpty() || unit.isEmpty() || basis.isEmpty()) {
            return Optional.empty();
        }
        checkPath(path, kind.get(), unit.get(), fields.placeOf("kind"));
        return Optional.of(
                new CriterionFile(path, title.get(), unit.get(), kind.get().word(), basis.get(), values));
    }

    private void checkPath(String path, CriterionKind kind, String unit, Place place) {
        String database = path.substring(0, path.indexOf('/') + 1);
        if (!kind.belongsAt(path.substring(database.length()), unit)) {
            problems.add("misplaced", place, kind.word(), database + kind.placeInWords(unit));
        }
    }

    /** What all values of a criterion have in common. */
    record Head(String path, Text title, String unit, Optional<CriterionKind> kind, Basis basis) {}
}
