package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What an XLSX workbook consists of: its sheets, the texts and styles that they share. */
final class Xlsx {

    /** All parts unpacked, and the filled fields of all sheets: a workbook at both limits is read in less than 512 MB. */
    private static final int LARGEST = 128_000_000;

    static final int MOST_FIELDS = 3_000_000;

    /** Number formats, and styles of fields; spreadsheet programs save at most as many. */
    private static final int MOST_STYLES = 1 << 16;

    /**
     * A sheet of the workbook.
     *
     * @param part the name of its part in the package
     * @param hidden whether a spreadsheet program hides it
     */
    record SheetPart(String name, String part, boolean hidden) {}

    private final PackageParts parts;
    private final Problems problems;
    private final List<SheetPart> sheets = new ArrayList<>();
    private final List<String> sharedTexts = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private String bookPart = "";
    private boolean from1904;

    private Xlsx(PackageParts parts, Problems problems) {
        this.parts = parts;
        this.problems = problems;
    }

    /** Opens a workbook, but reads none of its sheets yet. */
    static Xlsx open(byte[] bytes, Problems problems) throws UnusableInput {
        Xlsx book = new Xlsx(PackageParts.unpack(bytes, LARGEST, problems), problems);
        book.read("_rels/.rels", () -> {
            String main = book.relations("").values().stream()
                    .filter(relation -> relation.type.endsWith("/officeDocument"))
                    .map(Relation::target)
                    .findFirst()
                    .orElse("");
            book.bookPart = main;
        });
        book.read(book.bookPart, book::readBook);
        for (Relation relation : book.relationsOrNone(book.bookPart).values()) {
            if (relation.type.endsWith("/styles")) {
                book.read(relation.target, () -> book.readStyles(relation.target));
            } else if (relation.type.endsWith("/sharedStrings")) {
                book.read(relation.target, () -> book.readTexts(relation.target));
            }
        }
        if (book.sheets.isEmpty()) {
            throw problems.fatal("workbook-broken", 0, 0, "workbook.xml");
        }
        return book;
    }

    /** Reading of one part, which any part may turn out to be unfit for. */
    @FunctionalInterface
    interface Reading {
        void run() throws XMLStreamException, UnusableInput;
    }

    /** Reads a part; whatever is wrong in it is told by the part's name. */
    void read(String part, Reading reading) throws UnusableInput {
        try {
            reading.run();
        } catch (XMLStreamException | NumberFormatException e) {
            throw problems.fatal("workbook-broken", 0, 0, Spelling.shown(part));
        }
    }

    private PartReader part(String name) throws XMLStreamException {
        Optional<byte[]> found = parts.find(name);
        if (found.isEmpty()) {
            throw new XMLStreamException("no part " + name);
        }
        return new PartReader(found.get());
    }

    private record Relation(String type, String target) {}

    private Map<String, Relation> relationsOrNone(String part) throws UnusableInput {
        Map<String, Relation> relations = new LinkedHashMap<>();
        read(part, () -> relations.putAll(relations(part)));
        return relations;
    }

    /** What a part refers to, by identifier; targets in other places than the package are left out. */
    private Map<String, Relation> relations(String part) throws XMLStreamException, UnusableInput {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        PartReader xml = part(folder + "_rels/" + part.substring(slash) + ".rels");
        Map<String, Relation> relations = new LinkedHashMap<>();
        while (xml.next()) {
            if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals(Optional.of("External"))) {
                String target = xml.attribute("Target").orElse("");
                requireRoom(relations.size());
                relations.put(
                        xml.attribute("Id").orElse(""),
                        new Relation(xml.attribute("Type").orElse(""), resolved(folder, target)));
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        String shorter = path.replaceFirst("[^/]+/\\.\\./", "");
        while (!shorter.equals(path)) {
            path = shorter;
            shorter = path.replaceFirst("[^/]+/\\.\\./", "");
        }
        return path;
    }

    private void requireRoom(int taken) throws UnusableInput {
        if (taken == PackageParts.MOST) {
            throw problems.fatal("workbook-crowded", 0, 0, Integer.toString(PackageParts.MOST));
        }
    }

    private void readBook() throws XMLStreamException, UnusableInput {
        Map<String, Relation> relations = relations(bookPart);
        Set<String> parts = new HashSet<>();
        PartReader xml = part(bookPart);
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                from1904 = xml.isTrue("date1904");
            } else if (xml.starts("sheet")) {
                Relation relation = relations.get(xml.attribute("id").orElse(""));
                boolean hidden = xml.attribute("state")
                        .filter(state -> !state.equals("visible"))
                        .isPresent();
                if (relation != null && relation.type.endsWith("/worksheet")) {
                    if (!parts.add(relation.target)) {
                        throw new XMLStreamException("two sheets of one part");
                    }
                    sheets.add(new SheetPart(xml.attribute("name").orElse(""), relation.target, hidden));
                }
            }
        }
    }

    private void readTexts(String part) throws XMLStreamException, UnusableInput {
        PartReader xml = part(part);
        while (xml.next()) {
            if (xml.starts("si")) {
                if (sharedTexts.size() == MOST_FIELDS) {
                    throw problems.fatal("fields-too-many", 0, 0, Integer.toString(MOST_FIELDS));
                }
                sharedTexts.add(xml.shownText());
            }
        }
    }

    private void readStyles(String part) throws XMLStreamException {
        Map<Integer, String> own = new HashMap<>();
        boolean ofCells = false;
        PartReader xml = part(part);
        while (xml.next()) {
            if (own.size() > MOST_STYLES || formats.size() > MOST_STYLES) {
                throw new XMLStreamException("too many styles");
            }
            if (xml.starts("numFmt")) {
                xml.attribute("numFmtId")
                        .ifPresent(id -> own.put(
                                Integer.parseInt(id),
                                xml.attribute("formatCode").orElse("")));
            } else if (xml.starts("cellXfs")) {
                ofCells = true;
            } else if (xml.ends("cellXfs")) {
                ofCells = false;
            } else if (ofCells && xml.starts("xf")) {
                int number = Integer.parseInt(xml.attribute("numFmtId").orElse("0"));
                formats.add(own.getOrDefault(number, NumberFormats.builtin(number)));
            }
        }
    }

    PackageParts parts() {
        return parts;
    }

    /** The worksheets in the order of the workbook. */
    List<SheetPart> sheets() {
        return sheets;
    }

    boolean countsFrom1904() {
        return from1904;
    }

    /** The name of the part that the workbook refers to under a kind of relation; empty if there is none. */
    String target(String kind) throws UnusableInput {
        return relationsOrNone(bookPart).values().stream()
                .filter(relation -> relation.type.endsWith(kind))
                .map(Relation::target)
                .findFirst()
                .orElse("");
    }

    /** Reads a sheet. */
    WorkbookSheet sheet(SheetPart sheet) throws UnusableInput {
        WorkbookSheet.Builder builder = new WorkbookSheet.Builder(sheet.name(), new NumberFormats(formats, from1904));
        read(sheet.part(), () -> new XlsxSheetReader(part(sheet.part()), sharedTexts, builder, problems).readAll());
        if (!builder.isOrdered()) {
            throw problems.fatal("workbook-broken", 0, 0, Spelling.shown(sheet.part()));
        }
        return builder.build();
    }
}
