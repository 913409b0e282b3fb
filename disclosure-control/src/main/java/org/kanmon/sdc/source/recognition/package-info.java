/** Reads out of a sheet itself what lies where in it, where nobody says so in a layout. */
package org.kanmon.sdc.source.recognition;
