package org.qingshan.support;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** How a program's connection to PostgreSQL begins (PostgreSQL, "Message Formats"). */
public final class WireGreeting {
    private static final int SSL = 80_877_103;
    private static final int GSS = 80_877_104;

    private WireGreeting() {}

    /** Passes on what is said before the first message that has a type. */
    public static void pass(DataInputStream in, BufferedOutputStream out) throws IOException {
        int code;
        do {
            var length = in.readInt();
            code = in.readInt();
            out.write(ByteBuffer.allocate(8).putInt(length).putInt(code).array());
            out.write(in.readNBytes(length - 8));
            out.flush();
        } while (code == SSL || code == GSS);
    }
}
