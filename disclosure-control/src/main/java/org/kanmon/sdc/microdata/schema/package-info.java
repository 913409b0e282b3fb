/** What is said of records before they are read: {@link org.kanmon.sdc.microdata.schema.SchemaFile} reads it from a file. */
package org.kanmon.sdc.microdata.schema;
