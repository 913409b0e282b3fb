package org.kanmon.sdc.source;

import java.util.List;

/** The sheets of a workbook for those who know what has to stand where, with the limits for hostile files of all readers. */
public final class WorkbookSheets {

    private WorkbookSheets() {}

    /**
     * The sheets that a reader of the workbook sees, in its order; sheets with nothing on them may be left out.
     *
     * @param name the file's name in messages
     * @throws UnusableInput if it is no workbook, or a limit is passed
     */
    public static List<Sheet> visible(String name, byte[] content) throws UnusableInput {
        return WorkbookFile.visible(content, new Problems(name));
    }
}
