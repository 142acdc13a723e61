package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.PictureSource;

/** Fetches pictures that people sent to a bot: Telegram gives an address, good for an hour, and there the file (Bot API, getFile). */
@ApplicationScoped
class SentFiles implements PictureSource {
    private final TelegramBots bots;
    private final BotApi api;
    private final Photos photos;

    SentFiles(TelegramBots bots, BotApi api, Photos photos) {
        this.bots = bots;
        this.api = api;
        this.photos = photos;
    }

    @Override
    public boolean isThere(String shop) {
        return bots.ofShop(shop).isPresent();
    }

    @Override
    public Optional<byte[]> fetch(String shop, String photo) {
        return bots.ofShop(shop).flatMap(bot -> file(bot, photo).join());
    }

    @Override
    public void kept(String shop, String photo, String file) {
        bots.ofShop(shop).ifPresent(bot -> photos.know(bot, file, photo));
    }

    private CompletableFuture<Optional<byte[]>> file(Bot bot, String photo) {
        var asked = JsonNodeFactory.instance.objectNode().put("file_id", photo);
        return api.call(bot, "getFile", asked).thenCompose(reply -> {
            var path = reply.result().path("file_path").asText("");
            var isLarge = reply.result().path("file_size").asLong() > BotApi.LARGEST_FILE;
            return path.isEmpty() || isLarge
                    ? CompletableFuture.completedFuture(Optional.empty())
                    : api.download(bot, path);
        });
    }
}
