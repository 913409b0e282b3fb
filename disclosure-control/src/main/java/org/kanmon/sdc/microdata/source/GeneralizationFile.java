package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.model.HierarchyFault;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.UnusableInput;

/** Reads a generalization hierarchy: one line per value without a header, the value first, then what it is generalized to. */
final class GeneralizationFile extends RecordHandler {

    private final List<String[]> table = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<String> line = new ArrayList<>();

    private GeneralizationFile() {}

    /**
     * Reads a hierarchy.
     *
     * @throws UnusableInput with everything that is wrong with it, each with its line
     */
    static Hierarchy read(String attribute, Path path) throws IOException, UnusableInput {
        RecordFile file = RecordFile.of(path, path.getFileName().toString(), Optional.empty());
        GeneralizationFile read = file.stream(form -> new GeneralizationFile()).handler();
        try {
            return Hierarchy.of(attribute, read.table);
        } catch (HierarchyFault e) {
            throw read.problems(file.name(), e);
        }
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        line.add(new String(buffer, offset, length));
    }

    @Override
    boolean record() {
        table.add(line.toArray(String[]::new));
        lines.add(line());
        line.clear();
        return true;
    }

    private UnusableInput problems(String file, HierarchyFault fault) {
        List<Problem> problems = new ArrayList<>();
        fault.faults().forEach(one -> problems.add(problem(file, one)));
        if (fault.unlisted() > 0) {
            problems.add(Problem.of("more-problems", file, Integer.toString(fault.unlisted())));
        }
        return new UnusableInput(problems);
    }

    private Problem problem(String file, HierarchyFault.Fault fault) {
        int at = fault.line() == 0 ? 0 : lines.get(fault.line() - 1);
        String found = Spelling.shown(fault.found());
        String expected = Spelling.shown(fault.expected());
        return switch (fault.kind()) {
            case EMPTY -> Problem.of("generalizations-empty", file);
            case RAGGED -> Problem.at("generalizations-ragged", file, at, 0, found, expected);
            case REPEATED ->
                Problem.at(
                        "generalizations-repeated",
                        file,
                        at,
                        0,
                        found,
                        Integer.toString(lines.get(Integer.parseInt(fault.expected()) - 1)));
            case NO_TREE -> Problem.at("generalizations-no-tree", file, at, 0, found, expected);
            case ROOT_LEFT -> Problem.at("generalizations-root-left", file, at, 0, found, expected);
        };
    }
}
