package org.qingshan.channel.telegram;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What we call a message of Telegram's. In a private chat and in a basic group every bot counts for itself, so that the number of a
 * message means something to that bot alone: there its name holds the bot ({@code 4242/17}). In a channel and a supergroup a message
 * has one number for everybody, which is its name.
 */
final class MessageName {
    /** Telegram's names of channels and supergroups, and the public ones. */
    private static final Pattern COUNTED_FOR_ALL = Pattern.compile("-[0-9]{13,18}|@.+");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private MessageName() {}

    static String of(String bot, String chat, String number) {
        return COUNTED_FOR_ALL.matcher(chat).matches() ? number : bot + "/" + number;
    }

    /** The number by which this bot may speak of the message; empty where another bot has counted it. */
    static Optional<String> number(String bot, String name) {
        var number = name.startsWith(bot + "/") ? name.substring(bot.length() + 1) : name;
        return Optional.of(number).filter(one -> NUMBER.matcher(one).matches());
    }
}
