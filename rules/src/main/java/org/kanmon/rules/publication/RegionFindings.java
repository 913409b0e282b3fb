package org.kanmon.rules.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.rules.finding.Severity;

/** Findings about regions and postcodes: how they are written, how fine they are, what they are crossed with. */
public final class RegionFindings {

    private final FindingList list;

    RegionFindings(FindingList list) {
        this.list = list;
    }

    /** A level of region finer than allowed. */
    public void finerRegion(String rule, String topic, RegionLevel level, InForce.FinestRegion finest) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", level.name());
        facts.put("level", level.level());
        facts.put("finest", finest.level());
        list.cited(rule, topic, Gravity.of(finest.criterion()), finest.criterion(), FindingList.WHOLE_OUTPUT, facts);
    }

    /** A dimension crossed with a level of region that it may not be crossed with. */
    public void crossing(
            String rule, String topic, RegionLevel level, OtherDimension dimension, InForce.Crossing crossing) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", level.name());
        facts.put("level", level.level());
        facts.put("crossed", dimension.name());
        list.cited(
                rule, topic, Gravity.of(crossing.criterion()), crossing.criterion(), FindingList.WHOLE_OUTPUT, facts);
    }

    /** Codes and names that cannot be read as one region each: the output goes back. */
    public void unreadable(String rule, String topic, RegionCodes unread) {
        list.uncited(rule, topic, Severity.RETURN, "", unread.cells(), facts(unread));
    }

    /** Areas that no list of regions has as one that a criterion speaks of. */
    public void unlisted(String rule, String topic, UnlistedAreas areas) {
        list.uncited(rule, topic, Severity.REVIEW, "", areas.cells(), facts(areas));
    }

    /** Municipalities of which a person has to find out to which band they belong. */
    public void ofUnknownBand(String rule, String topic, RegionCodes municipalities, Criterion bands) {
        list.cited(rule, topic, Severity.REVIEW, bands, municipalities.cells(), facts(municipalities));
    }

    private static Map<String, String> facts(RegionCodes codes) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", codes.name());
        facts.put("codes", codes.codes());
        facts.put("count", Integer.toString(codes.count()));
        return facts;
    }

    /** Postcodes finer than allowed. */
    public void postcodes(String rule, String topic, Postcodes postcodes) {
        postcodes(rule, topic, postcodes, Gravity.of(postcodes.criterion()));
    }

    private void postcodes(String rule, String topic, Postcodes postcodes, Severity severity) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", postcodes.name());
        facts.put("codes", postcodes.codes());
        facts.put("count", Integer.toString(postcodes.count()));
        facts.put("digits", Long.toString(postcodes.digits()));
        facts.put("people", Long.toString(postcodes.peopleAbove()));
        list.cited(rule, topic, severity, postcodes.criterion(), postcodes.cells(), facts);
    }

    /** Postcodes of which a person has to find out how many people live there. */
    public void postcodesForAPerson(String rule, String topic, Postcodes postcodes) {
        postcodes(rule, topic, postcodes, Severity.REVIEW);
    }
}
