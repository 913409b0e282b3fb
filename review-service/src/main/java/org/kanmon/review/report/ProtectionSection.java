package org.kanmon.review.report;

import java.util.Map;
import org.kanmon.review.domain.Repair;
import org.kanmon.sdc.tables.protect.MaskLog;

/** How well hidden figures are protected, and against whom. */
final class ProtectionSection {

    private final Page page;

    ProtectionSection(Page page) {
        this.page = page;
    }

    void write(Repair repair) {
        page.open("section", "class", "protection");
        page.label("h2", "protection.heading");
        if (repair.log().size() == 0) {
            page.label("p", "protection.nothing", "class", "lead");
        } else {
            facts(repair);
            verdict(repair.exposed());
            because(repair);
        }
        page.close();
    }

    private void facts(Repair repair) {
        page.open("dl", "class", "facts");
        page.entry("mask.primary", Figures.grouped(repair.primary()));
        page.entry("mask.complementary", Figures.grouped(repair.complementary()));
        page.entry("mask.hidden-before", Figures.grouped(repair.log().count(MaskLog.Kind.HIDDEN_BEFORE)));
        page.entry("protection.exposed", Figures.grouped(repair.exposed()));
        if (repair.complementary() > 0) {
            page.label("dt", "protection.least");
            page.label("dd", repair.optimal() ? "protection.optimal" : "protection.not-optimal");
        }
        page.label("dt", "protection.outsider");
        page.label("dd", "outsider." + repair.outsider().word());
        page.label("dt", "protection.level");
        page.label("dd", "level." + repair.level().word());
        page.close();
    }

    private void because(Repair repair) {
        if (!repair.explanations().isEmpty()) {
            page.label("h3", "protection.because");
            new BecauseList(page).write(repair.explanations());
        }
    }

    private void verdict(int exposed) {
        page.open("p", "class", exposed > 0 ? "warning" : "note");
        page.say(
                exposed > 0 ? "protection.exposed.some" : "protection.exposed.none",
                Map.of("exposed", Figures.grouped(exposed)));
        page.close();
    }
}
