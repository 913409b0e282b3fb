package org.kanmon.sdc.source;

/** Why a folder cannot be taken for what was published before. */
public enum ReleaseFault {
    /** It is not there. */
    NO_FOLDER("release-no-folder"),
    /** It does not hold the file that was published. */
    NO_MASKED_FILE("release-no-masked"),
    /** It holds several files, each of which may have been published. */
    SEVERAL_MASKED_FILES("release-several-masked"),
    /** It does not say which column is what. */
    NO_LAYOUT("release-no-layout"),
    /** Its decision is no JSON, so that it is not known how figures were changed. */
    DECISION_UNREADABLE("release-decision-unreadable"),
    /** Its figures were changed in another way than by hiding. */
    OTHER_REMEDY("release-other-remedy");

    private final String code;

    ReleaseFault(String code) {
        this.code = code;
    }

    /** What to say of the folder. */
    public UnusableInput in(String folder) {
        return new UnusableInput(Problem.of(code, folder));
    }
}
