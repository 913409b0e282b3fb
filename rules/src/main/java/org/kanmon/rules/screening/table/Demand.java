package org.kanmon.rules.screening.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What criteria may demand of an application besides what the other tables decide; each is demanded by a database or not. */
public enum Demand {
    /** No applicant is under a sanction. */
    NO_SANCTION,
    /** The applicant is in Japan. */
    APPLICANT_IN_JAPAN,
    /** The user is certified. */
    CERTIFIED_USER,
    /** One application is for one study. */
    SINGLE_PURPOSE,
    /** It is said why the study is of public interest. */
    PUBLIC_INTEREST,
    /** It is said why the data are the minimum. */
    MINIMUM_REASON,
    /** It is said why pseudonymised data are necessary. */
    PSEUDONYMISED_REASON,
    /** The persons have consented to identified data being given, or the law names another ground. */
    CONSENT,
    /** Every secretariat concerned is applied to. */
    FILED_EVERYWHERE,
    /** Each linked database is asked for an identifier. */
    LINKAGE_IDENTIFIER,
    /** Nothing else is joined to the data. */
    NO_OTHER_SOURCES,
    /** The data are used inside Japan. */
    PLACE_IN_JAPAN,
    /** Somebody is responsible. */
    RESPONSIBLE_PERSON,
    /** Somebody is the contact. */
    CONTACT_PERSON,
    /** The contact person is not that of another open application. */
    OWN_CONTACT,
    /** The range of data and the place are named for everybody. */
    HANDLER_DETAILS,
    /** Contractors have promised confidentiality. */
    CONTRACTOR_AGREEMENT,
    /** Results are published. */
    PUBLICATION,
    /** The combinations of items are not almost unique. */
    NO_UNIQUE_COMBINATION,
    /** Data from the beginning of an epidemic are looked at by a person. */
    EARLY_EPIDEMIC,
    /** A rare disease is not told with the region. */
    RARE_DISEASE_REGION,
    /** Periods can be read and do not end before they begin. */
    READABLE_PERIOD,
    /** Free text names nobody. */
    NAMES_NOBODY,
    /** Free text says what the answers say. */
    CONSISTENT_TEXT;

    /** The word in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Demand::word).toList();
    }
}
