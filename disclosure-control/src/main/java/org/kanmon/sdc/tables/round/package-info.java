/**
 * Rounding as a remedy: {@link org.kanmon.sdc.tables.round.ConventionalRounding} cell by cell,
 * {@link org.kanmon.sdc.tables.round.ControlledRounding} so that totals still add up, and
 * {@link org.kanmon.sdc.tables.round.RoundingAudit} for what an outsider can still prove.
 */
package org.kanmon.sdc.tables.round;
