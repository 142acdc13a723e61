package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.FakeWorld;
import org.qingshan.support.telegram.ShownMessage;

/** A shop with a bot of its own and a payment provider, whose buyers pay in their chats. One for all stories, since a bot takes seconds to begin. */
abstract class InChat extends Journey {
    static final String PROVIDER = "284685063:LIVE:ProviderTokenThatNobodySees";
    /** By which no money moves. */
    static final String TRIAL = "284685063:TEST:ProviderTokenThatNobodySees";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger BOTS = new AtomicInteger(740_000_000);
    private static final AtomicLong PEOPLE = new AtomicLong(74_000);

    @Inject
    Rows rows;

    final FakeTelegram telegram = FakeTelegramResource.telegram();
    Village village;
    FakeWorld world;

    @BeforeEach
    void a_shop_that_can_be_paid() {
        village = village();
        world = bot(village, "pay_bot_" + BOTS.get());
        village.owner().says("/bot " + PROVIDER);
    }

    @AfterEach
    void every_call_conforms() {
        village.owner().says("/bot off");
        telegram.assertEveryCallConforms();
    }

    FakeWorld bot(Village of, String name) {
        var token = BOTS.incrementAndGet() + ":AAFakeTokenThatNobodyMayEverSee_0123";
        var its = telegram.bot(token, name);
        of.owner().says("/bot " + token);
        await().pollInterval(Duration.ofMillis(500))
                .atMost(PATIENCE)
                .until(() -> of.owner().says("/bot").text().contains("@" + name + " 接上了"));
        return its;
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
