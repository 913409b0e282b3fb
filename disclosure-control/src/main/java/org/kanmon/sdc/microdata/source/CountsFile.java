package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.UnusableInput;

/** Reads how many persons have each value: a value and a number on each line, below a header line. */
final class CountsFile extends RecordHandler {

    private final Problems problems;
    private final Map<String, Long> counts = new HashMap<>();
    private final List<String> line = new ArrayList<>();
    private boolean headerIsPast;

    private CountsFile(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads such a file.
     *
     * @throws UnusableInput with every line that is no value with a number, or repeats a value
     */
    static Map<String, Long> read(Path path) throws IOException, UnusableInput {
        RecordFile file = RecordFile.of(path, path.getFileName().toString(), Optional.empty());
        Problems problems = new Problems(file.name());
        CountsFile read = file.stream(form -> new CountsFile(problems)).handler();
        problems.throwIfAny();
        return read.counts;
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        line.add(new String(buffer, offset, length).strip());
    }

    @Override
    boolean record() {
        if (headerIsPast) {
            boolean fits = line.size() == 2 && line.get(1).matches("[0-9]{1,18}");
            if (!fits || counts.putIfAbsent(line.get(0), Long.valueOf(line.get(1))) != null) {
                problems.at("recode-counts-line", line(), 0, Spelling.shown(String.join(", ", line)));
            }
        }
        headerIsPast = true;
        line.clear();
        return true;
    }
}
