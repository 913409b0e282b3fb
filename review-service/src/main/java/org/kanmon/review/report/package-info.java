/**
 * What people and programs read of a {@link org.kanmon.review.domain.Review}: {@code decision.json}, {@code mask-log.csv},
 * {@code report.html}, {@code report.xlsx}, {@code report.pdf} and the text on a terminal. Nothing is computed here, only shown.
 *
 * <p>{@code decision.json} holds the figures of the cells that findings name, and is for those who may see the file that was
 * handed in. The mask log and the reports travel with the masked file, and hold no figure that it hides.
 */
package org.kanmon.review.report;
