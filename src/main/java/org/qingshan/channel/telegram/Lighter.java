package org.qingshan.channel.telegram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Sender.Parcel;

/** What is tried once where Telegram refuses a message for its own sake: without its buttons, or with fewer words. */
final class Lighter {
    private static final int BAD = 400;

    private static final Pattern BUTTONS =
            Pattern.compile("button|reply_?\\s?markup|keyboard", Pattern.CASE_INSENSITIVE);

    /** "Message is not modified: … and reply markup are exactly the same": it stands as it is to stand. */
    private static final Pattern AS_BEFORE = Pattern.compile("not modified", Pattern.CASE_INSENSITIVE);

    private static final Pattern LENGTH =
            Pattern.compile("too[ _]long|too[ _]big|text_too|length", Pattern.CASE_INSENSITIVE);

    private Lighter() {}

    /** Empty where the refusal does not speak of it, or nothing can be left out. */
    static Optional<Parcel> of(Parcel parcel, Reply reply) {
        var message = parcel.message();
        if (reply.kind() != Reply.Kind.REFUSED
                || reply.code() != BAD
                || AS_BEFORE.matcher(reply.problem()).find()
                || message.text().isEmpty()) {
            return Optional.empty();
        }
        return switch (message.kind()) {
            case INVOICE, TOAST -> Optional.empty();
            case TEXT, CARD, LINEUP, DIGEST, EDIT ->
                lighter(message, reply.problem())
                        .map(lighter -> new Parcel(parcel.shop(), parcel.address(), lighter, parcel.targetRef()));
        };
    }

    private static Optional<OutgoingMessage> lighter(OutgoingMessage message, String problem) {
        if (BUTTONS.matcher(problem).find()) {
            return message.rows().isEmpty()
                    ? Optional.empty()
                    : Optional.of(message.saying(message.text() + links(message), List.of()));
        }
        return LENGTH.matcher(problem).find()
                ? Optional.of(message.saying(Cut.to(message.text().length() / 2 + 1, message.text()), message.rows()))
                : Optional.empty();
    }

    /** Addresses are not lost with the buttons that opened them. */
    private static String links(OutgoingMessage message) {
        return message.rows().stream()
                .flatMap(row -> row.stream().filter(Button::isLink))
                .flatMap(link -> Stream.of("\n", link.label(), ": ", link.text()))
                .collect(Collectors.joining());
    }
}
