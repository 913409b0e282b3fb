/**
 * What is done to columns whatever the records are like: values are blanked, coded, classed, aggregated, shifted or replaced by
 * pseudonyms, before the search for generalizations begins.
 */
package org.kanmon.sdc.microdata.recode;
