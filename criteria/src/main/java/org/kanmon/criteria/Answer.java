package org.kanmon.criteria;

import java.time.LocalDate;
import java.util.Optional;

/** What the criteria in force say on one path: a criterion, or a silence of a certain kind. */
public sealed interface Answer {

    /** The path that was asked for, with the database: {@code ndb/publication/minimum-count/patients}. */
    String path();

    /** The word for this kind of answer in files and messages, for example {@code repealed}. */
    String word();

    /** The first day on which this answer counts; empty for a silence. */
    Optional<LocalDate> startsOn();

    /** Where it stands; empty for a silence. */
    Optional<Citation> standsIn();

    /**
     * A value that applies.
     *
     * @param title the criterion's title
     * @param unit the unit of the value, for example {@code patients}
     * @param since the first day on which this value applies
     * @param verifiedOn the last day on which somebody compared the value with its source; empty if nobody did
     * @param note what a reader should know besides; may be empty
     */
    record Criterion(
            String path,
            Text title,
            String unit,
            Basis basis,
            CriterionValue value,
            LocalDate since,
            Citation citation,
            Status status,
            Optional<LocalDate> verifiedOn,
            Text note)
            implements Answer {

        @Override
        public String word() {
            return "criterion";
        }

        @Override
        public Optional<LocalDate> startsOn() {
            return Optional.of(since);
        }

        @Override
        public Optional<Citation> standsIn() {
            return Optional.of(citation);
        }
    }

    /** No file speaks of it, or none did yet on that date. None of the silences means "pass". */
    record Silent(String path) implements Answer {

        @Override
        public String word() {
            return "silent";
        }

        @Override
        public Optional<LocalDate> startsOn() {
            return Optional.empty();
        }

        @Override
        public Optional<Citation> standsIn() {
            return Optional.empty();
        }
    }

    /** A value that applied before and was ended. */
    record Repealed(String path, LocalDate since, Citation citation) implements Answer {

        @Override
        public String word() {
            return "repealed";
        }

        @Override
        public Optional<LocalDate> startsOn() {
            return Optional.of(since);
        }

        @Override
        public Optional<Citation> standsIn() {
            return Optional.of(citation);
        }
    }

    /** A change that is announced for this date, whose value is not known. */
    record Announced(String path, LocalDate since, Citation citation) implements Answer {

        @Override
        public String word() {
            return "announced";
        }

        @Override
        public Optional<LocalDate> startsOn() {
            return Optional.of(since);
        }

        @Override
        public Optional<Citation> standsIn() {
            return Optional.of(citation);
        }
    }
}
