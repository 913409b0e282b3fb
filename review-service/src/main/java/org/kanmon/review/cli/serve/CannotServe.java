package org.kanmon.review.cli.serve;

import java.util.List;

/** Why the service cannot run. */
public final class CannotServe extends Exception {

    private static final long serialVersionUID = 1L;

    /** The exit code for arguments that cannot be used. */
    private static final int UNUSABLE = 2;

    /** The exit code for a fault of Kanmon's own. */
    private static final int FAULT = 1;

    private final String key;
    private final int exitCode;
    private final transient List<Object> arguments;

    private CannotServe(int exitCode, String key, Throwable cause, Object... arguments) {
        super(key, cause);
        this.key = key;
        this.exitCode = exitCode;
        this.arguments = List.of(arguments);
    }

    /** Something about the arguments that the caller can mend. */
    static CannotServe unusable(String key, Object... arguments) {
        return new CannotServe(UNUSABLE, key, null, arguments);
    }

    /** A fault of the server's. */
    static CannotServe fault(String key, Object... arguments) {
        return new CannotServe(FAULT, key, null, arguments);
    }

    /** Something that went wrong with files. */
    static CannotServe because(Exception cause, String key, Object... arguments) {
        return new CannotServe(FAULT, key, cause, arguments);
    }

    /** The process's exit code. */
    public int exitCode() {
        return exitCode;
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
