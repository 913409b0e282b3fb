package org.kanmon.sdc.microdata.search;

import org.kanmon.sdc.microdata.engine.Engine;
import org.kanmon.sdc.microdata.engine.NativeEngine;

class NativeEngineTest extends EngineContract {

    @Override
    protected Engine engine() {
        return new NativeEngine();
    }
}
