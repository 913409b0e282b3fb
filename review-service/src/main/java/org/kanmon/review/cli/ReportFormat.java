package org.kanmon.review.cli;

/** The forms of the report. */
enum ReportFormat {
    /** The page, which is always written. */
    HTML,
    /** The workbook for the committee. */
    XLSX,
    /** For printing and filing. */
    PDF
}
