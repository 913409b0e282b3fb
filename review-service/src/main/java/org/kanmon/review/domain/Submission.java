package org.kanmon.review.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An output handed in for a check: bytes, not looked into yet.
 *
 * @param fileName the file's name as the researcher knows it, without folders
 * @param file the table
 * @param layout the layout file, if one was given
 * @param hierarchies the hierarchy files that the layout names, by name without folders
 * @param database the identifier of the database whose criteria apply
 * @param asOf the date whose criteria apply
 * @param releases what the same study published before
 * @param circumstances what the check is to go by beside the output
 */
public record Submission(
        String fileName,
        byte[] file,
        Optional<byte[]> layout,
        Map<String, byte[]> hierarchies,
        String database,
        LocalDate asOf,
        List<Release> releases,
        Circumstances circumstances) {

    public Submission {
        hierarchies = Map.copyOf(hierarchies);
        releases = List.copyOf(releases);
    }

    /** An output of a study that has published nothing before. */
    public Submission(
            String fileName,
            byte[] file,
            Optional<byte[]> layout,
            Map<String, byte[]> hierarchies,
            String database,
            LocalDate asOf) {
        this(fileName, file, layout, hierarchies, database, asOf, List.of());
    }

    /** An output of which nothing else is known. */
    public Submission(
            String fileName,
            byte[] file,
            Optional<byte[]> layout,
            Map<String, byte[]> hierarchies,
            String database,
            LocalDate asOf,
            List<Release> releases) {
        this(fileName, file, layout, hierarchies, database, asOf, releases, Circumstances.none());
    }
}
