package org.kanmon.review.domain.screening;

/** What the findings about an application add up to, for the committee to decide on. */
public enum Recommendation {
    /** 無条件承諾 */
    ACCEPT,
    /** 意見付承諾: a reminder, nothing to hand in again */
    ACCEPT_WITH_OPINION,
    /** 条件付承諾: can be given once points are put right */
    ACCEPT_WITH_CONDITIONS,
    /** 審査継続: a committee has to look */
    CONTINUE_REVIEW,
    /** 差戻し: incomplete, or to be corrected */
    RETURN_INCOMPLETE,
    /** 不承諾 */
    NOT_ACCEPT
}
