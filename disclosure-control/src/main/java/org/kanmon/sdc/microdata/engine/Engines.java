package org.kanmon.sdc.microdata.engine;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.UnusableInput;

/**
 * The engines whose jars lie in one folder, with all that they need. They are loaded apart: what they bring is not seen by Kanmon, and
 * of Kanmon they see its own classes only, so that two versions of a library do not meet.
 */
public final class Engines {

    private final List<Path> jars;

    private Engines(List<Path> jars) {
        this.jars = List.copyOf(jars);
    }

    /** The engines in a folder; none if there is no such folder. */
    public static Engines in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new Engines(List.of());
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new Engines(files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList());
        }
    }

    /**
     * The engine of this name.
     *
     * @throws UnusableInput if it is not there
     */
    public Engine get(String name) throws IOException, UnusableInput {
        List<URL> places = new ArrayList<>();
        for (Path jar : jars) {
            places.add(jar.toUri().toURL());
        }
        return ServiceLoader.load(Engine.class, new EngineLoader(places.toArray(URL[]::new))).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnusableInput(Problem.of("engine-missing", "--engine " + name)));
    }
}
