/**
 * Statistics beside counts: which counts a percentage, a rate or a mean was computed from, and what it gives away of them where
 * they are hidden. All of it is found by calculation; what a column is called does not matter.
 */
package org.kanmon.sdc.tables.statistic;
