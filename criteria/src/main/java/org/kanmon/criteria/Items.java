package org.kanmon.criteria;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Problems;
import org.kanmon.criteria.file.YamlFile;

/** The items that provision profiles speak of, and the headers by which columns are known to be about them. */
public final class Items {

    private static final String FOLDER = "items";
    private static final String FILE = "columns";

    private final List<Item> all;
    private final Map<String, Item> byName = new HashMap<>();

    private Items(List<Item> all) {
        this.all = List.copyOf(all);
        all.forEach(item -> item.names().forEach(name -> byName.put(spelling(name), item)));
    }

    /** All items, in the order of the file. */
    public List<Item> all() {
        return all;
    }

    /** The item of an identifier. */
    public Optional<Item> find(String id) {
        return all.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * The item that a column is about by its header. Width, case, blanks, hyphens and underscores do not matter; all else has to be as
     * the list has it, so that nothing is taken for what it is not.
     */
    public Optional<Item> named(String header) {
        return Optional.ofNullable(byName.get(spelling(header)));
    }

    private static String spelling(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\-‐－・()（）]", "");
    }

    /** No items, where there is no list of them. */
    static Items none() {
        return new Items(List.of());
    }

    /** The list, if there is one; what is wrong with it is among the problems. */
    static Items read(FileTree tree, Problems problems) {
        return Paths.identifiersBelow(tree, FOLDER, problems).contains(FILE)
                ? YamlFile.read(tree, FOLDER + "/" + FILE + Paths.EXTENSION, problems)
                        .map(fields -> new Items(items(fields, problems)))
                        .orElseGet(Items::none)
                : none();
    }

    private static List<Item> items(Fields fields, Problems problems) {
        List<Item> items = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (Fields entry : fields.list("items")) {
            Optional<String> id = entry.text("id");
            Optional<Text> title = Texts.required(entry, "title");
            List<String> headers = entry.has("names") ? entry.texts("names") : List.of();
            entry.end();
            if (id.isPresent() && (!Paths.isIdentifier(id.get()) || id.get().contains("/"))) {
                problems.add("bad-identifier", entry.placeOf("id"), id.get());
            }
            id.filter(one -> names.putIfAbsent("/" + one, one) != null)
                    .ifPresent(one -> problems.add("duplicate-code", entry.placeOf("id"), one));
            headers.stream()
                    .filter(header -> names.putIfAbsent(spelling(header), header) != null)
                    .forEach(header -> problems.add("duplicate-code", entry.placeOf("names"), header));
            if (id.isPresent() && title.isPresent()) {
                items.add(new Item(id.get(), title.get(), headers));
            }
        }
        fields.end();
        return items;
    }
}
