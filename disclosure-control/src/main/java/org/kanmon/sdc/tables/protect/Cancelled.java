package org.kanmon.sdc.tables.protect;

/** Protecting a table was ended before there was a result, as {@link Progress#isCancelled()} asked for. Nothing is left behind. */
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1;

    Cancelled() {
        super("protecting the table was cancelled", null, false, false);
    }
}
