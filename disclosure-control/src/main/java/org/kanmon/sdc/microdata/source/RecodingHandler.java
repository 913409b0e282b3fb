package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.microdata.recode.FieldRecoding;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.Spelling;

/** Writes records with their fields recoded. A record is held until it is complete, because fields may depend on others. */
final class RecodingHandler extends RecordHandler {

    private final RecordWriter writer;
    private final Problems problems;
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final FieldRecoding[] recodings;
    private final String[] record;
    private boolean headerIsPast;

    RecodingHandler(
            RecodedColumns columns, Map<String, FieldRecoding> recodings, RecordWriter writer, Problems problems) {
        this.writer = writer;
        this.problems = problems;
        this.names = columns.names();
        this.record = new String[columns.header().names().size()];
        this.recodings = new FieldRecoding[names.size()];
        for (int place = 0; place < names.size(); place++) {
            this.recodings[place] = recodings.get(names.get(place));
        }
        for (int place = 0; place < record.length; place++) {
            places.put(names.get(place), place);
        }
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        if (field < record.length) {
            record[field] = new String(buffer, offset, length);
        }
    }

    @Override
    boolean record() {
        try {
            for (int place = 0; place < names.size(); place++) {
                writer.field(headerIsPast ? text(place) : names.get(place));
            }
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        headerIsPast = true;
        return true;
    }

    private String text(int place) {
        String value = place < record.length ? record[place] : "";
        if (recodings[place] == null) {
            return value;
        }
        Optional<String> text = recodings[place].of(value, name -> record[places.get(name)]);
        if (text.isEmpty()) {
            problems.at("recode-unreadable", line(), 0, Spelling.shown(names.get(place)), Spelling.shown(value));
        }
        return text.orElse("");
    }
}
