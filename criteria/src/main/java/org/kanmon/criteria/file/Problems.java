package org.kanmon.criteria.file;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects every problem of a reading, so that its reader hears of all of them at once. */
public final class Problems {

    private final SortedSet<Problem> found = new TreeSet<>();

    /** Adds a problem; the same one twice counts once. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds a problem at a place. */
    public void add(String code, Place place, String... arguments) {
        add(Problem.at(code, place, arguments));
    }

    /**
     * Adds a problem with a word that is not one of those known: the message names the nearest of them, or all where none
     * is near. The codes are {@code CODE-near} and {@code CODE}.
     *
     * @param arguments what the message says before the suggestion
     */
    public void addUnknown(String code, Place place, String word, Collection<String> known, String... arguments) {
        add(Nearest.problem(code, place, word, known, arguments));
    }

    /** How many there are. */
    public int count() {
        return found.size();
    }

    /** All of them, by file and from the top down. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /**
     * Ends a reading.
     *
     * @throws UnusableCriteria if there are any problems
     */
    public void throwIfAny() throws UnusableCriteria {
        if (!found.isEmpty()) {
            throw new UnusableCriteria(list());
        }
    }
}
