package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Shop;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** The bot says that a parcel leaves tonight only as long as it is true. */
@QuarkusTest
class ShipsTonightTest extends Journey {

    /** From now on it is this time in the village. */
    private void itIs(int hour, int minute) {
        var now = clock.now().atZone(Shop.VILLAGE);
        var then = now.withHour(hour).withMinute(minute).withSecond(0).withNano(0);
        clock.forward(Duration.between(now, then.isAfter(now) ? then : then.plusDays(1)));
    }

    private static Village closingAt(Village village, String cutOff) {
        assertThat(village.owner().says("/shop cutoff " + cutOff).text()).contains("快递每天 " + cutOff + " 截单");
        return village;
    }

    @Test
    void before_the_courier_closes_card_receipt_status_and_answer_say_tonight_and_afterwards_tomorrow() {
        itIs(19, 0);
        var village = closingAt(village(), "22:00");
        var buyer = village.neighbour();
        village.owner().says("上 A1");
        assertThat(buyer.seesCard("黄桃").text()).contains("22:00 前下单，今晚发货。");
        assertThat(village.viewer().says("什么时候发货").text()).contains("22:00 前下单，今晚发货。");
        assertThat(buyer.says("A1").text()).contains("今晚发货。");
        assertThat(buyer.says("/status 1001").text()).contains("今晚发货");
        assertThat(buyer.says("什么时候发货").text()).contains("今晚发货");

        itIs(22, 1);
        assertThat(buyer.says("/status 1001").text()).contains("明天发货").doesNotContain("今晚");
        assertThat(village.neighbour().says("A1").text()).contains("明天发货。");
        assertThat(village.viewer().says("什么时候发货").text())
                .contains("现在下单，明天发货。")
                .doesNotContain("今晚");
        village.owner().says("上 A2");
        assertThat(buyer.seesCard("竹笋").text())
                .contains("现在下单，"
                        + DateTimeFormatter.ofPattern("M月d日")
                                .format(clock.now().atZone(Shop.VILLAGE).plusDays(1))
                        + "发货")
                .as("a card stands there after midnight, too")
                .doesNotContain("今晚", "明天");
    }

    @Test
    void what_cannot_be_packed_until_then_leaves_tomorrow_and_who_came_first_leaves_tonight() {
        itIs(21, 0);
        var village = closingAt(village(), "22:05");
        assertThat(village.owner().says("/shop packing 1 2").text()).contains("1 个人打包，每人每小时 2 单");
        var first = village.neighbour();
        assertThat(first.says("A1").text()).contains("今晚发货");
        assertThat(village.neighbour().says("A1").text()).contains("今晚发货");
        var third = village.foreigner();
        third.says("A1");
        third.says("/address " + ADDRESS);
        third.says("/address ok");
        assertThat(third.says("/confirm").text()).contains("It ships tomorrow.");
        assertThat(first.says("/status 1001").text()).contains("今晚发货");
        assertThat(third.says("/status 1003").text()).contains("ships tomorrow");

        village.owner().says("/packed 1001");
        assertThat(third.says("/status 1003").text()).contains("ships tonight");
        assertThat(first.says("/status 1001").text()).contains("已打包", "今晚发货");
        village.owner().says("/ship 1001 YT7512345678901");
        assertThat(first.says("/status 1001").text()).doesNotContain("今晚发货");
        clock.forward(Duration.ofMinutes(40));
        assertThat(third.says("/status 1003").text()).contains("ships tomorrow");
    }

    @Test
    void what_is_given_back_or_held_again_is_not_ahead_of_anybody() {
        itIs(21, 0);
        var village = closingAt(village(), "22:05");
        village.owner().says("/shop packing 1 1");
        var first = village.neighbour();
        first.says("A1");
        first.says("取消 1001");
        first.says("A1 不要了");
        assertThat(village.neighbour().says("A1").text()).contains("今晚发货");
    }

    @Test
    void a_courier_that_closes_in_the_afternoon_takes_it_today() {
        itIs(9, 0);
        var village = closingAt(village(), "17:30");
        assertThat(village.neighbour().says("A1").text()).contains("今天发货");
    }

    @Test
    void a_shop_that_has_said_nothing_promises_nothing_and_nonsense_is_not_set() {
        var village = village();
        assertThat(village.neighbour().says("A1").text()).doesNotContain("发货");
        for (var wrong : new String[] {"6", "0 15", "6 0", "很快", "6 999", "-1 3"}) {
            assertThat(village.owner().says("/shop packing " + wrong).text())
                    .as(wrong)
                    .contains("没看懂");
        }
        village.owner().says("店铺 打包 6人 每小时15单");
        assertThat(village.owner().says("店铺").text()).contains("6 个人打包，每人每小时 15 单");
        village.owner().says("/shop packing off");
        assertThat(village.owner().says("店铺").text()).doesNotContain("\n6 个人打包，每人每小时 15 单。");
    }
}
