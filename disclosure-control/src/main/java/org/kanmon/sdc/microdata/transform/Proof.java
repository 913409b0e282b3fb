package org.kanmon.sdc.microdata.transform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.microdata.evaluate.EquivalenceClasses;
import org.kanmon.sdc.microdata.evaluate.ModelCheck;
import org.kanmon.sdc.microdata.evaluate.ModelChecks;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.model.RecordLevels;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.microdata.source.WrittenRecords;
import org.kanmon.sdc.source.UnusableInput;

/**
 * What a written file is like when it is read again and measured by itself. Whose record each one is, if that column is not given
 * away, is taken from the input, whose records are in the same order.
 *
 * @param digest of the written file
 * @param isFaithful whether it has the records, columns and generalizations that it should
 * @param hasSameClasses whether its classes and suppressed records are those that the search found
 * @param sizes of its classes, in persons
 * @param checks per model whether it holds
 */
public record Proof(
        String digest, boolean isFaithful, boolean hasSameClasses, ClassSizes sizes, List<ModelCheck> checks) {

    public Proof {
        checks = List.copyOf(checks);
    }

    /** Reads and measures a file in which all records are generalized to the same levels. */
    public static Proof of(Path written, Records input, Outcome outcome) throws IOException, UnusableInput {
        RecordLevels levels = RecordLevels.of(input.data().records(), outcome.levels(), outcome.suppressed());
        return of(written, input, levels, outcome.sizes());
    }

    /**
     * Reads and measures a written file.
     *
     * @param levels to which each record was to be generalized
     * @param expected the sizes of the classes that this makes
     */
    public static Proof of(Path written, Records input, RecordLevels levels, ClassSizes expected)
            throws IOException, UnusableInput {
        WrittenRecords file = WrittenRecords.read(written, input, levels);
        if (!file.isFaithful()) {
            return new Proof(file.digest(), false, false, ClassSizes.of(new int[0], 0), List.of());
        }
        BitSet leftOut = input.suppressible() > 0 ? file.blank() : new BitSet();
        EquivalenceClasses classes = EquivalenceClasses.of(
                file.quasiIdentifiers(), leftOut, input.data().person());
        ClassSizes sizes = classes.sizes();
        ModelChecks checks =
                new ModelChecks(classes, file.sensitive(), tellingNothing(classes, file, input), levels.levels(0));
        return new Proof(
                file.digest(),
                true,
                leftOut.equals(levels.suppressed()) && alike(sizes, expected),
                sizes,
                input.models().stream().map(checks::check).toList());
    }

    /** Whether the file is what it should be, and all models hold. */
    public boolean holds() {
        return isFaithful && hasSameClasses && checks.stream().allMatch(ModelCheck::holds);
    }

    private static boolean alike(ClassSizes some, ClassSizes others) {
        boolean alike = some.different() == others.different();
        for (int i = 0; alike && i < some.different(); i++) {
            alike = some.size(i) == others.size(i) && some.classes(i) == others.classes(i);
        }
        return alike;
    }

    /** Classes all of whose generalizations are those that tell nothing. */
    private static BitSet tellingNothing(EquivalenceClasses classes, WrittenRecords file, Records input) {
        BitSet telling = new BitSet();
        for (int number = 0; number < classes.size(); number++) {
            boolean all = true;
            for (int q = 0; q < file.quasiIdentifiers().size() && all; q++) {
                QuasiIdentifier quasiIdentifier =
                        input.data().quasiIdentifiers().get(q);
                int top = quasiIdentifier.hierarchy().height();
                int value = file.quasiIdentifiers().get(q).codes().get(classes.first(number));
                all = quasiIdentifier.size(top) == 1
                        && quasiIdentifier.isRoot(top, 0)
                        && file.quasiIdentifiers().get(q).values().get(value).equals(quasiIdentifier.label(top, 0));
            }
            telling.set(number, all);
        }
        return telling;
    }
}
