package org.kanmon.sdc.source;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through an XML part of a workbook. Document types, which no workbook has, are refused: entities would come with them. */
final class PartReader {

    /** The deepest parts have about ten levels. */
    private static final int DEEPEST = 100;

    private final XMLStreamReader xml;
    private int depth;

    PartReader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        this.xml = factory.createXMLStreamReader(new InputStreamReader(new ByteArrayInputStream(part), decoder(part)));
    }

    /** Packages have no other encodings than these two. Left to itself, the parser tells of wrong bytes on standard error. */
    private static CharsetDecoder decoder(byte[] part) {
        boolean marked = part.length > 1 && (part[0] & part[1] & 0xFF) >= 0xFE && part[0] != part[1];
        return (marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Moves on; false at the end of the part. */
    boolean next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("document types are not allowed", xml.getLocation());
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw new XMLStreamException("elements are nested too deeply", xml.getLocation());
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return true;
    }

    /** Number of elements that are open, this one counted. */
    int depth() {
        return depth;
    }

    /** Whether an element of this name begins here. */
    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    /** Whether an element of this name ends here. */
    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** An attribute of the element, whatever its namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Whether an attribute says yes. */
    boolean isTrue(String name) {
        return attribute(name)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    /** The text here, if this is text. */
    String text() {
        return xml.isCharacters() ? xml.getText() : "";
    }

    /** Moves to the end of the element that begins here, and answers with all text in it. */
    String content() throws XMLStreamException {
        StringBuilder content = new StringBuilder();
        int outer = depth;
        while (depth >= outer && next()) {
            content.append(text());
        }
        return content.toString();
    }

    /** The text of the elements {@code t} in the element that begins here, but for those in phonetic readings. */
    String shownText() throws XMLStreamException {
        StringBuilder shown = new StringBuilder();
        int outer = depth;
        int reading = 0;
        boolean inText = false;
        while (depth >= outer && next()) {
            if (starts("rPh")) {
                reading = depth;
            } else if (ends("rPh")) {
                reading = 0;
            } else if (starts("t")) {
                inText = reading == 0;
            } else if (ends("t")) {
                inText = false;
            } else if (inText) {
                shown.append(text());
            }
        }
        return shown.toString();
    }

    /** The reader itself, for copying. */
    XMLStreamReader xml() {
        return xml;
    }
}
