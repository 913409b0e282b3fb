package org.kanmon.sdc.microdata.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.quality.Quality;

/**
 * What is known of records and asked of them: which column is what, which privacy models have to hold, and what to lose least of.
 *
 * @param columns the columns that are described
 * @param others what columns are that are not described
 * @param person the column that says whose record it is; without it every record is a person of its own
 * @param models which privacy models have to hold
 * @param suppressionLimit which share of the records may be suppressed, 0 to 1
 * @param localRecoding whether records that would be suppressed are generalized further instead
 * @param quality how what is lost is measured
 * @param population how many persons the population has from which the data are drawn
 * @param riskThreshold from which risk on a record counts as at risk, 0 to 1
 * @param separator what separates the fields of the data; empty if it is to be found out
 */
public record Schema(
        List<Column> columns,
        Role others,
        Optional<String> person,
        List<ModelWish> models,
        double suppressionLimit,
        boolean localRecoding,
        Quality quality,
        OptionalDouble population,
        double riskThreshold,
        Optional<Character> separator) {

    public Schema {
        columns = List.copyOf(columns);
        models = List.copyOf(models);
    }

    /** Whether values of columns are to be recoded. */
    public boolean isRecoding() {
        return columns.stream().anyMatch(column -> !column.recodings().isEmpty());
    }

    /** What is said of the records once they are recoded. */
    public Schema recoded() {
        return with(columns.stream()
                .map(column -> column.recoded(column.hierarchy()))
                .toList());
    }

    /**
     * What is said of the records as they are: without recodings, and without the hierarchies of what quasi-identifiers are recoded to.
     *
     * @param header the columns that the records have; others are made by recoding
     */
    public Schema asTheyAre(List<String> header) {
        return with(columns.stream()
                .filter(column -> column.recodings().isEmpty() || header.contains(column.name()))
                .map(column -> column.recodings().isEmpty() || column.role() != Role.QUASI_IDENTIFIER
                        ? column.recoded(column.hierarchy())
                        : Column.of(column.name(), column.role(), Optional.empty()))
                .toList());
    }

    /** The same, with nothing asked of the records. */
    public Schema withoutModels() {
        return new Schema(
                columns,
                others,
                person,
                List.of(),
                suppressionLimit,
                localRecoding,
                quality,
                population,
                riskThreshold,
                separator);
    }

    private Schema with(List<Column> changed) {
        return new Schema(
                changed,
                others,
                person,
                models,
                suppressionLimit,
                localRecoding,
                quality,
                population,
                riskThreshold,
                separator);
    }

    /** The columns of one role, in the order of the schema. */
    public List<Column> columns(Role role) {
        Predicate<Column> has = column -> column.role() == role;
        return columns.stream().filter(has).toList();
    }

    /** What a column is. */
    public Role role(String column) {
        return columns.stream()
                .filter(described -> described.name().equals(column))
                .findFirst()
                .map(Column::role)
                .orElse(others);
    }

    /** The sensitive columns that a model looks at, in the order of the schema. */
    public List<Column> sensitive() {
        return columns(Role.SENSITIVE).stream()
                .filter(column ->
                        models.stream().anyMatch(wish -> wish.attribute().equals(Optional.of(column.name()))))
                .toList();
    }

    /** The models, complete with the hierarchies of sensitive columns. */
    public List<PrivacyModel> models(Map<String, Hierarchy> hierarchies) {
        return models.stream().map(wish -> wish.model().apply(hierarchies)).toList();
    }
}
