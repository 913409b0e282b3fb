package org.kanmon.rules.screening;

/** How grave a finding about an application is, in ascending order. */
public enum Severity {
    /** Good to know; changes nothing. */
    INFO,
    /** A reminder. */
    OPINION,
    /** Can be met by a condition. */
    CONDITION,
    /** A committee must look. */
    REVIEW,
    /** Incomplete, or to be corrected. */
    RETURN,
    /** Cannot be accepted. */
    REJECT
}
