package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.UnusableInput;

/**
 * The names of the columns of a file, in its first record.
 *
 * @param names in order, without blanks around them
 */
public record Header(List<String> names) {

    public Header {
        names = List.copyOf(names);
    }

    /**
     * Reads the header of a file.
     *
     * @throws UnusableInput if there is none, or a name occurs twice
     */
    static Header of(RecordFile file) throws IOException, UnusableInput {
        Problems problems = new Problems(file.name());
        List<String> names = file.stream(form -> new FirstRecord()).handler().names;
        if (names.isEmpty()) {
            throw problems.fatal("records-empty", 0, 0);
        }
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(i + 1);
        }
        places.forEach((name, columns) -> {
            if (columns.size() > 1) {
                String all = columns.stream().map(String::valueOf).collect(Collectors.joining(", "));
                problems.at("records-header-twice", 1, 0, Spelling.shown(name), all);
            }
        });
        problems.throwIfAny();
        return new Header(names);
    }

    /** Notes which of the columns that a schema names are missing. */
    void check(List<String> wanted, Problems problems) {
        wanted.stream().filter(name -> !names.contains(name)).forEach(name -> noteMissing(name, problems));
    }

    private void noteMissing(String name, Problems problems) {
        Optional<String> nearest = Spelling.nearest(name, names);
        if (nearest.isPresent()) {
            problems.of(
                    "records-column-missing-near",
                    Spelling.shown(name),
                    Spelling.shown(nearest.get()),
                    Spelling.shown(names));
        } else {
            problems.of("records-column-missing", Spelling.shown(name), Spelling.shown(names));
        }
    }

    private static final class FirstRecord extends RecordHandler {

        private final List<String> names = new ArrayList<>();

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            names.add(new String(buffer, offset, length).strip());
        }

        /** No further record is wanted. */
        @Override
        boolean record() {
            return false;
        }
    }
}
