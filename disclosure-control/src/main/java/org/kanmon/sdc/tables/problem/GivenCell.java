package org.kanmon.sdc.tables.problem;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A cell as a JSON problem gives it.
 *
 * @param path where, as a JSON Pointer
 * @param nodes per dimension its category
 */
record GivenCell(String path, JsonNode json, int[] nodes) {

    /** Whether it says more than its count. */
    boolean isSpecial() {
        return json.has("cost")
                || json.has("role")
                || json.has("protect")
                || json.has("contributors")
                || json.has("largest");
    }

    /** Whether its figure is not published anyway. */
    boolean isHidden() {
        return json.path("role").asText().equals("hidden");
    }
}
