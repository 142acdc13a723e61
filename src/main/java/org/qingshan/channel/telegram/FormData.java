package org.qingshan.channel.telegram;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form with files (RFC 7578), which the JDK's client does not make by itself. */
final class FormData {
    private final String boundary = UUID.randomUUID().toString();
    private final List<BodyPublisher> parts = new ArrayList<>();

    FormData field(String name, String value) {
        text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + value + "\r\n");
        return this;
    }

    /** The file is read while it is sent. Its own name is not told. */
    FormData file(String name, Path file) throws FileNotFoundException {
        text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"; filename=\"photo.jpg\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        parts.add(BodyPublishers.ofFile(file));
        text("\r\n");
        return this;
    }

    /** A picture that is in no file. */
    FormData jpeg(String name, byte[] picture) {
        text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"; filename=\"photo.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n");
        parts.add(BodyPublishers.ofByteArray(picture));
        text("\r\n");
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        text("--" + boundary + "--\r\n");
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private void text(String text) {
        parts.add(BodyPublishers.ofString(text, StandardCharsets.UTF_8));
    }
}
