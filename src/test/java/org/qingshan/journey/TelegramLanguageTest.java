package org.qingshan.journey;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** In Telegram, too, people are answered in the language that they write. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class TelegramLanguageTest extends InChat {
    @Test
    void whoever_writes_english_in_a_chinese_telegram_is_answered_in_english() {
        var buyer = world.user(74_970, "Ann");
        buyer.says("/start").hears("青山村");
        buyer.says("how much are the peaches?").hears("Yellow peaches");
        buyer.says("A3 2").hears("kept for you");
    }

    @Test
    void whoever_goes_on_in_english_is_answered_in_it() {
        var buyer = world.user(74_971, "安");
        buyer.says("/start").hears("青山村");
        buyer.says("红糖多少钱一袋").hears("红糖");
        buyer.says("how do I pay for it?");
        buyer.says("when do you ship it?");
        buyer.says("A3 2").hears("kept for you");
    }
}
