package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.platform.StartRefused;
import org.qingshan.platform.lane.FirstShopKey;

class ConfiguredBotTest {
    private static final String TOKEN = "qingshan.telegram.token";
    private static final String RIGHT = "4242:Fake-token_for-tests";

    private final AtomicInteger looks = new AtomicInteger();

    private ConfiguredBot bot(Optional<String> firstShop, String... settings) {
        var shops = new FirstShopKey(null, null) {
            @Override
            public Optional<String> find() {
                looks.incrementAndGet();
                return firstShop;
            }
        };
        return new ConfiguredBot(Settings.with(settings), shops);
    }

    @Test
    void the_bot_is_the_first_shops_which_is_looked_for_once_at_the_start_and_never_by_who_brings_an_update() {
        var bot = bot(Optional.of("hill"), TOKEN, RIGHT);
        assertThat(bot.all()).isEmpty();
        assertThat(looks).hasValue(0);
        bot.meet(new StartupEvent());
        assertThat(bot.all()).extracting(Bot::shop).containsExactly("hill");
        assertThat(bot.all()).extracting(Bot::id).containsExactly("4242");
        assertThat(looks).hasValue(1);
    }

    @Test
    void a_token_without_a_shop_stops_the_start_in_one_line_that_helps() {
        var bot = bot(Optional.empty(), TOKEN, RIGHT);
        assertThatThrownBy(() -> bot.meet(new StartupEvent()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll("QINGSHAN_TELEGRAM_TOKEN", "no shop", "shop add")
                .hasMessageNotContaining("Fake-token");
    }

    @Test
    void a_shop_that_is_named_is_not_looked_for_and_without_a_token_nobody_is() {
        var named = bot(Optional.empty(), TOKEN, RIGHT, "qingshan.telegram.shop", "valley");
        named.meet(new StartupEvent());
        assertThat(named.all()).extracting(Bot::shop).containsExactly("valley");
        var none = bot(Optional.empty());
        none.meet(new StartupEvent());
        assertThat(none.all()).isEmpty();
        assertThat(looks).hasValue(0);
    }
}
