package org.kanmon.sdc.tables.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinestGroupsTest {

    private static final OptionalLong NONE = OptionalLong.empty();

    private static final FinestGroups LONG_TERM_CARE =
            new FinestGroups(Scale.AGE, 5, OptionalLong.of(40), OptionalLong.of(65), OptionalLong.of(95), NONE, NONE);
    private static final FinestGroups DISABILITY =
            new FinestGroups(Scale.AGE, 5, NONE, NONE, OptionalLong.of(100), OptionalLong.of(18), OptionalLong.of(20));
    private static final FinestGroups WEIGHT =
            new FinestGroups(Scale.GRAMS, 100, NONE, OptionalLong.of(300), OptionalLong.of(4000), NONE, NONE);
    private static final FinestGroups TIME = new FinestGroups(Scale.CLOCK, 120, NONE, NONE, NONE, NONE, NONE);

    @ParameterizedTest
    @CsvSource({
        "65歳未満, true",
        "40-64歳, true",
        "40-59歳, false",
        "60-64歳, false",
        "65-69歳, true",
        "65-74歳, true",
        "66-70歳, false",
        "65歳, false",
        "90-94歳, true",
        "95歳以上, true",
        "85歳以上, true",
        "95-99歳, false",
        "100歳以上, false",
        "0-39歳, false"
    })
    void longTermCareHasOneGroupBelow65AndOneFrom95(String label, boolean allowed) {
        assertEquals(allowed, LONG_TERM_CARE.allows(span(Scale.AGE, label)));
    }

    @ParameterizedTest
    @CsvSource({
        "15-17歳, true, false, false",
        "18-19歳, true, false, false",
        "15-19歳, true, false, true",
        "20-24歳, true, false, false",
        "17歳, false, true, false",
        "18歳, false, true, false",
        "19-20歳, false, false, false",
        "95-99歳, true, false, false",
        "100-104歳, false, false, false",
        "18歳未満, true, false, false",
        "0-64歳, true, false, true"
    })
    void childrenAndAdultsAreKeptApart(String label, boolean allowed, boolean forAReason, boolean across) {
        Span span = span(Scale.AGE, label);
        assertEquals(allowed, DISABILITY.allows(span));
        assertEquals(forAReason, !allowed && DISABILITY.allowsForAReason(span));
        assertEquals(across, DISABILITY.straddlesCut(span));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    300g以下 ; true
                    300g未満 ; true
                    200-299g ; false
                    300g ; false
                    300-399g ; true
                    301-400g ; true
                    400g ; false
                    2500-2549g ; false
                    2550-2649g ; false
                    2500-2999g ; true
                    3900-3999g ; true
                    4000g以上 ; true
                    4000g超 ; true
                    4000-4499g ; false
                    4500g以上 ; false
                    """)
    void weightsMayCountALimitToEitherSide(String label, boolean allowed) {
        assertEquals(allowed, WEIGHT.allows(span(Scale.GRAMS, label)));
    }

    @ParameterizedTest
    @CsvSource({"00:00-00:59, false", "00:00-01:59, true", "01:00-02:59, true", "23:00-00:59, true", "0時台, false"})
    void timesNeedBeAsLongAsTheWidth(String label, boolean allowed) {
        assertEquals(allowed, TIME.allows(span(Scale.CLOCK, label)));
    }

    /** What is allowed stays allowed when an allowed neighbour joins it. */
    @Property
    void neighboursThatAreAllowedMakeAnAllowedGroup(
            @ForAll @IntRange(min = 0, max = 110) int from,
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @IntRange(min = 1, max = 30) int more) {
        Span first = new Span(from, from + length);
        Span next = new Span(from + length, from + length + more);
        for (FinestGroups groups : List.of(LONG_TERM_CARE, DISABILITY)) {
            if (groups.allows(first) && groups.allows(next)) {
                assertTrue(groups.allows(new Span(first.from(), next.to())));
            }
        }
    }

    /** The finest groups around a group are allowed, and hold it. */
    @Property
    void finestGroupsAroundAGroupAreAllowed(
            @ForAll @IntRange(min = 0, max = 110) int from, @ForAll @IntRange(min = 1, max = 30) int length) {
        Span span = new Span(from, from + length);
        for (FinestGroups groups : List.of(LONG_TERM_CARE, DISABILITY)) {
            Span around = new Span(groups.begin(span), groups.end(span));
            assertTrue(around.from() <= span.from() && around.to() >= span.to());
            assertTrue(groups.allows(around), around.toString());
        }
    }

    private static Span span(Scale scale, String label) {
        return scale.read(List.of(label)).get(0).orElseThrow();
    }
}
