package org.kanmon.sdc.tables.magnitude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.ReferenceModel;
import org.kanmon.sdc.tables.magnitude.PrimaryRule.Dominance;
import org.kanmon.sdc.tables.magnitude.PrimaryRule.MinimumContributors;
import org.kanmon.sdc.tables.magnitude.PrimaryRule.PPercent;
import org.kanmon.sdc.tables.magnitude.PrimaryRule.PriorPosterior;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Insider;
import org.kanmon.sdc.tables.protect.Protection;
import org.kanmon.sdc.tables.protect.ProtectionOptions;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.protect.Suppression;
import org.kanmon.sdc.tables.protect.TableProtector;

/** Protected tables of amounts, attacked by a constraint solver: by outsiders, and by everybody who is alone in a cell. */
class MagnitudeProtectionTest {

    private static final List<MagnitudeRules> RULES = List.of(
            new MagnitudeRules(List.of(new PPercent(Percent.of(15)))),
            new MagnitudeRules(List.of(new Dominance(2, Percent.of(90)), new MinimumContributors(3, Percent.of(0)))),
            new MagnitudeRules(List.of(new PriorPosterior(Percent.of(10), Percent.of(60)))));

    private static Suppression protect(Table table, Sensitive sensitive, boolean proven) {
        return protect(table, sensitive, proven, Outsider.BASIC);
    }

    private static Suppression protect(Table table, Sensitive sensitive, boolean proven, Outsider outsider) {
        ProtectionOptions options =
                ProtectionOptions.against(outsider).provenUpTo(proven ? 200 : 0).within(Duration.ofSeconds(20));
        return TableProtector.protect(table, sensitive, options);
    }

    @Property(tries = 40, seed = "20260541")
    void nobodyEstimatesAContributionTooCloselyFromTheMaskedTable(
            @ForAll SmallTables.Kind kind,
            @ForAll @IntRange(max = 100_000) int seed,
            @ForAll @IntRange(max = 2) int rules,
            @ForAll boolean proven)
            throws UnusableContributions {
        Assume.that(kind != SmallTables.Kind.LINKED);
        MagnitudeTables made = new MagnitudeTables(kind, seed, 1);
        Table table = made.table();
        Sensitive sensitive = made.sensitive(RULES.get(rules), false);

        Suppression suppression = protect(table, sensitive, proven);

        assertEquals(List.of(), suppression.exposed());
        ReferenceModel attack = new ReferenceModel(suppression.masked(), 20 * table.value(0));
        for (int i = 0; i < sensitive.cells().length; i++) {
            assertTrue(isMet(
                    sensitive.protections().get(i), attack.interval(sensitive.cells()[i], 0)));
        }
    }

    private static boolean isMet(Protection protection, long[] interval) {
        return protection instanceof Protection.Levels levels
                ? interval[0] <= levels.low() && interval[1] >= levels.high()
                : interval[1] - interval[0] >= ((Protection.Width) protection).width();
    }

    @Property(tries = 40, seed = "20260542")
    void whoIsAloneInACellLearnsNoMoreOfOthersThanIsReported(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed, @ForAll boolean proven)
            throws UnusableContributions {
        Assume.that(kind != SmallTables.Kind.LINKED);
        MagnitudeTables made = new MagnitudeTables(kind, seed, 1);
        Table table = made.table();
        Sensitive sensitive = made.sensitive(RULES.get(0), true);

        Suppression suppression = protect(table, sensitive, proven);

        TreeSet<Integer> reported = new TreeSet<>();
        suppression.exposed().forEach(cell -> reported.add(cell.cell()));
        TreeSet<Integer> found = new TreeSet<>();
        for (Insider insider : sensitive.insiders()) {
            BitSet known = insider.known();
            BitSet hidden = suppression.masked().hidden();
            hidden.andNot(known);
            ReferenceModel attack = new ReferenceModel(table.hide(hidden), 20 * table.value(0));
            for (int i = 0; i < sensitive.cells().length; i++) {
                int cell = sensitive.cells()[i];
                boolean concerned = !known.get(cell) && !insider.harmless().get(cell);
                if (concerned && !isMet(sensitive.protections().get(i), attack.interval(cell, 0))) {
                    found.add(cell);
                }
            }
        }
        assertEquals(found, reported);
    }

    @Property(tries = 25, seed = "20260543")
    void amountsAThousandTimesAsLargeAreProtectedByTheSameCells(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) throws UnusableContributions {
        Assume.that(kind != SmallTables.Kind.LINKED);
        MagnitudeTables thousand = new MagnitudeTables(kind, seed, 1000);
        MagnitudeTables million = new MagnitudeTables(kind, seed, 1_000_000);

        Suppression one = protect(thousand.table(), thousand.sensitive(RULES.get(0), false), true);
        Suppression other = protect(million.table(), million.sensitive(RULES.get(0), false), true);

        assertEquals(List.of(), one.exposed());
        assertEquals(List.of(), other.exposed());
        assertTrue(!one.optimal() || !other.optimal() || one.objective() == other.objective());
    }

    @Property(tries = 25, seed = "20260544")
    void amountsOfHundredsOfTrillionsAreProtectedToo(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed, @ForAll boolean proven)
            throws UnusableContributions {
        Assume.that(kind != SmallTables.Kind.LINKED);
        MagnitudeTables large = new MagnitudeTables(kind, seed, 999_999_999_989L);
        Table table = large.table();
        Sensitive sensitive = large.sensitive(RULES.get(0), false);

        Suppression suppression = protect(table, sensitive, proven);

        assertEquals(List.of(), suppression.exposed());
        ReferenceModel attack = new ReferenceModel(suppression.masked(), 3 * table.value(0));
        for (int i = 0; i < sensitive.cells().length; i++) {
            assertTrue(isMet(
                    sensitive.protections().get(i), attack.interval(sensitive.cells()[i], 0)));
        }
    }

    @Property(tries = 25, seed = "20260545")
    void whoKnowsThatNoHiddenAmountIsZeroLearnsNoMoreThanTheMarkItselfSays(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed, @ForAll boolean informed)
            throws UnusableContributions {
        Assume.that(kind != SmallTables.Kind.LINKED);
        MagnitudeTables made = new MagnitudeTables(kind, seed, 1);
        Table table = made.table();
        Sensitive sensitive = made.sensitive(RULES.get(0), false);
        BitSet notZero = new BitSet();
        for (int cell = 0; cell < table.cells(); cell++) {
            notZero.set(cell, table.value(cell) > 0);
        }

        Suppression suppression =
                protect(table, sensitive, false, informed ? Outsider.INFORMED : Outsider.PRINTED_ZEROS);

        BitSet exposed = new BitSet();
        suppression.exposed().forEach(cell -> exposed.set(cell.cell()));
        long room = 20 * table.value(0);
        ReferenceModel attack = new ReferenceModel(suppression.masked(), room);
        ReferenceModel markAlone = new ReferenceModel(table.hide(notZero), room);
        for (int i = 0; i < sensitive.cells().length; i++) {
            int cell = sensitive.cells()[i];
            Protection.Levels levels =
                    (Protection.Levels) sensitive.protections().get(i);
            long[] found = attack.interval(cell, 1);
            long[] possible = markAlone.interval(cell, 1);
            boolean wide =
                    found[0] <= Math.max(levels.low(), possible[0]) && found[1] >= Math.min(levels.high(), possible[1]);
            assertEquals(!wide || found[0] == found[1], exposed.get(cell));
        }
    }
}
