package org.kanmon.review.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** ZIP archives, written by hand so that they may say what no library would write: a name twice, or an empty one. */
final class Zip {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    record Part(String name, byte[] content) {
        Part with(byte[] other) {
            return new Part(name, other);
        }
    }

    private Zip() {}

    /** The parts; none if it is no archive. */
    static List<Part> unpack(byte[] archive) {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
            }
        } catch (IOException | IllegalArgumentException e) {
            return new ArrayList<>();
        }
        return parts;
    }

    static byte[] pack(List<Part> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        try {
            for (Part part : parts) {
                byte[] name = part.name().getBytes(StandardCharsets.UTF_8);
                byte[] packed = deflated(part.content());
                CRC32 crc = new CRC32();
                crc.update(part.content());
                byte[] sizes = little(18)
                        .putShort((short) 8)
                        .putInt(0x00210000)
                        .putInt((int) crc.getValue())
                        .putInt(packed.length)
                        .putInt(part.content().length)
                        .array();
                directory.write(little(8)
                        .putInt(CENTRAL)
                        .putShort((short) 20)
                        .putShort((short) 20)
                        .array());
                directory.write(little(2).putShort((short) 0x800).array());
                directory.write(sizes);
                directory.write(little(4).putShort((short) name.length).array());
                directory.write(new byte[10]);
                directory.write(little(4).putInt(out.size()).array());
                directory.write(name);
                out.write(little(8)
                        .putInt(LOCAL)
                        .putShort((short) 20)
                        .putShort((short) 0x800)
                        .array());
                out.write(sizes);
                out.write(little(4).putShort((short) name.length).array());
                out.write(name);
                out.write(packed);
            }
            int start = out.size();
            out.write(directory.toByteArray());
            out.write(little(8).putInt(END).array());
            out.write(little(4)
                    .putShort((short) parts.size())
                    .putShort((short) parts.size())
                    .array());
            out.write(little(10).putInt(directory.size()).putInt(start).array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
