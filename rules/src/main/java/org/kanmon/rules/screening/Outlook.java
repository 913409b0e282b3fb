package org.kanmon.rules.screening;

import java.time.LocalDate;
import java.util.List;
import org.kanmon.rules.screening.Obligations.Duty;
import org.kanmon.rules.screening.application.Application;

/**
 * What an applicant can expect, whatever the findings are.
 *
 * @param duties what follows if the data are given
 * @param timeline when the application will come how far
 * @param fees what it will cost, of the databases whose fees the criteria tell
 */
public record Outlook(List<Duty> duties, Timeline timeline, List<FeeEstimate> fees) {

    public Outlook {
        duties = List.copyOf(duties);
        fees = List.copyOf(fees);
    }

    /** The outlook of an application whose criteria have been read. */
    public static Outlook of(Application application, ApplicationCriteria criteria, LocalDate date) {
        return new Outlook(
                Obligations.of(application, criteria, date),
                Timeline.of(application, criteria, date),
                FeeEstimate.of(application, criteria, date));
    }
}
