package org.kanmon.criteria;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Problem;
import org.kanmon.criteria.file.Problems;

/** Paths of YAML files as identifiers. */
final class Paths {

    static final String EXTENSION = ".yaml";

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*");

    private Paths() {}

    /** The YAML files in a folder and below it, without folder and extension, sorted. */
    static List<String> identifiersBelow(FileTree tree, String folder, Problems problems) {
        try {
            return tree.below(folder).stream()
                    .filter(path -> path.endsWith(EXTENSION))
                    .map(path -> path.substring(folder.length() + 1, path.length() - EXTENSION.length()))
                    .toList();
        } catch (IOException e) {
            problems.add(Problem.of("unreadable", tree.nameOf(folder), e.toString()));
            return List.of();
        }
    }

    /** Whether every part of it is made of small letters, digits and hyphens. */
    static boolean isIdentifier(String path) {
        return IDENTIFIER.matcher(path).matches();
    }
}
