package org.kanmon.review.hostile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.kanmon.review.domain.Release;
import org.kanmon.review.domain.Submission;
import org.kanmon.review.hostile.Seed.Kind;

/**
 * A broken submission.
 *
 * @param number the same number makes the same mutant
 * @param changes what was done to the seed, in order
 * @param release what the study is said to have published before: the seed beside its broken form, or the reverse
 */
record Mutant(int number, Seed seed, List<String> changes, Optional<Release> release) {

    /** Every so many files a huge one, which is broken in no other way: breaking it would take more memory than checking it. */
    private static final int HUGE_TEXT = 60;

    private static final int HUGE_PACKAGE = 100;
    /** Two of so many files with a layout are checked beside an earlier output. */
    private static final int WITH_RELEASE = 10;

    private static final List<String> DATABASES = List.of("ndb", "kaigo", "dpc", "us-cms");

    /** A file of a study that has published nothing before. */
    Mutant(int number, Seed seed, List<String> changes) {
        this(number, seed, changes, Optional.empty());
    }

    /** Makes the mutant of a number. */
    static Mutant of(int number, List<Seed> seeds) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        Seed seed = one(seeds, kind(random), random);
        List<String> changes = new ArrayList<>();
        Seed broken = seed;
        if (seed.layout().isPresent() && random.nextInt(3) == 0) {
            Mutation mutation = one(LayoutMutations.all(), random);
            changes.add("layout: " + mutation.name());
            broken = broken.withLayout(Optional.of(mutation.of(seed.layout().get(), random)));
        }
        if (!seed.hierarchies().isEmpty() && random.nextInt(2) == 0) {
            Map<String, byte[]> others = new TreeMap<>();
            Mutation mutation = one(texts(), random);
            changes.add("hierarchy: " + mutation.name());
            seed.hierarchies().forEach((name, file) -> others.put(name, mutation.of(file, random)));
            broken = broken.withHierarchies(others);
        }
        int more = changes.isEmpty() ? 1 + random.nextInt(5) / 4 : random.nextInt(2);
        for (int i = 0; i < more; i++) {
            Mutation mutation = one(mutations(seed.kind(), random), random);
            changes.add(mutation.name());
            broken = broken.withFile(mutation.of(broken.file(), random));
            more = mutation.name().startsWith("huge") ? i : more;
        }
        return beside(number, seed, broken, changes);
    }

    private static Mutant beside(int number, Seed whole, Seed broken, List<String> changes) {
        int dice = number % WITH_RELEASE;
        if (dice > 1 || whole.layout().isEmpty() || broken.layout().isEmpty()) {
            return new Mutant(number, broken, changes);
        }
        changes.add(dice == 0 ? "beside its seed" : "as what was published before");
        return dice == 0
                ? new Mutant(number, broken, changes, Optional.of(released(whole)))
                : new Mutant(number, whole, changes, Optional.of(released(broken)));
    }

    private static Release released(Seed seed) {
        return new Release(
                "earlier",
                seed.fileName(),
                seed.file(),
                seed.layout().orElseThrow(),
                seed.hierarchies(),
                Optional.empty());
    }

    private static List<Mutation> mutations(Kind kind, Random random) {
        return switch (kind) {
            case TEXT -> random.nextInt(HUGE_TEXT) == 0 ? TextMutations.huge() : texts();
            case PACKAGE ->
                random.nextInt(HUGE_PACKAGE) == 0
                        ? HugePackages.all()
                        : random.nextInt(6) == 0 ? ByteMutations.all() : PackageMutations.all();
            case BINARY -> random.nextBoolean() ? ByteMutations.all() : BinaryMutations.all();
        };
    }

    private static List<Mutation> texts() {
        List<Mutation> all = new ArrayList<>(TextMutations.all());
        all.addAll(ByteMutations.all());
        return all;
    }

    /** Workbooks break in more ways than texts. */
    private static Kind kind(Random random) {
        int dice = random.nextInt(20);
        return dice < 9 ? Kind.TEXT : dice < 16 ? Kind.PACKAGE : Kind.BINARY;
    }

    private static Seed one(List<Seed> seeds, Kind kind, Random random) {
        List<Seed> ofKind = seeds.stream().filter(seed -> seed.kind() == kind).toList();
        return ofKind.get(random.nextInt(ofKind.size()));
    }

    private static Mutation one(List<Mutation> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    Submission submission() {
        return new Submission(
                seed.fileName(),
                seed.file(),
                seed.layout(),
                seed.hierarchies(),
                DATABASES.get(number % DATABASES.size()),
                LocalDate.of(2025, 6, 1),
                release.stream().toList());
    }

    @Override
    public String toString() {
        return "mutant " + number + " of " + seed.name() + ": " + String.join(", then ", changes);
    }
}
