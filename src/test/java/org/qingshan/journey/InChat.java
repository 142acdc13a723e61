package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingshan.support.Village;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.FakeWorld;
import org.qingshan.support.telegram.ShownMessage;

/** A shop with a bot of its own and a payment provider, whose buyers pay in their chats. One for all stories, since a bot takes seconds to begin. */
abstract class InChat extends WithBots {
    static final String PROVIDER = "284685063:LIVE:ProviderTokenThatNobodySees";
    /** By which no money moves. */
    static final String TRIAL = "284685063:TEST:ProviderTokenThatNobodySees";

    private static final AtomicInteger SHOPS = new AtomicInteger();
    private static final AtomicLong PEOPLE = new AtomicLong(74_000);

    Village village;
    FakeWorld world;

    @BeforeEach
    void a_shop_that_can_be_paid() {
        village = village();
        world = bot(village, "pay_bot_" + SHOPS.incrementAndGet());
        village.owner().says("/bot " + PROVIDER);
    }

    @AfterEach
    void the_bot_goes() {
        village.owner().says("/bot off");
    }

    /** Somebody who has ordered two bags of sugar. */
    FakeUser buyer() {
        var buyer = world.user(PEOPLE.incrementAndGet(), "小麻");
        buyer.says("/start").hears("青山村");
        buyer.says("/address " + ADDRESS).hears("请看看对不对");
        buyer.taps("对，就寄这里").hears("记下了");
        buyer.says("A3 2").hears("已下单 2 袋 红糖（A3）");
        return buyer;
    }

    ShownMessage invoice(FakeUser buyer) {
        buyer.says("/pay").hears("在 Telegram 里直接付");
        buyer.taps("在 Telegram 里付");
        return buyer.hears("袋 红糖");
    }

    List<Number> booked(String reason) {
        return rows.of(
                village.key(),
                "select amount from money_entry where shop_id = :shop and reason = '" + reason + "' order by id");
    }

    void comesTo(String status) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                rows.<String>of(village.key(), "select status from payment where shop_id = :shop"))
                        .containsExactly(status));
    }
}
