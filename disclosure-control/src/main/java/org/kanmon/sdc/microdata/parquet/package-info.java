/** Records in Parquet files. They are hostile input to a large library: it sees one file, and can neither load nor reach anything else. */
package org.kanmon.sdc.microdata.parquet;
