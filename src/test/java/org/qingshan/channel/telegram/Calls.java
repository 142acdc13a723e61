package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Delivery;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Sender.Parcel;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.SettableClock;

/** The channel as it calls Telegram, without the program around it. */
abstract class Calls {
    static final Bot BOT = new Bot("qingshan", FakeTelegram.TOKEN, null);
    static final List<List<Button>> BUY = List.of(List.of(new Button("要一箱", "/buy A1 1")));

    @TempDir
    static Path data;

    final FakeTelegram telegram = FakeTelegram.startUnder("/local/bot-api");
    final TelegramSender sender = sender(telegram.url());

    static TelegramSender sender(String url) {
        return sender(data, Settings.with("qingshan.telegram.api-url", url, "qingshan.telegram.call-timeout", "1S"));
    }

    /** All of the channel that sends, without the program around it. */
    static TelegramSender sender(Path data, TelegramConfig config) {
        var methods =
                new BotMethods(new BotApi(config, new ObjectMapper(), new SimpleMeterRegistry()), new ObjectMapper());
        var kinds = new SentKinds();
        var photos = new Photos(data.toString());
        var drawn = new DrawnSending(methods, photos, kinds, new CardPainting());
        var cards = new CardSending(methods, photos, kinds, drawn);
        return new TelegramSender(
                () -> List.of(BOT),
                new BotNames(),
                new Showing(
                        methods,
                        cards,
                        new EditSending(methods, kinds, drawn, photos),
                        new Reactions(methods, new SettableClock()),
                        new InvoiceSending(methods, null, null)),
                config);
    }

    @AfterEach
    void every_call_conforms() {
        telegram.assertEveryCallConforms();
        telegram.close();
    }

    Delivery send(OutgoingMessage message) {
        return send(message, null);
    }

    Delivery send(OutgoingMessage message, String target) {
        return sender.send(new Parcel("qingshan", "42", message, target))
                .toCompletableFuture()
                .join();
    }

    static OutgoingMessage text(String text) {
        return OutgoingMessage.text(text, BUY);
    }
}
