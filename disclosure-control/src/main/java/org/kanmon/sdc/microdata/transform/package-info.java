/**
 * Finds the best transformation of records, tells what comes nearest where there is none, and proves the file that was written.
 */
package org.kanmon.sdc.microdata.transform;
