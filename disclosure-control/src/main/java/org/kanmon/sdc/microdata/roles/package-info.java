/** What columns may be, as their names and values tell: {@link org.kanmon.sdc.microdata.roles.RoleProposals} proposes, a person decides. */
package org.kanmon.sdc.microdata.roles;
