package org.kanmon.review.usecase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kanmon.criteria.CriteriaArea;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.file.Nearest;
import org.kanmon.criteria.file.Place;
import org.kanmon.criteria.file.Problem;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.HandledColumn;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.provision.GivenColumn;
import org.kanmon.rules.provision.ItemHandling;
import org.kanmon.rules.provision.ProvisionColumns;
import org.kanmon.rules.provision.ProvisionRules;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.provision.ColumnBreach;
import org.kanmon.sdc.microdata.provision.ColumnBreaches;
import org.kanmon.sdc.microdata.provision.ColumnRequirement;
import org.kanmon.sdc.microdata.schema.Schema;
import org.kanmon.sdc.microdata.schema.SchemaFile;
import org.kanmon.sdc.microdata.source.FileColumns;
import org.kanmon.sdc.microdata.source.RecordFile;
import org.kanmon.sdc.source.UnusableInput;

/** A provision profile as it counts for the columns of some records: profile, criteria, requirements, measure, judge. */
public final class Provision {

    /** The items that tell whose record one is, the best first. */
    private static final List<String> PERSONS =
            List.of("provision-id", "person-id", "insured-number", "case-number", "name");

    private final CriteriaInForce criteria;
    private final String profile;
    private final FileColumns.Whole data;
    private final ProvisionColumns columns;
    private final ProvisionRules rules;
    private final List<ColumnRequirement> requirements;
    private final List<HandledColumn> handled;

    private Provision(
            CriteriaInForce criteria,
            String profile,
            FileColumns.Whole data,
            ProvisionColumns columns,
            List<String> header) {
        this.criteria = criteria;
        this.profile = profile;
        this.data = data;
        this.columns = columns;
        this.rules = new ProvisionRules();
        this.requirements = rules.demand(columns, criteria, profile).all();
        this.handled = header.stream().map(this::handled).toList();
    }

    /**
     * Finds out what a profile wants of the columns of a file.
     *
     * @throws UnusableInput if the file has no readable header
     * @throws UnusableCriteria if there is no such database or profile on that date, or the file about the columns is wrong
     */
    public static Provision of(CriteriaCatalog catalog, ProvisionWish wish, Path data)
            throws IOException, UnusableInput, UnusableCriteria {
        CriteriaInForce criteria = catalog.inForce(wish.database(), wish.asOf(), CriteriaArea.PROVISION);
        SortedSet<String> profiles = criteria.profiles();
        if (!profiles.contains(wish.profile())) {
            Place place = new Place(wish.database() + "/provision", 0, 0);
            throw new UnusableCriteria(
                    profiles.isEmpty()
                            ? Problem.at("no-profiles", place, wish.asOf().toString())
                            : Nearest.problem("unknown-profile", place, wish.profile(), profiles, wish.profile()));
        }
        FileColumns.Whole whole =
                FileColumns.whole(RecordFile.of(data, data.getFileName().toString(), Optional.empty()));
        List<String> header = FileColumns.header(whole.file());
        ColumnsFile said = wish.columns().isPresent()
                ? ColumnsFile.read(wish.columns().get(), criteria.items(), header)
                : ColumnsFile.NONE;
        ProvisionColumns columns = ProvisionColumns.of(header, criteria.items(), said.items(), said.granted());
        Provision provision = new Provision(criteria, wish.profile(), whole, columns, header);
        provision.checkGrants(said.granted());
        return provision;
    }

    /** Only what the profile leaves to the review of an application can be granted. */
    private void checkGrants(Set<String> granted) throws UnusableCriteria {
        List<Problem> problems = new ArrayList<>();
        for (HandledColumn column : handled) {
            boolean grantable = column.handling()
                    .filter(handling -> handling.handling().onReview())
                    .isPresent();
            if (granted.contains(column.name()) && !grantable) {
                problems.add(Problem.of("not-grantable", profile, column.name()));
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableCriteria(problems);
        }
    }

    private HandledColumn handled(String name) {
        Optional<GivenColumn> column =
                columns.given().stream().filter(one -> one.name().equals(name)).findFirst();
        Optional<ItemHandling> handling = column.flatMap(one -> ProvisionRules.handling(one, criteria, profile));
        Optional<ColumnRequirement> requirement =
                requirements.stream().filter(one -> one.column().equals(name)).findFirst();
        boolean given = handling.isPresent()
                && requirement.map(one -> one.recoding().isPresent()).orElse(true);
        return new HandledColumn(
                name,
                column.map(GivenColumn::title),
                handling,
                column.filter(GivenColumn::granted).isPresent(),
                given,
                requirement.flatMap(ColumnRequirement::recoding));
    }

    /** What is found in the records as they are. */
    public List<Finding> judge() throws IOException, UnusableInput {
        Set<String> read = new LinkedHashSet<>();
        requirements.forEach(requirement -> read.add(requirement.column()));
        person().ifPresent(read::add);
        Map<String, Attribute> values = FileColumns.read(file(), List.copyOf(read));
        return judge(columns, breaches(values, person().map(values::get), Set.of()));
    }

    /** Where columns fail what is demanded of them. */
    List<ColumnBreach> breaches(Map<String, Attribute> values, Optional<Attribute> person, Set<String> moved) {
        return new ColumnBreaches(values, person, moved).of(requirements);
    }

    /** What follows from columns and from where they fail. */
    List<Finding> judge(ProvisionColumns some, List<ColumnBreach> breaches) {
        return rules.judge(some, criteria, profile, breaches);
    }

    /** The column that says whose record each one is, if there is one. */
    Optional<String> person() {
        return PERSONS.stream()
                .flatMap(item -> columns.given().stream()
                        .filter(column -> column.item().equals(item))
                        .map(GivenColumn::name))
                .findFirst();
    }

    /** The columns of the header that are among some names, with what they are about. */
    ProvisionColumns columns(Set<String> names) {
        return new ProvisionColumns(
                columns.given().stream()
                        .filter(one -> names.contains(one.name()))
                        .toList(),
                columns.unmatched().stream().filter(names::contains).toList());
    }

    /** The schema by which the records are recoded, as text. */
    public String schemaText() {
        return new ProvisionSchema(criteria, profile).of(handled, person());
    }

    /** The same, read. */
    Schema schema() throws UnusableInput {
        return SchemaFile.readRecodings("schema.yaml", schemaText().getBytes(StandardCharsets.UTF_8));
    }

    /** The names of the columns that are given. */
    Set<String> given() {
        return handled.stream()
                .filter(HandledColumn::isGiven)
                .map(HandledColumn::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The columns, in the order of the file. */
    public List<HandledColumn> handled() {
        return handled;
    }

    /** The criteria that count. */
    public CriteriaInForce criteria() {
        return criteria;
    }

    /** The profile's name. */
    public String profile() {
        return profile;
    }

    /** The records. */
    public RecordFile file() {
        return data.file();
    }

    /** How many records there are. */
    public long records() {
        return data.records();
    }

    /** The digest of the records' file. */
    public String digest() {
        return data.digest();
    }
}
