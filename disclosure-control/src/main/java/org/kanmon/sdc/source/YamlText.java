package org.kanmon.sdc.source;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * YAML from people who are not trusted: nodes with their places, never objects. The flat stream of events is looked
 * through first, because a tree can only be built of what is not too deep and does not refer to itself.
 */
public final class YamlText {

    /** A layout of a hundred columns has a few kilobytes; a megabyte is a mistake or an attack. */
    public static final int LARGEST = 1_000_000;

    /** A layout of several tables has six levels; a few more, so that a misplaced list is described as what it is. */
    private static final int DEEPEST = 8;

    private final Problems problems;
    private final LoadSettings settings;

    public YamlText(String fileName, Problems problems) {
        this.problems = problems;
        this.settings = LoadSettings.builder()
                .setLabel(fileName)
                .setCodePointLimit(LARGEST)
                .build();
    }

    /** The root of the document; empty if the file has no content, or a problem was noted. */
    public Optional<Node> root(String text) {
        try {
            return isHarmless(text) ? new Compose(settings).composeString(text) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            noteSyntax(e.getProblemMark(), e.getProblem());
        } catch (YamlEngineException e) {
            noteSyntax(Optional.empty(), e.getMessage());
        }
        return Optional.empty();
    }

    private boolean isHarmless(String text) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof AliasEvent) {
                return refused("yaml-alias", event);
            }
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                return refused("yaml-too-deep", event);
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return true;
    }

    private boolean refused(String code, Event event) {
        int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
        int column = event.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
        problems.at(code, line, column);
        return false;
    }

    private void noteSyntax(Optional<Mark> mark, String complaint) {
        int line = mark.map(Mark::getLine).orElse(-1) + 1;
        int column = mark.map(Mark::getColumn).orElse(-1) + 1;
        problems.at("yaml-syntax", line, column, complaint);
    }
}
