package org.kanmon.review.hostile;

import java.util.Map;
import java.util.Optional;

/**
 * A good file to make broken ones of.
 *
 * @param name what it is called in failures
 * @param fileName what the check is told
 * @param kind what lies in it
 * @param layout how it is to be read; files without a layout are recognised
 * @param hierarchies the hierarchy files that the layout names
 */
record Seed(
        String name,
        String fileName,
        Kind kind,
        byte[] file,
        Optional<byte[]> layout,
        Map<String, byte[]> hierarchies) {

    enum Kind {
        TEXT,
        PACKAGE,
        BINARY
    }

    Seed withFile(byte[] other) {
        return new Seed(name, fileName, kind, other, layout, hierarchies);
    }

    Seed withLayout(Optional<byte[]> other) {
        return new Seed(name, fileName, kind, file, other, hierarchies);
    }

    Seed withHierarchies(Map<String, byte[]> others) {
        return new Seed(name, fileName, kind, file, layout, others);
    }
}
