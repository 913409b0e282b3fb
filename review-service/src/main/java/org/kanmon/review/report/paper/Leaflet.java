package org.kanmon.review.report.paper;

import java.util.List;
import java.util.Locale;

/**
 * A printed report.
 *
 * @param title stands large on the first page
 * @param subject what it is about; at the head of each page
 * @param seed anything that is the same for the same report, and another for another; the file's identifier is made of it
 */
public record Leaflet(String title, String subject, Locale language, String seed, List<Block> blocks) {

    public Leaflet {
        blocks = List.copyOf(blocks);
    }
}
