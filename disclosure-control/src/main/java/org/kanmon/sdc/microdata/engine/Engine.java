package org.kanmon.sdc.microdata.engine;

import org.kanmon.sdc.microdata.search.Progress;

/** Searches for the levels to which quasi-identifiers are best generalized. All engines mean the same by a model and a metric. */
public interface Engine {

    /** As it is asked for, and as results name it. */
    String name();

    /**
     * Searches until the best solution is known, or the search is ended.
     *
     * @throws EngineLack if the task asks for what this engine does not know; then nothing has been searched
     */
    Found search(Task task, Progress progress) throws EngineLack;
}
