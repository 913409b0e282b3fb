package org.kanmon.rules.finding;

/** How grave a finding about an output is, in ascending order. */
public enum Severity {
    /** Good to know; changes nothing. */
    INFO,
    /** Figures must be hidden. */
    MASK,
    /** Categories must be merged. */
    REGROUP,
    /** A person must judge. */
    REVIEW,
    /** Cannot be checked or published in this form. */
    RETURN
}
