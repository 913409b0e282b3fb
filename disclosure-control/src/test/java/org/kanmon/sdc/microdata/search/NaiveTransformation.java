package org.kanmon.sdc.microdata.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kanmon.sdc.microdata.privacy.AverageRisk;
import org.kanmon.sdc.microdata.privacy.Closeness;
import org.kanmon.sdc.microdata.privacy.DistinctDiversity;
import org.kanmon.sdc.microdata.privacy.EntropyDiversity;
import org.kanmon.sdc.microdata.privacy.KAnonymity;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.privacy.RecursiveDiversity;
import org.kanmon.sdc.microdata.privacy.SampleUniqueness;
import org.kanmon.sdc.microdata.quality.Quality;

/** One transformation computed from the definitions, with texts and maps: slow, and with nothing of the search in it. */
final class NaiveTransformation {

    private final SmallMicrodata data;
    private final int[] levels;
    private final boolean withPersons;
    private final List<List<Integer>> classes;
    private final Set<List<Integer>> bad = new HashSet<>();
    private final Set<List<Integer>> root = new HashSet<>();

    NaiveTransformation(SmallMicrodata data, int[] levels, boolean withPersons) {
        this.data = data;
        this.levels = levels;
        this.withPersons = withPersons;
        Map<List<String>, List<Integer>> byKey = new LinkedHashMap<>();
        for (int record = 0; record < data.rows().size(); record++) {
            byKey.computeIfAbsent(key(record), key -> new ArrayList<>()).add(record);
        }
        this.classes = List.copyOf(byKey.values());
        for (List<Integer> members : classes) {
            boolean tellsNothing = true;
            for (int a = 0; a < levels.length; a++) {
                Set<String> top = data.hierarchies().get(a).stream()
                        .map(line -> line[line.length - 1])
                        .collect(Collectors.toSet());
                tellsNothing &= top.equals(Set.of(key(members.get(0)).get(a)));
            }
            if (tellsNothing) {
                root.add(members);
            }
        }
    }

    private List<String> key(int record) {
        List<String> key = new ArrayList<>();
        for (int a = 0; a < levels.length; a++) {
            key.add(data.generalized(a, data.rows().get(record).get(a), levels[a]));
        }
        return key;
    }

    private long size(List<Integer> members) {
        return withPersons
                ? members.stream()
                        .map(record -> data.rows().get(record).get(levels.length + 1))
                        .distinct()
                        .count()
                : members.size();
    }

    /** How many records count against the limit when the models have done their work. */
    long suppress(List<PrivacyModel> models) {
        for (List<Integer> members : classes) {
            if (!models.stream().allMatch(model -> isGood(members, model))) {
                bad.add(members);
            }
        }
        boolean bySample = false;
        for (PrivacyModel model : models) {
            if (model instanceof AverageRisk || model instanceof SampleUniqueness) {
                bySample = true;
                List<List<Integer>> kept = new ArrayList<>(classes.stream()
                        .filter(members -> !bad.contains(members) && !root.contains(members))
                        .sorted(Comparator.comparingLong(this::size).thenComparing(members -> members.get(0)))
                        .toList());
                while (!holds(kept, model)) {
                    bad.add(kept.remove(0));
                }
            }
        }
        boolean rootIsFree = bySample;
        return bad.stream()
                .filter(members -> !(rootIsFree && root.contains(members)))
                .mapToLong(List::size)
                .sum();
    }

    /** Which records are suppressed; where some may be, so are those of which nothing is told any more. */
    BitSet suppressed(long limit) {
        BitSet suppressed = new BitSet();
        bad.forEach(members -> members.forEach(suppressed::set));
        if (limit > 0) {
            root.forEach(members -> members.forEach(suppressed::set));
        }
        return suppressed;
    }

    private boolean holds(List<List<Integer>> kept, PrivacyModel model) {
        double records = kept.stream().mapToLong(this::size).sum();
        if (model instanceof AverageRisk risk) {
            return kept.isEmpty() || kept.size() / records <= risk.threshold();
        }
        long alone = kept.stream().filter(members -> size(members) == 1).count();
        return kept.isEmpty() || alone / records <= ((SampleUniqueness) model).threshold();
    }

    private boolean isGood(List<Integer> members, PrivacyModel model) {
        Map<String, Integer> counts = counts(members);
        double n = members.size();
        if (model instanceof KAnonymity k) {
            return size(members) >= k.k();
        } else if (model instanceof DistinctDiversity l) {
            return size(members) >= l.l() && counts.size() >= l.l();
        } else if (model instanceof EntropyDiversity l) {
            double entropy = counts.values().stream()
                    .mapToDouble(c -> -c / n * Math.log(c / n))
                    .sum();
            return size(members) >= Math.ceil(l.l())
                    && counts.size() >= Math.ceil(l.l())
                    && entropy >= Math.log(l.l()) - 1e-9;
        } else if (model instanceof RecursiveDiversity l) {
            List<Integer> sorted =
                    counts.values().stream().sorted(Comparator.reverseOrder()).toList();
            return size(members) >= l.l()
                    && sorted.size() >= l.l()
                    && sorted.get(0)
                            < l.c()
                                    * sorted.subList(l.l() - 1, sorted.size()).stream()
                                            .mapToInt(Integer::intValue)
                                            .sum();
        } else if (model instanceof Closeness t) {
            Map<String, Integer> all =
                    counts(classes.stream().flatMap(List::stream).toList());
            double distance = all.entrySet().stream()
                    .mapToDouble(value -> Math.abs(counts.getOrDefault(value.getKey(), 0) / n
                            - value.getValue() / (double) data.rows().size()))
                    .sum();
            return distance / 2 <= t.t() + 1e-9;
        }
        return true;
    }

    private Map<String, Integer> counts(List<Integer> members) {
        Map<String, Integer> counts = new TreeMap<>();
        members.forEach(record -> counts.merge(data.rows().get(record).get(levels.length), 1, Integer::sum));
        return counts;
    }

    /** What is lost, by the definition of the measure. */
    double score(Quality quality) {
        double all = data.rows().size();
        double suppressed = bad.stream().mapToInt(List::size).sum();
        double kept = classes.size() - bad.size();
        double s = quality.suppressionWeight();
        double w = quality.generalizationWeight();
        switch (quality.metric()) {
            case DISCERNIBILITY:
                return classes.stream()
                        .mapToDouble(c -> bad.contains(c) ? all * c.size() : (double) c.size() * c.size())
                        .sum();
            case AECS:
                return all == 0 ? 0 : all / (kept * s + (suppressed > 0 ? w : 0));
            default:
                double[] values = new double[levels.length];
                for (int a = 0; a < values.length; a++) {
                    values[a] = switch (quality.metric()) {
                        case LOSS -> loss(a, s, w);
                        case NU_ENTROPY -> entropy(a, s, w);
                        case PRECISION -> precision(a, s, w, suppressed);
                        default -> levels[a];
                    };
                }
                return quality.aggregate().of(values);
        }
    }

    private double precision(int a, double s, double w, double suppressed) {
        double all = data.rows().size();
        double share = data.height(a) == 0 ? 0 : (double) levels[a] / data.height(a);
        return all == 0 ? 0 : ((all - suppressed) * share * w + suppressed * s) / all;
    }

    private double loss(int a, double s, double w) {
        double domain = data.hierarchies().get(a).size();
        double all = data.rows().size();
        double sum = 0;
        for (List<Integer> members : classes) {
            for (int record : members) {
                String value = data.generalized(a, data.rows().get(record).get(a), levels[a]);
                double share = data.hierarchies().get(a).stream()
                                .filter(line -> line[levels[a]].equals(value))
                                .count()
                        / domain;
                sum += bad.contains(members) ? s == 1 ? 1 : share + s * (1 - share) : share * w;
            }
        }
        double least = w * all / domain;
        return all == least ? 0 : Math.max(0, (sum - least) / (all - least));
    }

    private double entropy(int a, double s, double w) {
        List<Integer> everybody = classes.stream().flatMap(List::stream).toList();
        Map<String, Integer> before = counts(a, 0, everybody);
        Map<String, Integer> after = counts(a, levels[a], everybody);
        double bits = 0;
        for (int record : everybody) {
            String value = data.rows().get(record).get(a);
            bits -= w * log2(before.get(value) / (double) after.get(data.generalized(a, value, levels[a])));
        }
        List<Integer> suppressed = bad.stream().flatMap(List::stream).toList();
        for (int count : counts(a, levels[a], suppressed).values()) {
            bits -= s * count * log2(count / (double) suppressed.size());
        }
        return bits;
    }

    private Map<String, Integer> counts(int a, int level, List<Integer> records) {
        Map<String, Integer> counts = new TreeMap<>();
        records.forEach(record ->
                counts.merge(data.generalized(a, data.rows().get(record).get(a), level), 1, Integer::sum));
        return counts;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
