package org.kanmon.review.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Small workbooks that unpack to large ones. They cost time, and so are made of few files. */
final class HugePackages {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String FARTHEST = "<mergeCell ref=\"A1:XFD1048576\"/>";

    private HugePackages() {}

    static List<Mutation> all() {
        return List.of(
                PackageMutations.packed(
                        "huge: bomb", (parts, random) -> parts.add(new Zip.Part("xl/x.bin", new byte[140_000_000]))),
                part("sheet of blanks", SHEET, "<sheetData", () -> " ".repeat(60_000_000)),
                part("shared texts", TEXTS, "</sst>", () -> "<si><t>a</t></si>".repeat(5_000_000)),
                part("one long shared text", TEXTS, "</sst>", () -> "<si><t>" + "x".repeat(50_000_000) + "</t></si>"),
                part("one long field", SHEET, "<c ", () -> "<c t=\"str\"><v>" + "x".repeat(50_000_000) + "</v></c>"),
                part("one long attribute", SHEET, "<c ", () -> "<c r=\"" + "A".repeat(50_000_000) + "\"/>"),
                part(
                        "number formats",
                        STYLES,
                        "<fonts",
                        () -> numbered("<numFmt numFmtId=\"%d\" formatCode=\"0\"/>", 500_000)),
                part("styles", STYLES, "</cellXfs>", () -> "<xf/>".repeat(10_000_000)),
                part("sheets", BOOK, "</sheets>", () -> "<sheet name=\"a\" r:id=\"rId1\"/>".repeat(1_000_000)),
                part(
                        "relations",
                        RELATIONS,
                        "</Relationships>",
                        () -> numbered("<Relationship Id=\"x%d\" Type=\"a\" Target=\"a\"/>", 500_000)),
                part(
                        "fields",
                        SHEET,
                        "<row",
                        () -> ("<row>" + "<c><v>1</v></c>".repeat(10_000) + "</row>").repeat(400)),
                part("empty rows", SHEET, "</sheetData>", () -> "<row hidden=\"1\"/>".repeat(1_000_000)),
                part("merged areas", SHEET, "</worksheet>", () -> FARTHEST.repeat(250_000)),
                part("merged fields", SHEET, "</worksheet>", () -> "<mergeCell ref=\"B2:C3\"/>".repeat(250_000)),
                part(
                        "formulas",
                        SHEET,
                        "</sheetData>",
                        () -> "<row r=\"20\">" + "<c><f>B5+B6</f><v>1</v></c>".repeat(16_000) + "</row>"),
                part(
                        "rows of text",
                        SHEET,
                        "</sheetData>",
                        () -> "<row><c t=\"str\"><v>x</v></c></row>".repeat(500_000)),
                part("rows of numbers", SHEET, "</sheetData>", () -> "<row><c/><c><v>3</v></c></row>".repeat(500_000)));
    }

    /** Puts something into a part before a piece of text; a part that lacks it stays as it is. */
    private static Mutation part(String name, String part, String before, Supplier<String> more) {
        return PackageMutations.packed("huge: " + name, (parts, random) -> {
            for (int i = 0; i < parts.size(); i++) {
                byte[] content = parts.get(i).content();
                int at = new String(content, ISO_8859_1).indexOf(before);
                if (parts.get(i).name().equals(part) && at >= 0) {
                    parts.set(
                            i,
                            parts.get(i)
                                    .with(ByteMutations.insert(
                                            content, at, more.get().getBytes(ISO_8859_1))));
                }
            }
        });
    }

    private static String numbered(String format, int times) {
        StringBuilder text = new StringBuilder();
        IntFunction<String> one = i -> format.replace("%d", Integer.toString(i));
        for (int i = 0; i < times; i++) {
            text.append(one.apply(i));
        }
        return text.toString();
    }
}
