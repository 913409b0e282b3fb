package org.kanmon.sdc.tables.requirement;

import java.util.Map;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;

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
}
