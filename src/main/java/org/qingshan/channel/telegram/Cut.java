package org.qingshan.channel.telegram;

/** Makes a text fit Telegram's limits, which count UTF-16 units. */
final class Cut {
    private static final String REST = "…";

    private Cut() {}

    /** The text, or as many of its whole words as fit, and an ellipsis. */
    static String to(int limit, String text) {
        if (text.length() <= limit) {
            return text;
        }
        var end = limit - REST.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        var word = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
        // Chinese has no spaces: a far one is no reason to drop half of the text.
        return text.substring(0, word > end - end / 10 ? word : end).stripTrailing() + REST;
    }
}
