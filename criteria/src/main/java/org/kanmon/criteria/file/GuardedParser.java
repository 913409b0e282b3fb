package org.kanmon.criteria.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Lets through only the plain part of YAML: mappings, lists and texts, nested a few levels deep. Anchors, aliases and tags,
 * which can make a small file enormous or say things no reader sees, stop the reading.
 */
final class GuardedParser implements Parser {

    /** A criterion needs five levels: file, values, entry, bands, band. */
    private static final int MAX_DEPTH = 10;

    private final Parser parser;
    private int depth;

    GuardedParser(LoadSettings settings, String text) {
        parser = new ParserImpl(settings, new StreamReader(settings, text));
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        switch (event.getEventId()) {
            case Alias -> refuse("alias", event);
            case MappingStart, SequenceStart -> enter((CollectionStartEvent) event);
            case MappingEnd, SequenceEnd -> depth--;
            case Scalar -> plain((ScalarEvent) event, ((ScalarEvent) event).getTag());
            default -> {}
        }
        return event;
    }

    private void enter(CollectionStartEvent event) {
        plain(event, event.getTag());
        if (++depth > MAX_DEPTH) {
            refuse("too-deep", event);
        }
    }

    private static void plain(NodeEvent event, Optional<String> tag) {
        if (event.getAnchor().isPresent()) {
            refuse("alias", event);
        }
        if (tag.isPresent()) {
            refuse("tag", event);
        }
    }

    private static void refuse(String code, Event event) {
        throw new Refused(code, event.getStartMark());
    }

    /** Ends the reading of a file. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final transient Optional<Mark> mark;

        private Refused(String code, Optional<Mark> mark) {
            super(code);
            this.code = code;
            this.mark = mark;
        }

        String code() {
            return code;
        }

        Optional<Mark> mark() {
            return mark;
        }
    }
}
