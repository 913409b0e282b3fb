package org.kanmon.review.api.problem;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with a part of a form. The sentence is made from {@code texts_ja.properties} or {@code texts_en.properties} by
 * {@code fault.CODE}; the part is its placeholder 0, the particulars follow.
 *
 * @param code the stable word, for example {@code missing-part}
 * @param part the name of the part
 * @param particulars what was sent, what is known; shortened where long
 */
public record FormFault(String code, String part, List<String> particulars) {

    private static final int LONGEST = 200;

    public FormFault {
        part = shortened(part);
        particulars = particulars.stream().map(FormFault::shortened).toList();
    }

    ProblemItem in(ProblemTexts texts) {
        Object[] arguments =
                Stream.concat(Stream.of(part), particulars.stream()).toArray();
        return ProblemItem.ofPart(code, texts.sentence("fault." + code, arguments), part);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
