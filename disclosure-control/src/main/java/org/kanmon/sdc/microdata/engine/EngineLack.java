package org.kanmon.sdc.microdata.engine;

import java.util.List;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.UnusableInput;

/** An engine is asked for what it does not know. */
public final class EngineLack extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> arguments;

    /**
     * @param code the key of the message in {@code problems_ja.properties} and {@code problems_en.properties}
     * @param arguments in the order of the message's placeholders
     */
    public EngineLack(String code, String... arguments) {
        super(code);
        this.arguments = List.of(arguments);
    }

    /** The same as a problem of the file that asks for it. */
    public UnusableInput in(String file) {
        return new UnusableInput(new Problem(getMessage(), file, 0, 0, arguments));
    }
}
