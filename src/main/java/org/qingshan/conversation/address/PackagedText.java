package org.qingshan.conversation.address;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text files that lie beside these classes. */
final class PackagedText {

    private PackagedText() {}

    static List<String> lines(String file) {
        try (InputStream stream = PackagedText.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not packaged");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
