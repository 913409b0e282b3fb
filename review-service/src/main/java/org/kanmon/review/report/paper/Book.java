package org.kanmon.review.report.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * A workbook.
 *
 * @param title what it is, for its properties
 * @param subject what it is about; at the head of each page
 * @param dated the day that its properties name, so that they do not depend on the clock
 */
public record Book(String title, String subject, LocalDate dated, List<Sheet> sheets) {

    public Book {
        sheets = List.copyOf(sheets);
    }
}
