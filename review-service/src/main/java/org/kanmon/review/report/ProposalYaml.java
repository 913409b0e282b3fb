package org.kanmon.review.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kanmon.sdc.microdata.roles.RoleMessages;
import org.kanmon.sdc.microdata.roles.RoleProposal;
import org.kanmon.sdc.microdata.schema.Role;

/** A schema to be corrected by a person: each column with the role that is proposed for it, and why. */
public final class ProposalYaml {

    private final RoleMessages messages;

    /**
     * @param locale the language of the reasons
     */
    public ProposalYaml(Locale locale) {
        this.messages = RoleMessages.in(locale);
    }

    /** The schema. It can be used as it is, but asks for no privacy model. */
    public String of(List<RoleProposal> proposals) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("# ").append(Visible.line(messages.confirm())).append("\ncolumns:\n");
        for (RoleProposal proposal : proposals) {
            String reasons = proposal.reasons().stream().map(messages::sentence).collect(Collectors.joining(" "));
            yaml.append("  # %s (%s): %s%n"
                    .formatted(
                            Visible.line(messages.word(proposal.meaning())),
                            Visible.line(messages.word(proposal.certainty())),
                            Visible.line(reasons))
                    .replace("\r", ""));
            yaml.append("  - {column: %s, role: %s}\n"
                    .formatted(quoted(proposal.column()), proposal.role().word()));
        }
        if (proposals.stream().noneMatch(proposal -> proposal.role() == Role.QUASI_IDENTIFIER)) {
            yaml.append("# role: quasi-identifier ?\n");
        }
        return yaml.append("models: []\n").toString();
    }

    /** A text in quotation marks, as YAML and JSON write it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (Character.isISOControl(letter)
                    || letter == '\uFEFF'
                    || letter == '\u2028'
                    || letter == '\u2029') {
                quoted.append("\\u%04x".formatted((int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
