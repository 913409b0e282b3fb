package org.kanmon.review.domain;

import java.util.Map;
import java.util.Optional;

/**
 * A table of the same study that was published before: bytes, not looked into yet.
 *
 * @param name how the researcher names it, for example its folder
 * @param fileName the published file's name, for messages
 * @param file the published file
 * @param layout its layout file
 * @param hierarchies the hierarchy files that the layout names, by name without folders
 * @param maskLog the log of its check, if there is one; it tells why cells are hidden
 */
public record Release(
        String name,
        String fileName,
        byte[] file,
        byte[] layout,
        Map<String, byte[]> hierarchies,
        Optional<byte[]> maskLog) {

    public Release {
        hierarchies = Map.copyOf(hierarchies);
    }

    /** The SHA-256 digest of the published file, written as those of a review. */
    public String digest() {
        return Digest.sha256(file);
    }
}
