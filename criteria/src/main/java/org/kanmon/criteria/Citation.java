package org.kanmon.criteria;

/**
 * Where a value stands.
 *
 * @param source the identifier of the source file, for example {@code ndb-guideline-3-draft}
 * @param document the document's title as its issuer writes it
 * @param article chapter, article and page
 */
public record Citation(String source, String document, String article) {}
