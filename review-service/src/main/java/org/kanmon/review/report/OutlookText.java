package org.kanmon.review.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kanmon.review.report.Terminal.Ink;
import org.kanmon.rules.finding.Finding.Source;
import org.kanmon.rules.screening.Authority;
import org.kanmon.rules.screening.FeeEstimate;
import org.kanmon.rules.screening.FeeEstimate.Part;
import org.kanmon.rules.screening.Outlook;
import org.kanmon.rules.screening.Timeline.Dated;

/** Tells on a terminal when an application will come how far, and what it will cost. */
final class OutlookText {

    private final Labels words;
    private final Labels shared;

    OutlookText(Labels words) {
        this.words = words;
        this.shared = Labels.in(words.language());
    }

    void tell(Outlook outlook, Terminal terminal) {
        terminal.blank().heading(words.get("timeline"), Ink.PLAIN);
        outlook.timeline().steps().forEach(step -> terminal.paragraph(step(step)));
        outlook.timeline()
                .unknown()
                .forEach(database -> terminal.paragraph(
                        words.get("timeline.unknown", Map.of("database", words.word("database", database)))));
        for (FeeEstimate fee : outlook.fees()) {
            terminal.blank()
                    .heading(words.get("fee", Map.of("database", words.word("database", fee.database()))), Ink.PLAIN);
            fee.parts().forEach(part -> terminal.paragraph(part(part)));
            terminal.paragraph(words.get("fee.at-least", Map.of("yen", yen(fee.atLeast()))));
            if (fee.waiverRequested()) {
                terminal.paragraph(words.get("fee.waiver"));
            }
            terminal.paragraph(source(fee.authority()));
        }
    }

    private String step(Dated step) {
        return words.get(
                "timeline.step",
                Map.of(
                        "database", words.word("database", step.database()),
                        "step", words.get("step." + step.step()),
                        "from", day(step.from()),
                        "to",
                                step.to().isEmpty() || step.to().equals(step.from())
                                        ? ""
                                        : words.get("timeline.to", Map.of("day", day(step.to()))),
                        "source", source(step.authority())));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(words.get("timeline.no-day"));
    }

    private String part(Part part) {
        String name = words.get("part." + part.part());
        if (part.isKnown()) {
            String key = part.from().equals(part.to()) ? "fee.known" : "fee.range";
            return words.get(key, Map.of("part", name, "from", yen(part.from()), "to", yen(part.to())));
        }
        return part.unitPrice().isPresent()
                ? words.get("fee.unit", Map.of("part", name, "yen", yen(part.unitPrice())))
                : words.get("fee.unknown", Map.of("part", name));
    }

    private String source(Authority authority) {
        String status = "[" + shared.get("status." + Words.status(authority.source())) + "]";
        return authority
                .source()
                .map(Source::citation)
                .map(citation -> citation.document() + " " + citation.article() + " " + status)
                .orElse(status);
    }

    private static String yen(OptionalLong yen) {
        return yen(yen.orElseThrow());
    }

    private static String yen(long yen) {
        return String.format(Locale.ROOT, "%,d", yen);
    }
}
