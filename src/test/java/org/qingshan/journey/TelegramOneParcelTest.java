package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.platform.Invariants;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Journey;

/** Orders of two streams in one parcel, as a buyer on Telegram hears of it and takes it back. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class TelegramOneParcelTest {
    @Inject
    Invariants invariants;

    private final FakeTelegram telegram = FakeTelegramResource.telegram();

    @AfterEach
    void every_call_conforms_and_nothing_is_broken() {
        telegram.assertEveryCallConforms();
        assertThat(invariants.broken()).isEmpty();
    }

    @Test
    void the_next_streams_order_travels_with_the_last_one_and_a_tap_parts_them() {
        var viewer = telegram.user(77_005_678, "小莲");
        viewer.says("/start").hears("青山村");
        viewer.says("/address " + Journey.ADDRESS).hears("请看看对不对");
        viewer.taps("对，就寄这里").hears("记下了");
        viewer.says("A3 1袋").hears("已下单 1 袋 红糖");
        var host = telegram.user(77_005_679, "主持");
        host.says("/start join_demo-host").hears("你现在是主播");
        host.says("下播 确定").hears("下播了");
        host.says("开播").hears("开播了");
        host.says("上 A1").hears("A1 黄桃 的卡片已发给大家");

        viewer.says("A3 1袋").hears("一起寄，运费只收一次。");
        viewer.taps("分开寄").hears("单独寄。");
        viewer.taps("一起寄").hears("一起寄，运费只收一次。");
        viewer.says("我的订单").hears("一起寄");
    }
}
