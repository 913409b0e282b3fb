package org.kanmon.sdc.tables.requirement;

import java.util.BitSet;
import java.util.Map;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.groups.FinestGroups;
import org.kanmon.sdc.tables.groups.Span;

/** What a rule demands of a table. It says what to measure, not what follows from it. */
public sealed interface Requirement {

    /** The path of the criterion that it comes from. */
    String criterion();

    /** The cells that it speaks of. */
    CellSelection where();

    /** What a message about a breach says of the demand, by name. */
    Map<String, String> parameters();

    /**
     * A shown figure is at least the minimum.
     *
     * @param minimum the smallest figure that may be shown
     * @param zeroExempt whether 0 may be shown all the same
     */
    record MinimumCount(
            String criterion, CellSelection where, long minimum, boolean zeroExempt, Map<String, String> parameters)
            implements Requirement {
        public MinimumCount {
            parameters = Map.copyOf(parameters);
        }
    }

    /** No figure is shown, not even a zero. */
    record NothingShown(String criterion, CellSelection where, Map<String, String> parameters) implements Requirement {
        public NothingShown {
            parameters = Map.copyOf(parameters);
        }
    }

    /** No hidden figure that may be a small one can be computed from the table, or narrowed more than the level allows. */
    record Unrecoverable(
            String criterion, CellSelection where, Outsider outsider, Level level, Map<String, String> parameters)
            implements Requirement {
        public Unrecoverable {
            parameters = Map.copyOf(parameters);
        }
    }

    /** No hidden figure that may be a small one can be computed or narrowed by whoever knows the rule by which the marks were set. */
    record Unsolvable(String criterion, CellSelection where, Level level, Map<String, String> parameters)
            implements Requirement {
        public Unsolvable {
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * No hidden figure of this table or of one published before, and no group that none of them prints, can be computed from
     * this table and those together, or narrowed more than the level allows.
     */
    record Undifferenced(
            String criterion, CellSelection where, Outsider outsider, Level level, Map<String, String> parameters)
            implements Requirement {
        public Undifferenced {
            parameters = Map.copyOf(parameters);
        }
    }

    /** Every figure is a multiple of the base. */
    record Rounded(String criterion, CellSelection where, long base, Map<String, String> parameters)
            implements Requirement {
        public Rounded {
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * The groups of a dimension are no finer than allowed. It speaks of rows, and so of the figures of every measure: the measure
     * of its selection has no meaning, and its categories are those whose labels can be read.
     *
     * @param groups which groups are allowed
     * @param aspect what of them is demanded
     */
    record Grouped(
            String criterion, CellSelection where, FinestGroups groups, Aspect aspect, Map<String, String> parameters)
            implements Requirement {
        public Grouped {
            parameters = Map.copyOf(parameters);
        }

        /** What can be wrong with a group. */
        public enum Aspect {
            /** It is finer than allowed, or begins or ends elsewhere. */
            FINENESS,
            /** It is finer than allowed without a reason, and lies where a reason may be given. */
            REASON,
            /** It holds values from both sides of a cut. */
            CUT
        }

        /** Whether a group fails the demand. */
        public boolean fails(Span span) {
            boolean finer = !groups.allows(span);
            return switch (aspect) {
                case FINENESS -> finer && !groups.allowsForAReason(span);
                case REASON -> finer && groups.allowsForAReason(span);
                case CUT -> groups.straddlesCut(span);
            };
        }
    }

    /**
     * A figure is only shown where enough people stand behind it.
     *
     * @param where the figures: counts of something else, amounts, statistics
     * @param people the measures that count the people, any of which may be the one
     * @param minimum the smallest number of people; 0 people are enough, too
     */
    record PeopleBehind(
            String criterion, CellSelection where, BitSet people, long minimum, Map<String, String> parameters)
            implements Requirement {
        public PeopleBehind {
            people = (BitSet) people.clone();
            parameters = Map.copyOf(parameters);
        }
    }

    /** No statistic gives a hidden count away, or narrows it more than allowed. */
    record Underivable(String criterion, CellSelection where, Map<String, String> parameters) implements Requirement {
        public Underivable {
            parameters = Map.copyOf(parameters);
        }
    }

    /** No figure is one person's value. */
    record NoExtreme(String criterion, CellSelection where, Map<String, String> parameters) implements Requirement {
        public NoExtreme {
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * Not all of a group are in one category.
     *
     * @param attributes the dimensions whose categories say something of people that one may learn of them
     */
    record NotWholeGroup(String criterion, CellSelection where, BitSet attributes, Map<String, String> parameters)
            implements Requirement {
        public NotWholeGroup {
            attributes = (BitSet) attributes.clone();
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * The largest contribution to an amount, where it is printed beside it, is no more than a share of it.
     *
     * @param where the amounts
     * @param maximum the measure that has the largest contributions
     * @param percent the largest share allowed
     */
    record NotDominated(
            String criterion, CellSelection where, int maximum, long percent, Map<String, String> parameters)
            implements Requirement {
        public NotDominated {
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * No step of a survival curve stands for too few people, other than none.
     *
     * @param where the survival
     * @param atRisk the measure that counts the people at risk
     * @param minimum the smallest number of people of a step
     */
    record SurvivalSteps(
            String criterion, CellSelection where, int atRisk, long minimum, Map<String, String> parameters)
            implements Requirement {
        public SurvivalSteps {
            parameters = Map.copyOf(parameters);
        }
    }
}
