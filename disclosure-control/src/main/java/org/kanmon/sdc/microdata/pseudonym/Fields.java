package org.kanmon.sdc.microdata.pseudonym;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Several texts as one message that cannot be that of others: each with its length before it. */
final class Fields {

    private Fields() {}

    static byte[] join(String... fields) {
        byte[][] encoded = new byte[fields.length][];
        int size = 0;
        for (int i = 0; i < fields.length; i++) {
            encoded[i] = fields[i].getBytes(StandardCharsets.UTF_8);
            size += Integer.BYTES + encoded[i].length;
        }
        ByteBuffer joined = ByteBuffer.allocate(size);
        for (byte[] field : encoded) {
            joined.putInt(field.length).put(field);
        }
        return joined.array();
    }
}
