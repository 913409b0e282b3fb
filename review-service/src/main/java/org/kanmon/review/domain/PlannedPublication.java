package org.kanmon.review.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When and how an output is to be published, as its author says.
 *
 * @param day the day of publication
 * @param linked whether the data were linked with another database, for which a check takes longer
 * @param exemption why the output needs no check of its own: a word of the exemptions' criteria; empty if nobody says so
 */
public record PlannedPublication(LocalDate day, boolean linked, Optional<String> exemption) {}
