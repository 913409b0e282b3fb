package org.kanmon.sdc.microdata.source;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** Writes records in a form: fields are put into quotation marks where they have to be, and defused. */
final class RecordWriter implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\uFEFF';

    private final Writer out;
    private final RecordFile.Form form;
    private final boolean single;
    private final boolean defusing;
    private boolean isFirst = true;

    /** A writer of files that are given away. */
    RecordWriter(OutputStream bytes, RecordFile.Form form, int width) throws IOException {
        this(bytes, form, width, true);
    }

    /**
     * @param width how many fields a record has
     * @param defusing whether formulas are defused; not in files that are read again as data
     */
    RecordWriter(OutputStream bytes, RecordFile.Form form, int width, boolean defusing) throws IOException {
        this.defusing = defusing;
        this.out =
                new BufferedWriter(new OutputStreamWriter(bytes, form.charset().newEncoder()), BUFFER);
        this.form = form;
        this.single = width == 1;
        if (form.marked()) {
            out.write(MARK);
        }
    }

    void field(String text) throws IOException {
        field(text.toCharArray(), 0, text.length());
    }

    void field(char[] buffer, int offset, int length) throws IOException {
        if (!isFirst) {
            out.write(form.separator());
        }
        isFirst = false;
        boolean defused = defusing && Defused.isNeeded(buffer, offset, length);
        boolean quoted = isSpecial(buffer, offset, length) || single && length == 0;
        if (quoted) {
            out.write('"');
        }
        if (defused) {
            out.write(Defused.APOSTROPHE);
        }
        if (quoted) {
            doubled(buffer, offset, length);
            out.write('"');
        } else {
            out.write(buffer, offset, length);
        }
    }

    private boolean isSpecial(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            char c = buffer[i];
            if (c == form.separator() || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private void doubled(char[] buffer, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '"') {
                out.write('"');
            }
            out.write(buffer[i]);
        }
    }

    void end() throws IOException {
        out.write(form.lineEnd());
        isFirst = true;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
