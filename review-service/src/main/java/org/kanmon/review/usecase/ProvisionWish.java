package org.kanmon.review.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By what records are to be judged before they are given.
 *
 * @param database whose records they are
 * @param profile the provision profile, for example {@code ndb-beta}
 * @param asOf which criteria count
 * @param columns a file in which somebody says what columns are about, and which of them the review has granted
 */
public record ProvisionWish(String database, String profile, LocalDate asOf, Optional<Path> columns) {}
