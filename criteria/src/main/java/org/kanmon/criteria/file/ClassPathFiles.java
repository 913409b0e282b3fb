package org.kanmon.criteria.file;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;

/** Finds files that came with the program, in a directory of classes or in a jar. */
public final class ClassPathFiles {

    private ClassPathFiles() {}

    /**
     * The folder of the class path that holds a known file.
     *
     * @param root the folder, with a slash at the end
     * @param knownFile a file directly in the folder
     * @throws IOException if the folder is not there, or its kind of place is not known
     */
    public static FileTree in(ClassLoader loader, String root, String knownFile) throws IOException {
        URL found = loader.getResource(root + knownFile);
        if (found == null) {
            throw new IOException("no " + root + knownFile + " on the class path");
        }
        if (found.getProtocol().equals("file")) {
            return new DirectoryTree(fileOf(found).getParent());
        }
        URLConnection connection = found.openConnection();
        if (connection instanceof JarURLConnection entry) {
            return JarTree.of(loader, entry, root);
        }
        throw new IOException("files at " + found + " cannot be listed");
    }

    private static Path fileOf(URL url) throws IOException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
