package org.qingshan.channel.telegram;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** A contact as the inbox knows it: the phone, and below it the name, if it is not the sender's own. */
final class SharedCard {
    private SharedCard() {}

    static String of(Message message) {
        var contact = message.getContact();
        var phone = contact.getPhoneNumber().replaceAll("\\s+", "");
        // Telegram's own numbers have their country before them, with or without its sign; those of an address book may
        // have none.
        var isTelegrams = contact.getUserId() != null && phone.matches("[0-9]{8,15}");
        var written = isTelegrams ? "+" + phone : phone;
        var isOwn = Objects.equals(contact.getUserId(), message.getFrom().getId());
        return isOwn ? written : written + "\n" + name(contact.getFirstName(), contact.getLastName());
    }

    /** As it is written where it comes from: the family's name first in Chinese. */
    private static String name(String first, String last) {
        var isChinese = Stream.of(first, last)
                .filter(Objects::nonNull)
                .flatMapToInt(String::codePoints)
                .anyMatch(Character::isIdeographic);
        return (isChinese ? Stream.of(last, first) : Stream.of(first, last))
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .map(part -> part.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(isChinese ? "" : " "));
    }
}
