package org.kanmon.sdc.microdata.transform;

/**
 * What would be attainable in place of something that is not.
 *
 * @param of the name of the privacy model, or {@value #LIMIT}
 * @param parameter the parameter that has to give way, for example {@code k}
 * @param asked what was asked for
 * @param attainable the nearest that is attainable
 * @param alone whether it is attainable only if nothing is asked of the records but this model; else all other models may stay as they
 *     were asked for
 */
public record Alternative(String of, String parameter, double asked, double attainable, boolean alone) {

    /** Names the share of records that may be suppressed. */
    public static final String LIMIT = "suppression-limit";
}
