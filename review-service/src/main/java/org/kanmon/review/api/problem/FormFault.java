package org.kanmon.review.api.problem;

/**
 * What is wrong with a part of a form. The sentence is made from {@code texts_ja.properties} or {@code texts_en.properties} by
 * {@code fault.CODE}; the part is its placeholder 0, what was found placeholder 1.
 *
 * @param code the stable word, for example {@code missing-part}
 * @param part the name of the part
 * @param found what was sent, shortened; empty where nothing was
 */
public record FormFault(String code, String part, String found) {

    private static final int LONGEST = 100;

    public FormFault {
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…";
    }

    ProblemItem in(ProblemTexts texts) {
        return ProblemItem.ofPart(code, texts.sentence("fault." + code, part, found), part);
    }
}
