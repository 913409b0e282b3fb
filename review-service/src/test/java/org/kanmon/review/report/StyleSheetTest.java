package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Text can be read against what is behind it: contrast of at least 4.5 to 1 (WCAG 2.2, success criterion 1.4.3). */
class StyleSheetTest {

    private static final double ENOUGH = 4.5;
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    /** Text and background, by the names of the style sheet. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("ink", "paper"),
            List.of("ink", "sheet"),
            List.of("ink", "faint"),
            List.of("soft", "paper"),
            List.of("soft", "sheet"),
            List.of("soft", "faint"),
            List.of("indigo", "paper"),
            List.of("indigo", "sheet"),
            List.of("sheet", "indigo"),
            List.of("green", "green-wash"),
            List.of("blue", "blue-wash"),
            List.of("red", "red-wash"),
            List.of("amber", "amber-wash"),
            List.of("amber", "paper"),
            List.of("ink", "green-wash"),
            List.of("ink", "blue-wash"),
            List.of("ink", "red-wash"),
            List.of("ink", "amber-wash"),
            List.of("sheet", "red"),
            List.of("sheet", "amber"),
            List.of("sheet", "blue"),
            List.of("sheet", "soft"),
            List.of("primary", "primary-wash"),
            List.of("primary", "paper"),
            List.of("complementary", "complementary-wash"),
            List.of("complementary", "paper"),
            List.of("before", "before-wash"),
            List.of("before", "paper"));

    @Test
    void textHasEnoughContrastInLightDarkAndOnPaper() {
        String css = StyleSheet.load().css();
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        int paper = css.indexOf("@media print");
        Map<String, Integer> light = colours(css.substring(0, dark));
        assertReadable("light", light);
        light.putAll(colours(css.substring(dark, paper)));
        assertReadable("dark", light);
        light.putAll(colours(css.substring(paper)));
        assertReadable("paper", light);
    }

    private static void assertReadable(String scheme, Map<String, Integer> colours) {
        for (List<String> pair : PAIRS) {
            double contrast = contrast(colours.get(pair.get(0)), colours.get(pair.get(1)));
            assertTrue(contrast >= ENOUGH, scheme + ": " + pair + " has a contrast of " + contrast);
        }
    }

    private static Map<String, Integer> colours(String css) {
        Map<String, Integer> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(css);
        while (colour.find()) {
            colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
        }
        return colours;
    }

    private static double contrast(int text, int background) {
        double a = luminance(text);
        double b = luminance(background);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance of an sRGB colour, as WCAG 2.2 defines it. */
    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double c = (channel & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
