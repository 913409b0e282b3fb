/** What a remedy costs the readers of a table: {@link org.kanmon.sdc.tables.cost.RemedyCost}. */
package org.kanmon.sdc.tables.cost;
