/** What searches for the best generalization: Kanmon's own engine, and others that lie beside it. Applying and proving are not theirs. */
package org.kanmon.sdc.microdata.engine;
