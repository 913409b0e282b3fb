/**
 * ARX as an engine. The only package that knows ARX's classes; it is built where ARX's jar is present. Values are handed over under other
 * names, by the numbers that they have in the hierarchies, so that no spelling means anything to ARX that it does not to Kanmon.
 */
package org.kanmon.sdc.microdata.arx;
