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
    private final Optional<CriteriaArea> area;
    private final SortedMap<String, Answer> answers;
    private final Regions regions;
    private final Optional<Populations> populations;
    private final Items items;
    private final String digest;

    CriteriaInForce(
            Database database,
            LocalDate asOf,
            Optional<CriteriaArea> area,
            SortedMap<String, Answer> answers,
            Regions regions,
            Optional<Populations> populations,
            Items items,
            String digest) {
        this.database = database;
        this.asOf = asOf;
        this.area = area;
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
     * @throws IllegalArgumentException if the path begins with the database, or is one of an area that was not asked for: nobody
     *     may take what was not read for silence
     */
    public Answer answer(String path) {
        String prefix = database.id() + "/";
        if (path.startsWith(prefix)) {
            throw new IllegalArgumentException("path " + path + " is not one within " + database.id());
        }
        if (area.isPresent() && area.get().isElsewhere(path)) {
            throw new IllegalArgumentException(
                    "path " + path + " was not read, only " + area.get().word() + " was");
        }
        Answer answer = answers.get(prefix + path);
        for (String set : database.sets()) {
            answer = answer == null ? answers.get(set + "/" + path) : answer;
        }
        return answer == null ? new Answer.Silent(prefix + path) : answer;
    }

    /** What the criteria say on each path that a file speaks of, by path; of the area that was asked for. */
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
     * Names these criteria (of the area that was asked for): {@code sha256:} and 64 hexadecimal digits. The same criteria, lists of regions and populations
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

    /**
     * The provision profiles of which a file speaks, by name.
     *
     * @throws IllegalArgumentException if only another area was asked for
     */
    public SortedSet<String> profiles() {
        if (area.isPresent() && area.get() != CriteriaArea.PROVISION) {
            throw new IllegalArgumentException(
                    "provision was not read, only " + area.get().word() + " was");
        }
        SortedSet<String> profiles = new TreeSet<>();
        String prefix = database.id() + "/provision/";
        answers.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .forEach(path -> profiles.add(path.substring(prefix.length(), path.lastIndexOf('/'))));
        return profiles;
    }
}
