package org.kanmon.rules.publication;

import java.util.Locale;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.Status;
import org.kanmon.sdc.tables.requirement.Breach;
import org.kanmon.sdc.tables.requirement.Requirement;

/**
 * A measured breach beside the criterion that it breaks.
 *
 * @param unitWord the word of the unit of the cells concerned
 */
public record JudgedBreach(Breach breach, String unitWord, Criterion criterion) {

    /** The word of the criterion's kind, for example {@code minimum-count}. */
    public String kind() {
        return criterion.value().kind();
    }

    /** Whether nothing may be shown of the cells, whatever they count. */
    public boolean isNothingShown() {
        return breach.requirement() instanceof Requirement.NothingShown;
    }

    /** Whether it takes earlier releases to get at the cells. */
    public boolean isDifferenced() {
        return breach.requirement() instanceof Requirement.Undifferenced;
    }

    /** Whether it is a statistic that gives hidden counts away, not a hidden count that is given away. */
    public boolean isByStatistic() {
        return breach.requirement() instanceof Requirement.Underivable;
    }

    /** Whether it takes the rule by which marks were set to get at the cells. */
    public boolean isByMaskingRule() {
        return breach.requirement() instanceof Requirement.Unsolvable;
    }

    /** What is wrong with groups: {@code fineness}, {@code reason} or {@code cut}; empty where it is not about groups. */
    public String getAspect() {
        return breach.requirement() instanceof Requirement.Grouped grouped
                ? grouped.aspect().name().toLowerCase(Locale.ROOT)
                : "";
    }

    /** Whether somebody has compared the criterion with a published text. */
    public boolean isVerified() {
        return criterion.status() != Status.UNVERIFIED;
    }
}
