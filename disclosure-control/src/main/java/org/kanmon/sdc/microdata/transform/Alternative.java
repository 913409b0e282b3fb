package org.kanmon.sdc.microdata.transform;

/**
 * What would be attainable in place of something that is not.
 *
 * @param of the name of the privacy model, or {@value #LIMIT}
 * @param parameter the parameter that has to give way, for example {@code k}
 * @param asked what was asked for
 * @param attainable the nearest that is attainable, all else as it was asked for
 */
public record Alternative(String of, String parameter, double asked, double attainable) {

    /** Names the share of records that may be suppressed. */
    public static final String LIMIT = "suppression-limit";
}
