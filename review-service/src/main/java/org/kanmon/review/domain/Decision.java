package org.kanmon.review.domain;

/** What the findings about an output add up to. A person has the last word. */
public enum Decision {
    /** Publish as it is. */
    RELEASE,
    /** Publish the masked file. */
    RELEASE_MASKED,
    /** A person must judge; a masked proposal may be there. */
    REFER,
    /** Cannot be checked or published in this form. */
    RETURN
}
