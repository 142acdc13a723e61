package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
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
    public Fetched fetch(String shop, String photo) {
        return bots.ofShop(shop).map(bot -> file(bot, photo).join()).orElse(Fetched.NOT_NOW);
    }

    @Override
    public void kept(String shop, String photo, String file) {
        bots.ofShop(shop).ifPresent(bot -> photos.know(bot, file, photo));
    }

    private CompletableFuture<Fetched> file(Bot bot, String photo) {
        var asked = JsonNodeFactory.instance.objectNode().put("file_id", photo);
        return api.call(bot, "getFile", asked).thenCompose(reply -> {
            var path = reply.result().path("file_path").asText("");
            var isLarge = reply.result().path("file_size").asLong() > BotApi.LARGEST_FILE;
            if (isLarge || isNoFile(reply)) {
                return CompletableFuture.completedFuture(Fetched.NEVER);
            }
            return path.isEmpty() ? CompletableFuture.completedFuture(Fetched.NOT_NOW) : api.download(bot, path);
        });
    }

    /**
     * Whether asking again is of no use. "Wrong file_id or the file is temporarily unavailable" is what Telegram says when it cannot
     * fetch the file from where it lies, too: that may pass.
     */
    private static boolean isNoFile(Reply reply) {
        return reply.isRefusal(400, "file is too big") || reply.isRefusal(400, "invalid file_id");
    }
}
