package org.kanmon.sdc.microdata.roles;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.schema.Role;

/**
 * Proposes what columns are, from their names and values. Where name and values disagree, or nothing is known, the more careful role is
 * proposed: a column is called insensitive only if all records have the same value in it.
 */
public final class RoleProposals {

    /** Names that say something that values must look like. */
    private static final Set<ColumnMeaning> LOOKS = Set.of(
            ColumnMeaning.MY_NUMBER,
            ColumnMeaning.TELEPHONE,
            ColumnMeaning.EMAIL,
            ColumnMeaning.SEX,
            ColumnMeaning.BIRTH_DATE,
            ColumnMeaning.AGE,
            ColumnMeaning.DATE);

    private final ColumnNames names = ColumnNames.read();

    /** A proposal for every column, in their order. */
    public List<RoleProposal> propose(List<Attribute> columns) {
        return columns.stream().map(this::propose).toList();
    }

    /** A proposal for a column. */
    public RoleProposal propose(Attribute column) {
        ColumnValues values = ColumnValues.of(column);
        return names.find(column.name())
                .map(found -> named(column.name(), found, values))
                .orElseGet(() -> unnamed(column.name(), values));
    }

    private static RoleProposal named(String column, ColumnNames.Found found, ColumnValues values) {
        ColumnMeaning meaning = found.meaning();
        Reason name = Reason.name(meaning, found.word());
        Optional<Reason> agreed = values.bearOut(meaning);
        if (agreed.isPresent()) {
            return RoleProposal.of(column, meaning, Certainty.CLEAR, name, agreed.get());
        }
        Optional<Reason> other = values.speak();
        if (other.isPresent()) {
            return disputed(column, meaning, name, other.get());
        }
        if (LOOKS.contains(meaning) && !values.isEmpty()) {
            return RoleProposal.of(column, meaning, Certainty.GUESS, name, Reason.notBorneOut(meaning));
        }
        if (values.isText() && meaning.role() != Role.IDENTIFIER) {
            return RoleProposal.of(
                    column, ColumnMeaning.FREE_TEXT, Certainty.GUESS, Reason.values(ColumnMeaning.FREE_TEXT, 1), name);
        }
        return values.nearlyUnique()
                .map(unique -> RoleProposal.of(column, meaning, Certainty.LIKELY, name, unique))
                .orElseGet(() -> RoleProposal.of(column, meaning, Certainty.LIKELY, name));
    }

    /** Values that look like something else than the name says. */
    private static RoleProposal disputed(String column, ColumnMeaning named, Reason name, Reason looks) {
        ColumnMeaning seen = looks.meaning().orElseThrow();
        if (named.role() == seen.role()) {
            return RoleProposal.of(column, named, Certainty.LIKELY, name, looks);
        }
        if (named.role() == Role.IDENTIFIER) {
            return RoleProposal.of(column, named, Certainty.GUESS, name, looks);
        }
        return RoleProposal.of(
                column, seen, seen.role() == Role.IDENTIFIER ? Certainty.GUESS : Certainty.LIKELY, looks, name);
    }

    private static RoleProposal unnamed(String column, ColumnValues values) {
        Optional<Reason> looks = values.speak();
        Optional<Reason> unique = values.nearlyUnique();
        if (looks.isPresent()) {
            ColumnMeaning seen = looks.get().meaning().orElseThrow();
            // Numbers of records may look like codes, but every record has its own.
            return seen.role() == Role.SENSITIVE && unique.isPresent()
                    ? RoleProposal.of(column, ColumnMeaning.SERIAL_NUMBER, Certainty.GUESS, unique.get(), looks.get())
                    : RoleProposal.of(column, seen, Certainty.LIKELY, looks.get());
        }
        if (values.isConstant()) {
            return RoleProposal.of(column, ColumnMeaning.CONSTANT, Certainty.LIKELY, Reason.of(Reason.Kind.CONSTANT));
        }
        if (values.isText()) {
            return RoleProposal.of(
                    column, ColumnMeaning.FREE_TEXT, Certainty.LIKELY, Reason.values(ColumnMeaning.FREE_TEXT, 1));
        }
        return unique.map(own -> RoleProposal.of(column, ColumnMeaning.SERIAL_NUMBER, Certainty.GUESS, own))
                .orElseGet(() -> RoleProposal.of(
                        column, ColumnMeaning.UNKNOWN, Certainty.GUESS, Reason.of(Reason.Kind.NOTHING_KNOWN)));
    }
}
