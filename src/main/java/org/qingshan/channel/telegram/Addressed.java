package org.qingshan.channel.telegram;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whom a command is for: in a group one writes {@code /help@our_bot}. */
final class Addressed {
    private static final Pattern COMMAND = Pattern.compile("^(/[A-Za-z0-9_]{1,64})@([A-Za-z0-9_]+)(?=\\s|$)");

    private Addressed() {}

    /**
     * The text without our name; empty if it names another bot.
     *
     * @param ourName empty where it is not known, and then every name is taken for ours
     */
    static Optional<String> toUs(String text, String ourName) {
        var command = COMMAND.matcher(text);
        if (!command.find()) {
            return Optional.of(text);
        }
        var isOurs = ourName.isEmpty() || command.group(2).equalsIgnoreCase(ourName);
        return isOurs ? Optional.of(command.group(1) + text.substring(command.end())) : Optional.empty();
    }
}
