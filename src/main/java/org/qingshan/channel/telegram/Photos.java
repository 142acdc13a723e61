package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qingshan.channel.telegram.TelegramBots.Bot;

/**
 * The pictures of cards. What one chat was sent is named to all others by Telegram's own name for it: a village's line does not
 * carry the same picture five hundred times.
 */
@ApplicationScoped
class Photos {
    /** Telegram takes pictures of up to 10 MB. */
    private static final long LARGEST = 10_000_000;

    private static final int REMEMBERED = 1_000;
    /** Telegram's names are long and have no dot; the names of files have one. */
    private static final String FILE_ID = "[A-Za-z0-9_-]{20,}";

    private final Path folder;
    private final Map<String, String> sent = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    });

    Photos(@ConfigProperty(name = "qingshan.data-dir", defaultValue = "data") String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    /** The file, if it lies below the data directory and Telegram would take it. */
    Optional<Path> file(String photo) {
        try {
            var file = folder.resolve(photo).normalize();
            var isOurs = file.startsWith(folder) && Files.isRegularFile(file) && Files.size(file) <= LARGEST;
            return isOurs ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** Telegram's name of the picture, if it has one. */
    Optional<String> fileId(Bot bot, String photo) {
        var known = sent.get(key(bot, photo));
        return known == null
                ? Optional.of(photo).filter(name -> name.matches(FILE_ID))
                : Optional.of(known).filter(name -> !name.isEmpty());
    }

    /** Notes what Telegram calls a picture it was sent, from the sizes that it lists; any of them names it. */
    void know(Bot bot, String photo, JsonNode sizes) {
        var fileId = sizes.path(sizes.size() - 1).path("file_id").asText("");
        if (!fileId.isEmpty()) {
            know(bot, photo, fileId);
        }
    }

    void know(Bot bot, String photo, String fileId) {
        sent.put(key(bot, photo), fileId);
    }

    /** By the name that is known it is shown no more; Telegram's own, too, says nothing to a bot that it was not sent to. */
    void forget(Bot bot, String photo) {
        sent.put(key(bot, photo), "");
    }

    /** A file that was replaced is another picture. */
    private String key(Bot bot, String photo) {
        try {
            var file = file(photo);
            var version =
                    file.isPresent() ? Files.getLastModifiedTime(file.get()).toMillis() : 0;
            return bot.id() + " " + photo + " " + version;
        } catch (IOException gone) {
            return bot.id() + " " + photo;
        }
    }
}
