package org.kanmon.sdc.microdata.provision;

import java.util.Optional;
import org.kanmon.sdc.microdata.recode.Recoding;

/**
 * What is demanded of a column.
 *
 * @param rule the identifier of the rule that demands it
 * @param criterion the path of the criterion
 * @param column as the header has it
 * @param recoding what has to be done to its values; empty if the column is not given at all
 */
public record ColumnRequirement(String rule, String criterion, String column, Optional<Recoding> recoding) {}
