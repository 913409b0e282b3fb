package org.kanmon.sdc.tables.witness;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Opens the native solver when it is first needed: loading it takes longer than most tables. */
public final class Solvers {

    private Solvers() {}

    /** Holds the loading, which the class loader does once. */
    private static final class Native {
        static {
            Loader.loadNativeLibraries();
        }

        private static void load() {}
    }

    /** Loads the native library, if it is not loaded yet. */
    public static void load() {
        Native.load();
    }

    /** Begins to load the native library beside other work, for a caller that is likely to need it soon. */
    public static void loadAhead() {
        Thread loading = new Thread(Solvers::loadQuietly, "solver-loading");
        loading.setDaemon(true);
        loading.start();
    }

    private static void loadQuietly() {
        try {
            load();
        } catch (LinkageError | RuntimeException unneeded) {
            // The program may be ending already. Whoever does need the solver is told when asking for it.
            Logger.getLogger(Solvers.class.getName()).log(Level.FINE, "solver not loaded ahead", unneeded);
        }
    }

    /** A solver by its name, for example {@code GLOP}. */
    public static MPSolver create(String name) {
        load();
        MPSolver solver = MPSolver.createSolver(name);
        if (solver == null) {
            throw new IllegalStateException("the solver library has no " + name);
        }
        return solver;
    }
}
