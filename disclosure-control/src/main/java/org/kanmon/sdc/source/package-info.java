/**
 * From bytes to a {@link org.kanmon.sdc.tables.model.Table} and back: {@link org.kanmon.sdc.source.LayoutFile} says which
 * column is what, {@link org.kanmon.sdc.source.TableReader} reads, {@link org.kanmon.sdc.source.MaskedFile} writes the input
 * again with more cells hidden. Nothing is judged here. What cannot be read is refused with every
 * {@link org.kanmon.sdc.source.Problem} found, never guessed.
 */
package org.kanmon.sdc.source;
