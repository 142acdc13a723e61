package org.qingshan.channel.telegram;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whom words are for: in a group one writes {@code /help@our_bot}, or {@code @our_bot A1 x2}. */
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
            return Optional.of(ourName.isEmpty() ? text : withoutOurName(text, ourName));
        }
        var isOurs = ourName.isEmpty() || command.group(2).equalsIgnoreCase(ourName);
        return isOurs ? Optional.of(command.group(1) + text.substring(command.end())) : Optional.empty();
    }

    /** Whether it begins or ends with our name, so that it is said to us; what speaks of us in between may be said to anybody. */
    static boolean calls(String text, String ourName) {
        if (ourName.isEmpty() || text.indexOf('@') < 0) {
            return false;
        }
        var name = "(?i)@" + Pattern.quote(ourName) + "(?![A-Za-z0-9_])";
        var said = text.strip();
        return Pattern.compile(name).matcher(said).lookingAt()
                || Pattern.compile("(?<![A-Za-z0-9_@])" + name + "[\\p{P}\\p{S}\\s]{0,12}$")
                        .matcher(said)
                        .find();
    }

    /** Whoever calls us by name says nothing else by it; who says nothing but our name has said that. */
    private static String withoutOurName(String text, String ourName) {
        // Most messages name nobody.
        var rest = text.indexOf('@') < 0
                ? text.strip()
                : text.replaceAll("(?i)(?<![A-Za-z0-9_@])@" + Pattern.quote(ourName) + "(?![A-Za-z0-9_])[,，:：]?", " ")
                        .strip();
        return rest.isEmpty() || rest.length() == text.length() ? text : rest;
    }
}
