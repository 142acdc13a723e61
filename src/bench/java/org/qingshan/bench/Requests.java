package org.qingshan.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The same requests as those of src/bench/lua. */
final class Requests {
    private Requests() {}

    /** Telegram brings what a viewer typed, just now: words that are old are asked back. */
    static byte[] webhook(long message, long viewer, String words) {
        return post(
                "/telegram/" + Program.BOT,
                "X-Telegram-Bot-Api-Secret-Token: " + Program.SECRET,
                ("{\"update_id\":%d,\"message\":{\"message_id\":%d,\"from\":{\"id\":%d,\"is_bot\":false,\"first_name\":\"王%d\","
                                + "\"language_code\":\"zh-hans\"},\"chat\":{\"id\":%d,\"first_name\":\"王%d\",\"type\":\"private\"},"
                                + "\"date\":%d,\"text\":\"%s\"}}")
                        .formatted(message, message, viewer, viewer, viewer, viewer, Instant.now().getEpochSecond(), words));
    }

    /** A viewer says it on the web page of a shop. */
    static byte[] chat(String shop, long message, long viewer, String words) {
        return post(
                "/chat/" + shop + "/messages",
                "Cookie: qs_chat=%043d\r\nAccept-Language: zh-CN".formatted(viewer),
                "{\"text\":\"%s\",\"clientMessageId\":\"m%d\"}".formatted(words, message));
    }

    private static byte[] post(String path, String headers, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" + headers
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        var first = head.getBytes(StandardCharsets.US_ASCII);
        var request = new byte[first.length + body.length];
        System.arraycopy(first, 0, request, 0, first.length);
        System.arraycopy(body, 0, request, first.length, body.length);
        return request;
    }
}
