package org.kanmon.sdc.tables.problem;

/** Reads problems. */
public final class ProblemFiles {

    private ProblemFiles() {}

    /**
     * Reads a JSON problem.
     *
     * @param file the file's name, for messages
     * @throws UnusableProblem if something is wrong with it
     */
    public static TableProblem json(String file, byte[] content) throws UnusableProblem {
        return new JsonProblemReader(file, content).read();
    }
}
