package org.kanmon.review.api.problem;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Faults of Kanmon's own. What happened goes to the log and not to the caller; a correlation joins the two. */
final class Fault {

    private static final Logger LOG = Logger.getLogger(Fault.class.getName());

    private Fault() {}

    /**
     * Writes a failure to the log.
     *
     * @param failure what happened, or null if the server does not say
     * @return the correlation under which it stands there
     */
    static UUID logged(Throwable failure) {
        UUID correlation = UUID.randomUUID();
        LOG.log(Level.SEVERE, failure, () -> "A request failed; its correlation is " + correlation);
        return correlation;
    }
}
