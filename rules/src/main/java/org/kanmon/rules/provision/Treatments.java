package org.kanmon.rules.provision;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanmon.criteria.Treatment;
import org.kanmon.sdc.microdata.hierarchy.DateParts.Part;
import org.kanmon.sdc.microdata.hierarchy.Intervals;
import org.kanmon.sdc.microdata.recode.Blank;
import org.kanmon.sdc.microdata.recode.DatePart;
import org.kanmon.sdc.microdata.recode.DateShift;
import org.kanmon.sdc.microdata.recode.EdgeCoding;
import org.kanmon.sdc.microdata.recode.FirstCharacters;
import org.kanmon.sdc.microdata.recode.NumberClasses;
import org.kanmon.sdc.microdata.recode.Pseudonymisation;
import org.kanmon.sdc.microdata.recode.RareValues;
import org.kanmon.sdc.microdata.recode.Recoding;

/** The recodings by which the treatments of provision profiles are carried out. */
final class Treatments {

    private static final String FROM = "以上";

    private Treatments() {}

    /** The recoding; empty for an item that is not given. */
    static Optional<Recoding> recoding(Treatment treatment) {
        if (treatment instanceof Treatment.Nothing) {
            return Optional.empty();
        }
        return Optional.of(changing(treatment));
    }

    private static Recoding changing(Treatment treatment) {
        if (treatment instanceof Treatment.Blank) {
            return new Blank();
        }
        if (treatment instanceof Treatment.Pseudonym) {
            return new Pseudonymisation(Pseudonymisation.Kind.PLAIN, List.of());
        }
        if (treatment instanceof Treatment.DatePart date) {
            return new DatePart(part(date.part()));
        }
        if (treatment instanceof Treatment.ShiftedDate shifted) {
            return new DateShift((int) shifted.days());
        }
        if (treatment instanceof Treatment.Classes classes) {
            Intervals intervals = new Intervals(
                    BigDecimal.ZERO, List.of(classes.width()), classes.whole(), classes.bottom(), classes.top());
            return new NumberClasses(intervals, classes.between());
        }
        if (treatment instanceof Treatment.Top top) {
            String as = top.from().stripTrailingZeros().toPlainString() + FROM;
            return new EdgeCoding(Optional.empty(), Optional.of(new EdgeCoding.Edge(top.from(), as)));
        }
        if (treatment instanceof Treatment.FirstDigits first) {
            return new FirstCharacters((int) first.digits(), Set.of());
        }
        if (treatment instanceof Treatment.Common common) {
            return new RareValues(common.fewerThan(), common.instead(), Optional.empty());
        }
        if (treatment instanceof Treatment.Listed listed) {
            return new FirstCharacters((int) listed.digits(), Set.copyOf(listed.codes()));
        }
        throw new IllegalArgumentException("nothing is to be done for " + treatment);
    }

    private static Part part(String word) {
        return Arrays.stream(Part.values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
