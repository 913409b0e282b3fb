package org.kanmon.sdc.tables.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Measure;

/**
 * Two categories side by side that share people: 65歳以上 beside 75歳以上. How they nest is not in the table, so what
 * subtraction gives away cannot be checked.
 *
 * @param first as the file writes it
 * @param second as the file writes it
 */
public record Overlap(String first, String second) {

    private static final Pattern JOINT = Pattern.compile("[+＋・&＆/／、,，]|及び|および|又は|または|もしくは|\\band\\b|\\bor\\b");
    private static final Pattern SEX =
            Pattern.compile("\\s*(?:男|女|男性|女性|男子|女子|male|female|men|women)\\s*(?:[(（].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS = Pattern.compile("歳|才|years", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERS = Pattern.compile("^(?:非|未|無|不|その他|他の)|以外|なし|ない");
    private static final Pattern CUMULATIVE = Pattern.compile("累計|累積|cumulative", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNKNOWN =
            Pattern.compile("\\s*(?:不明|不詳|その他|未記載|無回答|other|unknown).*", Pattern.CASE_INSENSITIVE);

    /**
     * The first overlap of categories of which the tree does not show that one lies in the other; and a category that is listed
     * again, of which nobody can tell what regions it is made of, or what it has beside those of its regions that are listed.
     */
    static Optional<Overlap> of(Dimension dimension) {
        CategoryTree categories = dimension.categories();
        if (dimension.kind() == DimensionKind.REGION) {
            return IntStream.range(1, categories.size())
                    .filter(node -> categories.isBeside(node)
                            && dimension.levels().get(node).isEmpty())
                    .mapToObj(node -> new Overlap(categories.code(0), categories.code(node)))
                    .findFirst();
        }
        Map<Integer, LabelRange> ranges = new TreeMap<>();
        for (int node = 1; node < categories.size(); node++) {
            Optional<LabelRange> range = LabelRange.of(dimension.kind(), categories.code(node));
            if (range.isPresent()) {
                ranges.put(node, range.get());
            }
        }
        return first(categories, ranges)
                .or(() -> unclear(dimension, ranges))
                .or(() -> joined(categories))
                .or(() -> mixed(dimension));
    }

    private static Optional<Overlap> first(CategoryTree categories, Map<Integer, LabelRange> ranges) {
        List<Integer> order = new ArrayList<>(ranges.keySet());
        order.sort(Comparator.comparingLong((Integer node) -> ranges.get(node).from())
                .thenComparing(node -> ranges.get(node).to(), Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder()));
        List<Integer> open = new ArrayList<>();
        for (int node : order) {
            open.removeIf(other -> ranges.get(other).to() <= ranges.get(node).from());
            for (int other : open) {
                if (!isIn(categories, node, other) && !isIn(categories, other, node)) {
                    return Optional.of(new Overlap(categories.code(other), categories.code(node)));
                }
            }
            open.add(node);
        }
        return Optional.empty();
    }

    private static boolean isIn(CategoryTree categories, int node, int other) {
        int at = node;
        while (at > 0 && at != other) {
            at = categories.parent(at);
        }
        return at == other;
    }

    /** Months beside quarters or halves of a year that may begin in January or in April. */
    private static Optional<Overlap> unclear(Dimension dimension, Map<Integer, LabelRange> ranges) {
        if (dimension.kind() != DimensionKind.TIME) {
            return Optional.empty();
        }
        List<String> labels =
                ranges.keySet().stream().map(dimension.categories()::code).toList();
        return labels.stream()
                .filter(TimeLabel::isBareMonth)
                .findFirst()
                .flatMap(month -> labels.stream()
                        .filter(TimeLabel::isBarePart)
                        .findFirst()
                        .map(part -> new Overlap(part, month)));
    }

    /** A label that joins others: 入院+外来 beside 入院. */
    private static Optional<Overlap> joined(CategoryTree categories) {
        for (int node = 1; node < categories.size(); node++) {
            String[] parts = JOINT.split(categories.code(node));
            if (parts.length > 1 && categories.childCount(node) == 0 && !categories.isBeside(node)) {
                for (String part : parts) {
                    if (categories.find(part.strip()) > 0) {
                        return Optional.of(new Overlap(categories.code(node), part.strip()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Sexes or ages among categories of other kinds, as where a table lists what is known of its people: 男, 女, 65歳以上, 喫煙者. */
    private static Optional<Overlap> mixed(Dimension dimension) {
        if (dimension.kind() != DimensionKind.CATEGORY) {
            return Optional.empty();
        }
        CategoryTree categories = dimension.categories();
        Map<String, String> firsts = new TreeMap<>();
        for (int node = 1; node < categories.size(); node++) {
            String code = categories.code(node);
            if (categories.parent(node) == 0
                    && !categories.isBeside(node)
                    && !UNKNOWN.matcher(code).matches()) {
                String aspect = SEX.matcher(code).matches() ? "sex" : isAge(code) ? "age" : "";
                firsts.putIfAbsent(aspect, code);
            }
        }
        List<String> found = List.copyOf(firsts.values());
        return found.size() > 1 ? Optional.of(new Overlap(found.get(0), found.get(1))) : Optional.empty();
    }

    /**
     * A label that ends with another one, and so names some of its people: 健診受診者 beside 受診者. Where the total is printed, the
     * sums tell more; here they do not.
     */
    static Optional<Overlap> byName(Dimension dimension) {
        if (dimension.kind() != DimensionKind.CATEGORY && dimension.kind() != DimensionKind.DISEASE) {
            return Optional.empty();
        }
        CategoryTree categories = dimension.categories();
        for (int node = 1; node < categories.size(); node++) {
            String code = categories.code(node);
            for (int start = 1;
                    start + 1 < code.length() && !OTHERS.matcher(code).find();
                    start++) {
                int other = categories.find(code.substring(start));
                if (other > 0 && !isIn(categories, node, other)) {
                    return Optional.of(new Overlap(categories.code(other), code));
                }
            }
        }
        return Optional.empty();
    }

    /** Counts that go on from one time to the next: the difference of two is a count of people, too. */
    static Optional<Overlap> ofCumulative(Dimension dimension, List<Measure> measures) {
        CategoryTree categories = dimension.categories();
        boolean cumulative = measures.stream()
                .anyMatch(measure -> measure.unit().isCount()
                        && CUMULATIVE.matcher(measure.name()).find());
        return cumulative && dimension.kind() == DimensionKind.TIME && categories.size() > 2 && !categories.hasBeside()
                ? Optional.of(new Overlap(categories.code(1), categories.code(2)))
                : Optional.empty();
    }

    private static boolean isAge(String code) {
        return YEARS.matcher(code).find() && AgeLabel.of(code).isPresent();
    }
}
