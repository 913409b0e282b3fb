package org.kanmon.rules.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kanmon.rules.finding.Severity;

/** Findings about groups of ages, times and weights. */
public final class GroupFindings {

    private final FindingList list;
    private final SumInWords sums;

    GroupFindings(FindingList list, SumInWords sums) {
        this.list = list;
        this.sums = sums;
    }

    /** Groups finer than allowed, or other ones: as grave as the criterion says. */
    public void groups(String rule, String topic, JudgedBreach breach) {
        groups(rule, topic, breach, Gravity.of(breach.criterion()));
    }

    private void groups(String rule, String topic, JudgedBreach breach, Severity severity) {
        Map<String, String> facts =
                new LinkedHashMap<>(breach.breach().requirement().parameters());
        int dimension = breach.breach().requirement().where().dimension().orElseThrow();
        facts.put("groups", sums.categories(breach.breach().cells(), dimension));
        list.cited(rule, topic, severity, breach.criterion(), breach.breach().cells(), facts);
    }

    /** Groups of which a person has to say whether they may be shown. */
    public void groupsForAPerson(String rule, String topic, JudgedBreach breach) {
        groups(rule, topic, breach, Severity.REVIEW);
    }

    /** Labels that should be groups of a quantity, and are none that anybody can read. */
    public void unreadGroups(String rule, String topic, UnreadGroups unread) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", unread.name());
        facts.put("labels", unread.labels());
        facts.put("count", Integer.toString(unread.count()));
        list.cited(rule, topic, Severity.REVIEW, unread.criterion(), unread.cells(), facts);
    }

    /** Ages of whose groups the criteria do not speak. */
    public void unlimitedGroups(String rule, String topic, UnlimitedGroups groups) {
        list.uncited(
                rule, topic, Severity.INFO, groups.path(), FindingList.WHOLE_OUTPUT, Map.of("column", groups.about()));
    }

    /** Ages whose groups are limited by a criterion that nobody has verified. */
    public void unconfirmedGroups(String rule, String topic, UnconfirmedGroups groups) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", groups.about());
        list.cited(rule, topic, Severity.INFO, groups.criterion(), FindingList.WHOLE_OUTPUT, facts);
    }
}
