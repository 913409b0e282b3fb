package org.kanmon.sdc.microdata.engine;

import java.util.Optional;
import org.kanmon.sdc.microdata.search.LatticeSearch;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.search.Progress;

/** Kanmon's own engine. It knows all models and metrics. */
public final class NativeEngine implements Engine {

    /** What it is called. */
    public static final String NAME = "native";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Found search(Task task, Progress progress) {
        LatticeSearch search = new LatticeSearch(task.data(), task.models(), task.quality(), task.limit());
        Optional<Outcome> outcome = search.find(progress);
        return new Found(outcome, search.isProven(), search.nodes(), search.nodesChecked());
    }
}
