package org.qingshan.web.photo;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * How a camera was held, from the beginning of its JPEG (Exif 2.32: the entry 0x0112 of the first directory of the segment APP1). Java's
 * own reader of this refuses files whose segments come in an order that phones and messengers do write.
 */
final class ExifOrientation {
    /** Bytes; a segment has at most 64 KB, and this one is among the first. */
    private static final int BEGINNING = 256 * 1024;

    private static final int START_OF_PIXELS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** As it stands in the file, where that says nothing, or nothing that can be. */
    static Orientation of(Path jpeg) throws IOException {
        try (var in = Files.newInputStream(jpeg)) {
            return inSegments(ByteBuffer.wrap(in.readNBytes(BEGINNING)));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return Orientation.TOP_LEFT;
        }
    }

    private static Orientation inSegments(ByteBuffer file) {
        file.position(2);
        while ((file.get() & 0xFF) == 0xFF) {
            int marker = file.get() & 0xFF;
            if (marker == START_OF_PIXELS) {
                break;
            }
            int length = (file.getShort() & 0xFFFF) - 2;
            var segment = file.slice(file.position(), length);
            if (marker == APP1 && length > EXIF.length && startsWith(segment, EXIF)) {
                return inDirectory(segment.slice(EXIF.length, length - EXIF.length));
            }
            file.position(file.position() + length);
        }
        return Orientation.TOP_LEFT;
    }

    private static boolean startsWith(ByteBuffer segment, byte[] name) {
        var begins = new byte[name.length];
        segment.get(begins);
        return Arrays.equals(begins, name);
    }

    private static Orientation inDirectory(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if ((exif.getShort(at) & 0xFFFF) == ORIENTATION) {
                var orientation = Orientation.typeOf(exif.getShort(at + 8));
                return orientation == null ? Orientation.TOP_LEFT : orientation;
            }
        }
        return Orientation.TOP_LEFT;
    }
}
