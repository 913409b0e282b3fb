package org.kanmon.sdc.microdata.engine;

import java.util.List;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.UnusableInput;

/** An engine is asked for what it cannot do. Nothing was found, nor proven not to be there. */
public final class EngineLack extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> arguments;

    private EngineLack(String code, String... arguments) {
        super(code);
        this.arguments = List.of(arguments);
    }

    /** It does not know a privacy model. */
    public static EngineLack ofModel(String engine, PrivacyModel model) {
        return new EngineLack("engine-model", engine, model.name());
    }

    /** It takes every record for a person. */
    public static EngineLack ofPersons(String engine) {
        return new EngineLack("engine-persons", engine);
    }

    /**
     * There are more combinations of levels than it can go through.
     *
     * @param most how many it can
     */
    public static EngineLack ofSize(String engine, long most, long nodes) {
        return new EngineLack("engine-too-large", engine, Long.toString(most), Long.toString(nodes));
    }

    /**
     * It gave up.
     *
     * @param reason in its own words
     */
    public static EngineLack because(String engine, String reason) {
        return new EngineLack("engine-failed", engine, reason);
    }

    /** The same as a problem of the file that asks for it. */
    public UnusableInput in(String file) {
        return new UnusableInput(new Problem(getMessage(), file, 0, 0, arguments));
    }
}
