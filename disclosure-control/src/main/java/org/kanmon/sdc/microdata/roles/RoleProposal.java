package org.kanmon.sdc.microdata.roles;

import java.util.List;
import org.kanmon.sdc.microdata.schema.Role;

/**
 * The role proposed for a column. It decides nothing: a person confirms or changes it.
 *
 * @param column its name
 * @param meaning what its values seem to be
 * @param role the role proposed
 * @param certainty how well founded it is
 * @param reasons what speaks for it, the strongest first; at least one
 */
public record RoleProposal(String column, ColumnMeaning meaning, Role role, Certainty certainty, List<Reason> reasons) {

    public RoleProposal {
        reasons = List.copyOf(reasons);
    }

    static RoleProposal of(String column, ColumnMeaning meaning, Certainty certainty, Reason... reasons) {
        return new RoleProposal(column, meaning, meaning.role(), certainty, List.of(reasons));
    }
}
