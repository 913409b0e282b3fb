package org.kanmon.sdc.microdata.roles;

/** How well founded a proposal is. Even a clear one is to be confirmed by a person. */
public enum Certainty {
    /** Name and values say the same, or the values cannot well be anything else. */
    CLEAR,
    /** Name or values say it, and nothing speaks against it. */
    LIKELY,
    /** Name and values say different things, or nothing. The more careful role is proposed. */
    GUESS
}
