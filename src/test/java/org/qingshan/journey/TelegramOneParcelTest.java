package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Journey;
import org.qingshan.support.Unbroken;

/** What a buyer orders in a later stream lies in the parcel of his last order, as he hears of it in Telegram and takes it back. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class TelegramOneParcelTest {
    private final FakeTelegram telegram = FakeTelegramResource.telegram();

    @AfterEach
    void every_call_conforms() {
        telegram.assertEveryCallConforms();
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    /** The order that a receipt is of. */
    private static String number(String receipt) {
        return receipt.replaceAll("(?s).*订单 (\\d+)，寄给.*", "$1");
    }

    @Test
    void the_next_streams_order_travels_with_the_last_one_and_a_tap_parts_them() {
        var buyer = telegram.user(18_501, "小莲");
        buyer.says("/start").hears("青山村");
        buyer.says("/address " + Journey.ADDRESS).hears("请看看对不对");
        buyer.taps("对，就寄这里").hears("记下了");
        var first = number(buyer.says("A3 1袋").hears("已下单 1 袋 红糖").text());
        var host = telegram.user(18_502, "主持");
        host.says("/start join_demo-host").hears("你现在是主播");
        host.says("/end yes").hears("下播了");
        host.says("/live 第二场").hears("第二场");

        var receipt = buyer.says("A3 2袋").hears("已下单 2 袋 红糖").text();
        assertThat(receipt)
                .contains("和上次那单 " + first + " 一起寄，运费只收一次。", "运费在前一单里")
                .doesNotContain("包邮");
        var second = number(receipt);
        buyer.taps(second + " 分开寄").hears("好，订单 " + second + " 单独寄。");
        buyer.taps(second + " 一起寄").hears("好，订单 " + second + " 和 " + first + " 一起寄，运费只收一次。");
        buyer.says("/status " + second).hears("和 " + first + " 一起寄");

        var packer = telegram.user(18_503, "打包");
        packer.says("/start join_demo-packer").hears("你现在是打包");
        packer.says("/packed " + second).hears("打好了");
        buyer.hears("订单 " + first + "、" + second + " 打包好了");
        packer.says("/ship " + first + " YT7512345679991").hears("发货了");
        buyer.hears("订单 " + first + "、" + second + " 发货了：圆通 YT7512345679991");
    }
}
