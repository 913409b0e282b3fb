package org.kanmon.sdc.microdata.engine;

import java.net.URL;
import java.net.URLClassLoader;

/** Loads an engine and its libraries. Of the classes around it only those of Kanmon are the same inside. */
final class EngineLoader extends URLClassLoader {

    private static final String KANMON = "org.kanmon.";

    EngineLoader(URL[] jars) {
        super("engine", jars, ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(KANMON)) {
            try {
                return EngineLoader.class.getClassLoader().loadClass(name);
            } catch (ClassNotFoundException e) {
                return super.findClass(name);
            }
        }
        return super.findClass(name);
    }
}
