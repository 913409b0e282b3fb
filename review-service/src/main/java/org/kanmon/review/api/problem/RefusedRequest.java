package org.kanmon.review.api.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A request that the service refuses, with a sentence or with faults one by one. */
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final String detail;
    private final transient Object[] arguments;
    private final transient List<FormFault> faults;

    private RefusedRequest(
            String message, ProblemType type, String detail, List<FormFault> faults, Object... arguments) {
        super(message);
        this.type = type;
        this.detail = detail;
        this.arguments = arguments.clone();
        this.faults = List.copyOf(faults);
    }

    /** A request refused for what a sentence of the message files says. */
    public static RefusedRequest because(ProblemType type, String detail, Object... arguments) {
        return new RefusedRequest(detail, type, detail, List.of(), arguments);
    }

    /** A form that is not filled in properly. */
    public static RefusedRequest form(List<FormFault> faults) {
        String codes =
                faults.stream().map(fault -> fault.part() + ": " + fault.code()).collect(Collectors.joining(", "));
        return new RefusedRequest(codes, ProblemType.INVALID_REQUEST, "invalid-request.form", faults);
    }

    ProblemType type() {
        return type;
    }

    String detail(ProblemTexts texts) {
        return texts.sentence(detail, arguments);
    }

    /** The faults of the form, in the order in which they were found. */
    public List<FormFault> faults() {
        return faults;
    }
}
