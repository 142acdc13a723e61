package org.qingshan.conversation.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.text.ChatText;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.buyer.Destination;

/** An address reading in words: what was understood, what is missing, what is in doubt. */
@ApplicationScoped
class AddressQuestions {

    String readBack(AddressReading reading, Wording words) {
        var text = words.chat().checkAddress() + "\n" + OrderText.destination(words, destination(reading));
        return reading.doubtful().isEmpty()
                ? text
                : text + "\n" + words.chat().addressDoubtful(list(reading.doubtful(), words));
    }

    String whatIsMissing(AddressReading reading, Wording words) {
        var missing = words.chat().addressMissing(list(reading.missing(), words));
        var understood = understood(reading, words);
        return understood.isEmpty() ? missing : understood + "\n" + missing;
    }

    /** Throws where the reading is not complete. */
    Destination destination(AddressReading reading) {
        return new Destination(
                present(reading.recipient()),
                present(reading.phone()),
                reading.country(),
                reading.province(),
                reading.city(),
                reading.county(),
                present(reading.detail()));
    }

    private static String understood(AddressReading reading, Wording words) {
        var chat = words.chat();
        List<String> lines = new ArrayList<>();
        if (reading.recipient() != null) {
            lines.add(chat.partRecipient(reading.recipient()));
        }
        if (reading.phone() != null) {
            lines.add(chat.partPhone(reading.phone()));
        }
        var place = new StringJoiner("");
        for (var part : Arrays.asList(reading.province(), reading.city(), reading.county(), reading.detail())) {
            if (part != null) {
                place.add(part);
            }
        }
        if (place.length() > 0) {
            lines.add(chat.partPlace(place.toString()));
        }
        return String.join("\n", lines);
    }

    private static String list(Set<Part> parts, Wording words) {
        return parts.stream()
                .map(part -> name(part, words.chat()))
                .distinct()
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }

    private static String name(Part part, ChatText chat) {
        return switch (part) {
            case RECIPIENT -> chat.missingRecipient();
            case PHONE -> chat.missingPhone();
            case PROVINCE, CITY, COUNTY -> chat.missingProvince();
            case DETAIL -> chat.missingDetail();
        };
    }

    private static String present(@Nullable String part) {
        return Objects.requireNonNull(part, "a complete address has it");
    }
}
