package org.kanmon.sdc.microdata.search;

/** Tests the classes of a node one by one. One thread's. */
sealed interface ClassesTest permits SensitiveTest, PopulationTest {

    /** Marks the classes that fail; those that are marked already are not looked at. */
    void mark(Grouping grouping, int[] levels, boolean[] isBad);
}
