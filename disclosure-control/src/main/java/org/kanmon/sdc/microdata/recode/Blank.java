package org.kanmon.sdc.microdata.recode;

import java.util.Optional;

/** The column stays, without its values: for those who get it a place that is never filled. */
public record Blank() implements ValueRecoding {

    @Override
    public String word() {
        return "blank";
    }

    @Override
    public Optional<String> of(String value) {
        return Optional.of("");
    }

    @Override
    public boolean leaves(String value) {
        return value.isEmpty();
    }
}
