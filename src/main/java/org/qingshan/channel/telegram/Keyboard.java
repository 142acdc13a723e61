package org.qingshan.channel.telegram;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.qingshan.outbox.Button;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * Buttons as Telegram takes them. One bad button makes Telegram refuse the whole message, so those are left out: taps that say
 * more than 64 bytes, and links that Telegram does not believe in (no name with a dot).
 */
final class Keyboard {
    private static final Logger LOG = Logger.getLogger(Keyboard.class);
    private static final int TAP_BYTES = Button.MOST_BYTES;

    private Keyboard() {}

    /** The keyboard; empty if no button is left. */
    static Optional<InlineKeyboardMarkup> of(List<List<Button>> rows) {
        var keyboard = rows.stream()
                .map(row -> new InlineKeyboardRow(row.stream()
                        .filter(Keyboard::isTaken)
                        .map(Keyboard::button)
                        .toList()))
                .filter(row -> !row.isEmpty())
                .toList();
        return keyboard.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(keyboard));
    }

    /** Links that cannot be buttons, to be written below the text. */
    static List<Button> plainLinks(List<List<Button>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(button -> button.isLink() && !isPublic(button.text()))
                .toList();
    }

    private static boolean isTaken(Button button) {
        if (button.isLink()) {
            return isPublic(button.text());
        }
        var isShort = button.text().getBytes(StandardCharsets.UTF_8).length <= TAP_BYTES;
        if (!isShort || button.text().isEmpty() || button.label().isBlank()) {
            LOG.warnf("The button '%s' is left out: it says nothing or more than %d bytes", button.label(), TAP_BYTES);
            return false;
        }
        return true;
    }

    private static InlineKeyboardButton button(Button button) {
        var made = new InlineKeyboardButton(button.label());
        if (button.isLink()) {
            made.setUrl(button.text());
        } else {
            made.setCallbackData(button.text());
        }
        return made;
    }

    private static boolean isPublic(String url) {
        try {
            var host = URI.create(url).getHost();
            return host != null && host.contains(".") && !host.startsWith("127.");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
