/** Measures records as they are: their classes, and whether privacy models hold. It knows nothing of the search for better ones. */
package org.kanmon.sdc.microdata.evaluate;
