/**
 * Regrouping as a remedy: categories are merged until no count breaks its requirement any more.
 * {@link org.kanmon.sdc.tables.regroup.RegroupSearch} finds which.
 */
package org.kanmon.sdc.tables.regroup;
