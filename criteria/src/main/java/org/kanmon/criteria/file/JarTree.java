package org.kanmon.criteria.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Files in a folder of a jar on the class path. The jar is opened once, for its list of files. */
final class JarTree implements FileTree {

    private final ClassLoader loader;
    private final String root;
    private final NavigableSet<String> paths;

    private JarTree(ClassLoader loader, String root, NavigableSet<String> paths) {
        this.loader = loader;
        this.root = root;
        this.paths = paths;
    }

    /**
     * The folder that a jar entry lies in.
     *
     * @param entry a connection to a file in the folder
     * @param root the folder, with a slash at the end
     */
    static JarTree of(ClassLoader loader, JarURLConnection entry, String root) throws IOException {
        entry.setUseCaches(false);
        try (JarFile jar = entry.getJarFile()) {
            NavigableSet<String> paths = new TreeSet<>();
            jar.stream()
                    .filter(file -> !file.isDirectory() && file.getName().startsWith(root))
                    .map(ZipEntry::getName)
                    .forEach(name -> paths.add(name.substring(root.length())));
            return new JarTree(loader, root, paths);
        }
    }

    @Override
    public List<String> below(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return paths.stream().filter(path -> path.startsWith(prefix)).toList();
    }

    @Override
    public List<String> folders() {
        return paths.stream()
                .filter(path -> path.indexOf('/') > 0)
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .toList();
    }

    @Override
    public Optional<InputStream> open(String path) {
        return paths.contains(path) ? Optional.ofNullable(loader.getResourceAsStream(root + path)) : Optional.empty();
    }

    @Override
    public String nameOf(String path) {
        return path;
    }
}
