package org.kanmon.sdc.microdata.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Partition;
import org.kanmon.sdc.microdata.privacy.ClassSizes;

class WildcardsTest {

    private static final Attribute SEX = Attribute.of("sex", List.of("*", "*", "f", "*"));
    private static final Attribute AGE = Attribute.of("age", List.of("*", "30", "*", "*"));

    @Test
    void aRecordWithoutAnyValueIsSuppressed() {
        BitSet expected = new BitSet();
        expected.set(0);
        expected.set(3);

        assertEquals(expected, Wildcards.suppressed(List.of(SEX, AGE), "*"));
    }

    @Test
    void suppressedRecordsAreInNoClassAndASingleSuppressedCellIsAValue() {
        BitSet suppressed = Wildcards.suppressed(List.of(SEX, AGE), "*");
        Partition partition = Partition.without(4, suppressed).by(SEX).by(AGE);

        ClassSizes sizes = ClassSizes.of(partition, Optional.empty());

        assertEquals(2, sizes.uniques());
        assertEquals(2, sizes.records());
    }

    @Test
    void whereTheMarkDoesNotOccurNothingIsSuppressed() {
        assertTrue(Wildcards.suppressed(List.of(SEX, AGE), "X").isEmpty());
        assertTrue(Wildcards.suppressed(List.of(), "*").isEmpty());
    }
}
