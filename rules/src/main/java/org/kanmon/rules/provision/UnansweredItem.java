package org.kanmon.rules.provision;

/**
 * A column about an item of which a provision profile says nothing that counts.
 *
 * @param path the criterion that was looked for
 * @param silence {@code silent}, {@code repealed} or {@code announced}
 */
public record UnansweredItem(GivenColumn column, String path, String silence) {}
