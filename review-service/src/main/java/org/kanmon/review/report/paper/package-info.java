/**
 * Sheets and pages: what a report says, in a form that knows neither reviews nor languages, and its writers as a workbook and as
 * a PDF. Texts are expected on one line, without characters that nobody sees.
 */
package org.kanmon.review.report.paper;
