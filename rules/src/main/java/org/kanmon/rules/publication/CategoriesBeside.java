package org.kanmon.rules.publication;

/** That a table gives categories beside the parts of what they lie in (再掲), so that subtraction gives groups that no row prints. */
public record CategoriesBeside() {}
