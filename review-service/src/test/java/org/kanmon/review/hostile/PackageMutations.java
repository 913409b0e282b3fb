package org.kanmon.review.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Ways to break the package of a workbook: its ZIP archive, and which parts there are. The parts themselves are broken by {@link PartMutations}. */
final class PackageMutations {

    private static final List<String> NAMES = List.of(
            "../../../../tmp/x",
            "/etc/passwd",
            "C:\\x",
            "xl\\worksheets\\sheet1.xml",
            "XL/WORKSHEETS/SHEET1.XML",
            "xl/",
            "",
            "\u0000",
            "a".repeat(60_000),
            "xl/vbaProject.bin",
            "xl/comments1.xml",
            "EncryptedPackage",
            "xl/pivotCache/x.xml");

    private PackageMutations() {}

    static List<Mutation> all() {
        List<Mutation> all = new ArrayList<>(List.of(
                packed("a part gone", (parts, random) -> parts.remove(random.nextInt(parts.size()))),
                packed("parts swapped", PackageMutations::swap),
                packed(
                        "a part more",
                        (parts, random) ->
                                parts.add(new Zip.Part(TextMutations.one(NAMES, random), "x".getBytes(UTF_8)))),
                packed(
                        "a part under another name",
                        (parts, random) -> parts.set(
                                random.nextInt(parts.size()),
                                new Zip.Part(
                                        TextMutations.one(NAMES, random),
                                        parts.get(0).content()))),
                packed("a part twice", (parts, random) -> parts.add(parts.get(random.nextInt(parts.size())))),
                packed("an empty part", (parts, random) -> replace(parts, random, new byte[0])),
                packed("many sheets of one part", (parts, random) -> {
                    insert(parts, "xl/workbook.xml", "</sheets>", "<sheet name=\"a\" r:id=\"rId9\"/>".repeat(3_000));
                    insert(
                            parts,
                            "xl/_rels/workbook.xml.rels",
                            "</Relationships>",
                            "<Relationship Id=\"rId9\" Type=\"x/worksheet\" Target=\"x.xml\"/>");
                    parts.add(new Zip.Part("xl/x.xml", new byte[3_000_000]));
                }),
                packed("five thousand parts", (parts, random) -> {
                    for (int i = 0; i < 5_000; i++) {
                        parts.add(new Zip.Part("xl/p" + i, new byte[0]));
                    }
                }),
                new Mutation("directory says something else", PackageMutations::otherDirectory),
                new Mutation(
                        "directory cut off",
                        (bytes, random) -> java.util.Arrays.copyOf(
                                bytes, bytes.length - 1 - random.nextInt(Math.min(bytes.length - 1, 400)))),
                new Mutation(
                        "text behind the directory",
                        (bytes, random) -> ByteMutations.insert(
                                bytes,
                                bytes.length,
                                "x".repeat(random.nextInt(70_000)).getBytes(UTF_8))),
                new Mutation("encrypted flag", (bytes, random) -> {
                    byte[] flagged = bytes.clone();
                    flagged[6] |= 1;
                    return flagged;
                })));
        for (Mutation of : ByteMutations.all()) {
            all.add(packed("in a part: " + of.name(), (parts, random) -> {
                int part = random.nextInt(parts.size());
                parts.set(part, parts.get(part).with(of.of(parts.get(part).content(), random)));
            }));
        }
        all.addAll(PartMutations.all());
        return all;
    }

    /** A change of the list of parts. */
    @FunctionalInterface
    interface Change {
        void of(List<Zip.Part> parts, Random random);
    }

    /** Unpacks, changes and packs. What is no archive any more after another mutation stays as it is. */
    static Mutation packed(String name, Change change) {
        return new Mutation(name, (bytes, random) -> {
            List<Zip.Part> parts = Zip.unpack(bytes);
            if (parts.isEmpty()) {
                return bytes;
            }
            change.of(parts, random);
            return Zip.pack(parts);
        });
    }

    private static void insert(List<Zip.Part> parts, String part, String before, String text) {
        parts.replaceAll(one -> one.name().equals(part)
                ? one.with(new String(one.content(), UTF_8)
                        .replace(before, text + before)
                        .getBytes(UTF_8))
                : one);
    }

    private static void swap(List<Zip.Part> parts, Random random) {
        int one = random.nextInt(parts.size());
        int other = random.nextInt(parts.size());
        byte[] content = parts.get(one).content();
        parts.set(one, parts.get(one).with(parts.get(other).content()));
        parts.set(other, parts.get(other).with(content));
    }

    private static void replace(List<Zip.Part> parts, Random random, byte[] content) {
        int part = random.nextInt(parts.size());
        parts.set(part, parts.get(part).with(content));
    }

    /** One reader of ZIP archives goes by the directory at the end, another by what stands before each part. */
    private static byte[] otherDirectory(byte[] bytes, Random random) {
        String archive = new String(bytes, ISO_8859_1);
        Map<String, String> other = Map.of("sheet1.xml", "sheet9.xml", "workbook.xml", "workbooq.xml");
        String name = TextMutations.one(List.copyOf(new java.util.TreeSet<>(other.keySet())), random);
        int last = archive.lastIndexOf(name);
        return last < 0
                ? bytes
                : (archive.substring(0, last) + other.get(name) + archive.substring(last + name.length()))
                        .getBytes(ISO_8859_1);
    }
}
