package org.kanmon.criteria.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file's text: UTF-8, without byte order mark, lines ended by a line feed.
 *
 * @param name the file's name as its reader knows it
 */
record TextFile(String name, String text) {

    /**
     * Reads a file that must be there.
     *
     * @param limit the most bytes it may have
     * @return empty if the file cannot be used; why is among the problems
     */
    static Optional<TextFile> read(FileTree tree, String path, int limit, Problems problems) {
        String name = tree.nameOf(path);
        try {
            Optional<InputStream> opened = tree.open(path);
            if (opened.isEmpty()) {
                problems.add(Problem.of("missing-file", name));
                return Optional.empty();
            }
            try (InputStream stream = opened.get()) {
                return decode(name, stream.readNBytes(limit + 1), limit, problems);
            }
        } catch (IOException e) {
            problems.add(Problem.of("unreadable", name, e.toString()));
            return Optional.empty();
        }
    }

    private static Optional<TextFile> decode(String name, byte[] bytes, int limit, Problems problems) {
        if (bytes.length > limit) {
            problems.add(Problem.of("too-large", name, Integer.toString(limit / 1024)));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            problems.add("not-utf-8", placeAfter(name, text));
            return Optional.empty();
        }
        String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
        if (plain.isBlank()) {
            problems.add(Problem.of("empty-file", name));
            return Optional.empty();
        }
        return Optional.of(new TextFile(name, plain));
    }

    private static Place placeAfter(String name, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Place(name, line, text.length() - text.lastIndexOf('\n'));
    }
}
