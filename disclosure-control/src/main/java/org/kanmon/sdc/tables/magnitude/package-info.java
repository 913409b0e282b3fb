/**
 * Sums of amounts: who contributed how much to each cell, which cells say too much about a contributor, and how far their
 * feasibility intervals have to reach. Whole numbers throughout.
 */
package org.kanmon.sdc.tables.magnitude;
