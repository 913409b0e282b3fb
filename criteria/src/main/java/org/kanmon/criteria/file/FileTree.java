package org.kanmon.criteria.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Where criteria files lie: a directory, or the class path. Paths are relative, with slashes. */
public sealed interface FileTree permits DirectoryTree, JarTree {

    /**
     * The files below a folder, sorted; empty if there is no such folder.
     *
     * @throws IOException if the folder cannot be listed
     */
    List<String> below(String folder) throws IOException;

    /**
     * The names of the folders at the top, sorted.
     *
     * @throws IOException if they cannot be listed
     */
    List<String> folders() throws IOException;

    /**
     * Opens a file; empty if there is none at this path.
     *
     * @throws IOException if it cannot be opened
     */
    Optional<InputStream> open(String path) throws IOException;

    /** The name under which a reader of messages finds the file. */
    String nameOf(String path);
}
