package org.kanmon.sdc.tables.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.tables.magnitude.Percent;

/** Reads fields of a JSON problem, and says where a wrong one is, as a JSON Pointer. */
record JsonFields(String file) {

    JsonNode require(JsonNode node, String field, String path) throws UnusableProblem {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            throw wrong("field-missing", path);
        }
        return value;
    }

    /** A list with at least one entry. */
    JsonNode array(JsonNode node, String field) throws UnusableProblem {
        JsonNode value = require(node, field, "/" + field);
        if (!value.isArray() || value.isEmpty()) {
            throw wrong("not-a-list", "/" + field);
        }
        return value;
    }

    /** A count or an amount: a whole number from 0 to 10 to the power of 15. */
    long amount(JsonNode value, String path) throws UnusableProblem {
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
            throw wrong("count-not-whole", path, value.asText());
        }
        if (value.asLong() > Percent.LARGEST_AMOUNT) {
            throw wrong("count-too-large", path, value.asText());
        }
        return value.asLong();
    }

    /** A whole number of at least so much, in a field that has to be there. */
    int whole(JsonNode node, String field, String path, int least) throws UnusableProblem {
        JsonNode value = require(node, field, path + "/" + field);
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.asInt() < least) {
            throw wrong("number-wrong", path + "/" + field, value.asText(), Integer.toString(least));
        }
        return value.asInt();
    }

    /** A percentage with at most one decimal, above 0 and up to 100, in a field that has to be there. */
    Percent percent(JsonNode node, String field, String path) throws UnusableProblem {
        JsonNode value = require(node, field, path + "/" + field);
        BigDecimal percent = value.isNumber() ? value.decimalValue() : BigDecimal.ZERO;
        boolean inRange = percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0;
        if (!inRange || percent.stripTrailingZeros().scale() > 1) {
            throw wrong("percent-wrong", path + "/" + field, value.asText());
        }
        return Percent.of(percent);
    }

    UnusableProblem wrong(String code, String path, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = path;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new UnusableProblem(Problem.of(code, file, all));
    }
}
