package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** A buyer in Telegram comes for what he ordered. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class TelegramPickUpTest extends InChat {
    @Test
    void a_tap_on_the_cart_orders_it_without_an_address_and_the_stall_takes_the_cash() {
        village.owner().says("/shop pickup 村口大槐树，周六");
        var buyer = world.user(74_950, "小莲");
        buyer.says("/start").hears("青山村");
        buyer.says("A3 2袋").hears("已为你留 2 袋 红糖");
        var told = buyer.taps("自提（不收运费）").hears("自提，不收运费：村口大槐树，周六");
        assertThat(told.text()).contains("来取时付现金 ¥37.60");
        buyer.says("/status").hears("自己来取：村口大槐树，周六");
        village.owner().says("/packed 1001");
        buyer.hears("可以来取：村口大槐树，周六。报订单号就行。请带现金 ¥37.60。");
        village.owner().says("取走了 1001");
        assertThat(village.owner().taps("收了 ¥37.60").text()).contains("记下现金 ¥37.60");
        buyer.hears("订单 1001 取走了");
    }
}
