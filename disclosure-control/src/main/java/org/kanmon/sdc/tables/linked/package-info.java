/**
 * Several tables as one system: which of their cells speak of the same people, and which sums go from one table to another.
 */
package org.kanmon.sdc.tables.linked;
