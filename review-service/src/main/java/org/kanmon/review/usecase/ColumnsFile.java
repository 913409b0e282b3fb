package org.kanmon.review.usecase;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.criteria.Item;
import org.kanmon.criteria.Items;
import org.kanmon.criteria.file.DirectoryTree;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.Problems;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.criteria.file.YamlFile;

/**
 * What somebody says of the columns of records: under {@code columns} the item that each is about, under {@code granted} those that the
 * review of the application has granted as they are.
 */
record ColumnsFile(Map<String, String> items, Set<String> granted) {

    static final ColumnsFile NONE = new ColumnsFile(Map.of(), Set.of());

    /** @throws UnusableCriteria with every column and item that is not known */
    static ColumnsFile read(Path file, Items items, Collection<String> header) throws UnusableCriteria {
        Path path = file.toAbsolutePath();
        Problems problems = new Problems();
        Optional<Fields> fields = YamlFile.read(
                new DirectoryTree(path.getParent()), path.getFileName().toString(), problems);
        Map<String, String> named = new LinkedHashMap<>();
        Set<String> granted = new LinkedHashSet<>();
        fields.ifPresent(root -> {
            root.optionalFields("columns").ifPresent(columns -> columns(columns, items, header, named, problems));
            if (root.has("granted")) {
                granted.addAll(root.texts("granted"));
                granted.stream()
                        .filter(column -> !header.contains(column))
                        .forEach(column ->
                                problems.addUnknown("unknown-column", root.placeOf("granted"), column, header, column));
            }
            root.end();
        });
        problems.throwIfAny();
        return new ColumnsFile(named, granted);
    }

    private static void columns(
            Fields columns, Items items, Collection<String> header, Map<String, String> named, Problems problems) {
        List<String> known = items.all().stream().map(Item::id).toList();
        for (String column : columns.names()) {
            if (!header.contains(column)) {
                problems.addUnknown("unknown-column", columns.placeOfName(column), column, header, column);
            }
            Optional<String> item = columns.text(column);
            item.filter(id -> !known.contains(id))
                    .ifPresent(id -> problems.addUnknown("unknown-item", columns.placeOf(column), id, known, id));
            item.ifPresent(id -> named.put(column, id));
        }
    }
}
