package org.kanmon.sdc.microdata.provision;

/**
 * A column that fails its requirement.
 *
 * @param records in how many records; 0 for a column without values that should not be there
 */
public record ColumnBreach(ColumnRequirement requirement, long records) {}
