package org.kanmon.sdc.source;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Copies an XML part of a workbook element by element, so that elements can be left out or written anew. */
final class PartCopy {

    private final PartReader in;
    private final XMLStreamWriter out;

    /** @param to takes the copy, and stays open */
    PartCopy(byte[] part, OutputStream to) throws XMLStreamException {
        this.in = new PartReader(part);
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
    }

    PartReader in() {
        return in;
    }

    /** Begins an element of the same name and namespaces as the one that begins here, without its attributes. */
    void start() throws XMLStreamException {
        XMLStreamReader xml = in.xml();
        out.writeStartElement(prefix(xml.getPrefix()), xml.getLocalName(), namespace(xml.getNamespaceURI()));
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = prefix(xml.getNamespacePrefix(i));
            String uri = namespace(xml.getNamespaceURI(i));
            if (prefix.isEmpty()) {
                out.writeDefaultNamespace(uri);
            } else {
                out.writeNamespace(prefix, uri);
            }
        }
    }

    /** Begins the element that begins here with all attributes but references to other parts. */
    void startWithAttributes() throws XMLStreamException {
        start();
        XMLStreamReader xml = in.xml();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String uri = namespace(xml.getAttributeNamespace(i));
            if (uri.isEmpty()) {
                out.writeAttribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            } else if (!uri.endsWith("/relationships")) {
                out.writeAttribute(
                        prefix(xml.getAttributePrefix(i)), uri, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
    }

    void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, value);
    }

    /** Begins an element in the namespace of the one that begins or ends here. */
    void child(String name) throws XMLStreamException {
        out.writeStartElement(
                prefix(in.xml().getPrefix()), name, namespace(in.xml().getNamespaceURI()));
    }

    void text(String text) throws XMLStreamException {
        out.writeCharacters(text);
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    /** Copies the element that begins here with all that is in it. */
    void element() throws XMLStreamException {
        int outer = in.depth();
        startWithAttributes();
        while (in.depth() >= outer && in.next()) {
            here();
        }
    }

    /** Copies what is here: the beginning or the end of an element, or a text; extensions are left out. */
    void here() throws XMLStreamException {
        if (in.starts("extLst") || in.starts("AlternateContent")) {
            in.content();
        } else if (in.xml().isStartElement()) {
            startWithAttributes();
        } else if (in.xml().isEndElement()) {
            end();
        } else {
            text(in.text());
        }
    }

    /** Ends the copy. */
    void close() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }

    private static String prefix(String prefix) {
        return prefix == null ? "" : prefix;
    }

    private static String namespace(String uri) {
        return uri == null ? "" : uri;
    }
}
