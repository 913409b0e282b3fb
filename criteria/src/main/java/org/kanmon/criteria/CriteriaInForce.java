package org.kanmon.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kanmon.criteria.region.Populations;
import org.kanmon.criteria.region.Regions;

/** What the criteria of one database say on one date. Immutable. */
public final class CriteriaInForce {

    private final Database database;
    private final LocalDate asOf;
    private final SortedMap<String, Answer> answers;
    private final Regions regions;
    private final Optional<Populations> populations;
    private final Items items;
    private final String digest;

    CriteriaInForce(
            Database database,
            LocalDate asOf,
            SortedMap<String, Answer> answers,
            Regions regions,
            Optional<Populations> populations,
            Items items,
            String digest) {
        this.database = database;
        this.asOf = asOf;
        this.answers = new TreeMap<>(answers);
        this.regions = regions;
        this.populations = populations;
        this.items = items;
        this.digest = digest;
    }

    /** Whose criteria they are. */
    public Database database() {
        return database;
    }

    /** The date that was asked for. */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * What the criteria say on one path.
     *
     * @param path within the database: {@code publication/minimum-count/patients}
     * @throws IllegalArgumentException if the path begins with the database
     */
    public Answer answer(String path) {
        String prefix = database.id() + "/";
        if (path.startsWith(prefix)) {
            throw new IllegalArgumentException("path " + path + " is not one within " + database.id());
        }
        Answer answer = answers.get(prefix + path);
        for (String set : database.sets()) {
            answer = answer == null ? answers.get(set + "/" + path) : answer;
        }
        return answer == null ? new Answer.Silent(prefix + path) : answer;
    }

    /** What the criteria say on each path that a file speaks of, by path. */
    public List<Answer> answers() {
        return List.copyOf(answers.values());
    }

    /** All criteria that have a value, by path. */
    public List<Answer.Criterion> criteria() {
        return answers.values().stream()
                .filter(Answer.Criterion.class::isInstance)
                .map(Answer.Criterion.class::cast)
                .toList();
    }

    /**
     * Names these criteria: {@code sha256:} and 64 hexadecimal digits. The same criteria, lists of regions and populations
     * have the same digest on every machine, whatever the date asked for, the order of files and the ends of their lines.
     */
    public String digest() {
        return digest;
    }

    /** The regions of Japan and how they nest. */
    public Regions regions() {
        return regions;
    }

    /** The populations that decide a municipality's band; empty if no population reference is in force. */
    public Optional<Populations> populations() {
        return populations;
    }

    /** What columns of records can be about. */
    public Items items() {
        return items;
    }

    /** The provision profiles of which a file speaks, by name. */
    public SortedSet<String> profiles() {
        SortedSet<String> profiles = new TreeSet<>();
        String prefix = database.id() + "/provision/";
        answers.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .forEach(path -> profiles.add(path.substring(prefix.length(), path.lastIndexOf('/'))));
        return profiles;
    }
}
