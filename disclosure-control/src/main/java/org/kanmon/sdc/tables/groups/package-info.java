/**
 * Groups of an ordered quantity (ages, times of day, weights): what labels stand for, and which groups a criterion allows. It
 * knows no criterion.
 */
package org.kanmon.sdc.tables.groups;
