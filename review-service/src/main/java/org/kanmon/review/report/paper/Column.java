package org.kanmon.review.report.paper;

/**
 * A column of a sheet.
 *
 * @param width how wide it wants to be, in half-width characters; more than 0
 */
public record Column(String heading, int width) {}
