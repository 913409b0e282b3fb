/** Ways of showing hidden figures that say more than "hidden": {@link org.kanmon.sdc.tables.display.ClassDisplay}. */
package org.kanmon.sdc.tables.display;
