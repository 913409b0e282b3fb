package org.kanmon.review.hostile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Ways to break the XML of a workbook's parts. */
final class PartMutations {

    private static final Pattern VALUE = Pattern.compile("(?<=<v>)[^<]*(?=</v>)");
    private static final Pattern SHARED = Pattern.compile("(?<=t=\"s\"><v>)[0-9]+(?=</v>)");
    private static final Pattern STYLE = Pattern.compile("(?<= s=\")[0-9]+");
    private static final Pattern TYPE = Pattern.compile("(?<= t=\")[a-zA-Z]+");
    private static final Pattern PLACE = Pattern.compile("(?<= r=\")[A-Z0-9]+");
    private static final Pattern AREA = Pattern.compile("(?<=ref=\")[A-Z0-9:]+");
    private static final Pattern FORMULA = Pattern.compile("(?<=<f>)[^<]*(?=</f>)");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" [A-Za-z:]+=\"[^\"]*\"");
    private static final Pattern IN_ATTRIBUTE = Pattern.compile("(?<==\")[^\"]*");
    private static final Pattern DATA = Pattern.compile("(?=<sheetData)");

    private static final List<String> NUMBERS = List.of(
            "NaN",
            "1e999",
            "-1e999",
            "INF",
            "",
            " ",
            "1e308",
            "-1",
            "0.1",
            "9".repeat(400),
            "4.9E-324",
            "abc",
            "１",
            "99999999999",
            "-5",
            "3");
    private static final List<String> PLACES = List.of(
            "XFD1048576",
            "A1048577",
            "XFE1",
            "A0",
            "A1",
            "1",
            "99999999999",
            "B2",
            "ZZZZZZ9",
            "",
            "1048576",
            "-1",
            "a1",
            "$A$1",
            "G7");
    private static final List<String> AREAS = List.of(
            "A1:XFD1048576",
            "XFD1048576",
            "A1",
            "B2:A1",
            "A1:A0",
            "x",
            "",
            "A1:B2:C3",
            "A:A",
            "1:1",
            "A1:XFD1",
            "A1:A1048576");
    private static final List<String> FORMULAS = List.of(
            "SUM(A1:XFD1048576)",
            "B4",
            "SUM(SUM(SUM(SUM(1))))",
            "(".repeat(5_000),
            "1+".repeat(5_000) + "1",
            "\"",
            "'",
            "INDIRECT(\"A\"&1)",
            "SUM(B5:B6)+1",
            "B5+B6",
            "SUM(B5,B6)",
            "SUM(B6)",
            "#REF!",
            "",
            "SUM('x'!A1)",
            "A1:A2 B1",
            "-B5",
            "SUM(B4:B6)",
            "B5-B6",
            "SUM(".repeat(2_000));
    private static final List<String> TYPES = List.of("n", "b", "str", "inlineStr", "e", "d", "x", "s");
    private static final List<String> WORDS = List.of(
            "",
            "0",
            "-1",
            "2147483647",
            "2147483648",
            "99999999999999",
            "true",
            "hidden",
            "veryHidden",
            "rId1",
            "rId2",
            "rId99",
            "x".repeat(20_000),
            "../../../../x",
            "worksheets/sheet1.xml",
            "/xl/workbook.xml",
            "http://x/",
            "file:///etc/passwd",
            "&#0;",
            "&lt;",
            "&x;",
            "#,##0;;;",
            "\"患者数\"0",
            "[".repeat(500),
            "General",
            "0".repeat(5_000),
            "[$-411]ggge");
    private static final List<String> INSERTED = List.of(
            "<cols><col min=\"1\" max=\"2147483647\" hidden=\"1\"/></cols>",
            "<cols><col min=\"2147483647\" max=\"1\" hidden=\"1\"/></cols>",
            "<cols><col min=\"1999999999\" max=\"2000000000\" hidden=\"1\"/></cols>",
            "<cols><col min=\"-5\" max=\"-1\" hidden=\"1\"/></cols>",
            "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>",
            "<mergeCells><mergeCell ref=\"A1:G9\"/><mergeCell ref=\"B2:C3\"/></mergeCells>",
            "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>",
            "<sheetData><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>",
            "<sheetData><row r=\"1\"><c r=\"XFD1\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>",
            "<sheetData><row r=\"1\"><c/><c/><c><v>1</v><v>2</v></c></row><row/></sheetData>",
            "<oddHeader>&amp;C12人</oddHeader>",
            "<?xml-stylesheet href=\"x\"?>",
            "<!-- -- -->",
            "<![CDATA[x]]>",
            "\u0001",
            "&#xFFFF;");
    private static final String ENTITIES =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                    + " \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">]>";
    private static final String EXTERNAL =
            "<!DOCTYPE x [<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;<!ENTITY e SYSTEM \"file:///dev/zero\">]>";

    private PartMutations() {}

    static List<Mutation> all() {
        return List.of(
                one("value", VALUE, NUMBERS),
                one("shared text", SHARED, List.of("-1", "99", "99999999999", "", "x", "1.5", "0", "3")),
                one("style", STYLE, List.of("-1", "99", "99999999999", "", "x", "0")),
                one("type", TYPE, TYPES),
                one("place", PLACE, PLACES),
                one("place, once more", PLACE, PLACES),
                one("area", AREA, AREAS),
                one("formula", FORMULA, FORMULAS),
                one("attribute", IN_ATTRIBUTE, WORDS),
                one("attribute, once more", IN_ATTRIBUTE, WORDS),
                of("attribute gone", (xml, random) -> TextMutations.replace(xml, ATTRIBUTE, "", random)),
                of(
                        "attribute twice",
                        (xml, random) -> TextMutations.replace(xml, ATTRIBUTE, " r=\"1\" r=\"1\"", random)),
                of("tag gone", (xml, random) -> TextMutations.replace(xml, TAG, "", random)),
                of("tag twice", (xml, random) -> TextMutations.replace(xml, TAG, "<row><row>", random)),
                of(
                        "something before the fields",
                        (xml, random) -> TextMutations.replace(xml, DATA, TextMutations.one(INSERTED, random), random)),
                of(
                        "something in between",
                        (xml, random) -> TextMutations.replace(xml, TAG, TextMutations.one(INSERTED, random), random)),
                of("entities", (xml, random) -> typed(xml, ENTITIES, random)),
                of("external entities", (xml, random) -> typed(xml, EXTERNAL, random)),
                of(
                        "nested deeply",
                        (xml, random) ->
                                TextMutations.replace(xml, TAG, "<a>".repeat(1 + random.nextInt(50_000)), random)),
                of("many attributes", (xml, random) -> TextMutations.replace(xml, TAG, attributes(), random)),
                of(
                        "another encoding told",
                        (xml, random) -> xml.replace(
                                "UTF-8", TextMutations.one(List.of("UTF-16", "x", "EBCDIC-CP-US"), random))),
                PackageMutations.packed("a part in UTF-16", (parts, random) -> {
                    int part = random.nextInt(parts.size());
                    parts.set(
                            part,
                            parts.get(part).with(new String(parts.get(part).content(), UTF_8).getBytes(UTF_16)));
                }));
    }

    private static Mutation one(String name, Pattern pattern, List<String> others) {
        return of(
                name,
                (xml, random) -> pattern.matcher(xml).find()
                        ? TextMutations.replace(xml, pattern, TextMutations.one(others, random), random)
                        : xml);
    }

    /** Every second time the sheet is changed, otherwise any part. */
    private static Mutation of(String name, BiFunction<String, Random, String> change) {
        return PackageMutations.packed("XML: " + name, (parts, random) -> {
            int sheet = 0;
            while (sheet < parts.size() - 1 && !parts.get(sheet).name().endsWith("sheet1.xml")) {
                sheet++;
            }
            int part = random.nextBoolean() ? sheet : random.nextInt(parts.size());
            String xml = new String(parts.get(part).content(), UTF_8);
            parts.set(part, parts.get(part).with(change.apply(xml, random).getBytes(UTF_8)));
        });
    }

    private static String typed(String xml, String type, Random random) {
        int declared = xml.indexOf("?>");
        int at = declared < 0 ? 0 : declared + 2;
        String with = xml.substring(0, at) + type + xml.substring(at);
        return TextMutations.replace(with, VALUE, "&e;", random);
    }

    private static String attributes() {
        StringBuilder tag = new StringBuilder("<x");
        for (int i = 0; i < 20_000; i++) {
            tag.append(" a").append(i).append("=\"\"");
        }
        return tag.append("/>").toString();
    }
}
