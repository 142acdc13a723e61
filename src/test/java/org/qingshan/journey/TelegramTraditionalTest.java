package org.qingshan.journey;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** In Telegram, too, whoever reads traditional characters is answered in them. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class TelegramTraditionalTest extends InChat {
    @Test
    void somebody_orders_undoes_gives_an_address_confirms_and_pays() {
        var buyer = world.user(74_980, "陳大文").reads("zh-hant");
        buyer.says("/start").hears("你好，這裡是青山村");
        buyer.says("黃桃兩箱").hears("已為你留 2 箱 黃桃（A1）");
        buyer.taps("撤銷").hears("已退回 2 箱 黃桃（A1）");
        buyer.says("紅糖兩袋").hears("已為你留 2 袋 紅糖（A3）");
        buyer.says(ADDRESS).hears("收貨人：张伟");
        buyer.taps("對，就寄這裡").hears("地址記下了");
        buyer.taps("確認下單").hears("下單成功！");
        buyer.says("/pay").hears("在 Telegram 裡直接付");
        buyer.taps("在 Telegram 裡付");
        var invoice = buyer.hears("袋 紅糖");
        buyer.purse().isLetPay(invoice).pays(invoice);
        buyer.hears("收到你的 ¥45.60，付清了");
        comesTo("PAID");
    }

    @Test
    void the_card_and_the_words_of_a_platform_of_simplified_follow_what_is_written() {
        var buyer = world.user(74_981, "林小姐");
        buyer.says("/start").hears("你好");
        buyer.says("請問紅糖多少錢一袋？").hears("紅糖");
        village.owner().says("讲解 A1");
        buyer.hears("正在講解 A1");
        buyer.taps("要 1 箱").hears("已為你留 1 箱 黃桃（A1）");
    }
}
