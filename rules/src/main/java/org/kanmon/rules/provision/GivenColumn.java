package org.kanmon.rules.provision;

import org.kanmon.criteria.Text;

/**
 * A column of records of which is known what it is about.
 *
 * @param name as the header has it
 * @param item the item's identifier
 * @param granted whether the review of the application is said to have granted it as it is
 */
public record GivenColumn(String name, String item, Text title, boolean granted) {}
