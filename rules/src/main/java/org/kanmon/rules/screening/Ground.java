package org.kanmon.rules.screening;

import java.util.Map;

/** What a finding about an application rests on: a place, facts, and the criterion that speaks of it. */
public sealed interface Ground permits Answered, Unmet, Exceeded, Remark {

    /** The place in the application, as a JSON Pointer. */
    String field();

    /** The criterion that speaks of it. */
    Authority authority();

    /** What the message says, by name. */
    Map<String, String> facts();
}
