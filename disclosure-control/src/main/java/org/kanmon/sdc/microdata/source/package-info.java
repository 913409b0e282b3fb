/**
 * From files to {@link org.kanmon.sdc.microdata.model.Microdata} and back. {@link org.kanmon.sdc.microdata.source.MicrodataReader}
 * reads, {@link org.kanmon.sdc.microdata.source.TransformedFile} writes the records again with their generalizations. Both stream:
 * a file is never whole in memory.
 */
package org.kanmon.sdc.microdata.source;
