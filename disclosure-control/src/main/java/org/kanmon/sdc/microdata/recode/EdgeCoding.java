package org.kanmon.sdc.microdata.recode;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Bottom and top coding: numbers that stand out at either end become one text each; those between are left as they are.
 *
 * @param bottom what becomes of numbers below a limit
 * @param top what becomes of numbers from a limit on
 */
public record EdgeCoding(Optional<Edge> bottom, Optional<Edge> top) implements ValueRecoding {

    /**
     * One end.
     *
     * @param limit the bottom ends below it, the top begins with it
     * @param as what is written instead; blank to tell nothing
     */
    public record Edge(BigDecimal limit, String as) {}

    public EdgeCoding {
        if (bottom.isEmpty() && top.isEmpty()
                || bottom.isPresent()
                        && top.isPresent()
                        && bottom.get().limit().compareTo(top.get().limit()) > 0) {
            throw new IllegalArgumentException("bottom " + bottom + " and top " + top);
        }
    }

    @Override
    public String word() {
        return "code";
    }

    @Override
    public Optional<String> of(String value) {
        return Decimal.of(value).map(number -> edge(number).map(Edge::as).orElse(value));
    }

    private Optional<Edge> edge(BigDecimal number) {
        return bottom.filter(edge -> number.compareTo(edge.limit()) < 0)
                .or(() -> top.filter(edge -> number.compareTo(edge.limit()) >= 0));
    }

    /** Whether a text stands for one of the ends. */
    boolean isEdge(String value) {
        return bottom.filter(edge -> edge.as().equals(value)).isPresent()
                || top.filter(edge -> edge.as().equals(value)).isPresent();
    }

    @Override
    public boolean leaves(String value) {
        return value.isEmpty()
                || isEdge(value)
                || Decimal.of(value).filter(number -> edge(number).isEmpty()).isPresent();
    }
}
