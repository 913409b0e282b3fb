package org.kanmon.sdc.source;

/**
 * How much one file may ask of the machine. Whoever hands files in is not trusted, and a refusal with a number in it is
 * better than a service that stands still.
 *
 * @param bytes size of the file
 * @param columns fields in one record
 * @param fieldBytes bytes of one field
 * @param fields fields of all records
 * @param cells figures of the table: rows times measures
 */
record Limits(int bytes, int columns, int fieldBytes, int fields, int cells) {

    /**
     * 300 MB hold ten million rows of thirty bytes. Columns and field length are those of a worksheet (16,384 columns; 32,767
     * characters of at most four bytes), where the files come from and go to. Fifty million figures take 400 MB, and where
     * fifty million fields begin no more.
     */
    static final Limits USUAL = new Limits(300_000_000, 16_384, 32_767 * 4, 50_000_000, 50_000_000);
}
