/** What is demanded of the columns of records before they are given, and where records fail it. */
package org.kanmon.sdc.microdata.provision;
