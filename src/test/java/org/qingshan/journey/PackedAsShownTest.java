package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** A packer closes what he has seen and nothing else. */
@QuarkusTest
class PackedAsShownTest extends Journey {
    private static final String ELSEWHERE = "李四 13900139000 湖南省长沙市岳麓区桃子湖路9号";

    private static Viewer buyer(Village village, String claim) {
        var buyer = village.neighbour();
        buyer.says(claim);
        return buyer;
    }

    private static String status(Viewer buyer) {
        return buyer.says("/status 1001").text();
    }

    @Test
    void what_a_claim_adds_meanwhile_is_shown_before_it_can_be_packed() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        var packer = village.joined("packer");
        assertThat(packer.says("/pack").text()).contains("A1 黄桃 2 箱");
        buyer.says("A1 再加一箱");
        buyer.says("A3 两袋");

        assertThat(packer.taps("打好了 1001").text())
                .contains("订单 1001 刚才变了，还没算打好", "A1 黄桃 2 箱 → 3 箱", "A3 红糖 0 袋 → 2 袋", "这一单：1001", "A1 黄桃 3 箱");
        assertThat(status(buyer)).contains("已确认，等打包");
        assertThat(packer.taps("打好了 1001").text()).contains("订单 1001 打好了");
        assertThat(status(buyer)).contains("已打包", "A1 黄桃 3 箱");
    }

    @Test
    void what_is_given_back_or_goes_elsewhere_is_told_too_in_the_packers_language() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        buyer.says("A3");
        var packer = village.foreigner();
        packer.says("/start join_" + village.code("packer"));
        packer.says("/pack");
        buyer.says("A3 不要了");
        buyer.says("/address " + ELSEWHERE);
        buyer.taps("对，就寄这里");

        assertThat(packer.taps("1001 is packed").text())
                .contains("Order 1001 has changed and is not packed yet", "A3 Brown sugar 1 bag → 0 bags");
        assertThat(packer.says("/packed 1001 2.5kg").text()).contains("Order 1001 is packed");
    }

    @Test
    void an_address_that_changes_is_told() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        var packer = village.joined("packer");
        packer.says("/pack");
        buyer.says("/address " + ELSEWHERE);
        buyer.taps("对，就寄这里");
        if (!status(buyer).contains("李四")) {
            buyer.taps("订单 1001 也寄这里");
        }
        assertThat(status(buyer)).contains("李四");
        assertThat(packer.taps("打好了 1001").text()).contains("刚才变了", "地址改了", "李四");
    }

    @Test
    void goods_that_a_recall_has_taken_out_of_another_lot_are_told() {
        var village = village();
        var owner = village.owner();
        owner.says("收货 麻三妹 土鸡蛋 30盒");
        owner.says("验货 6 都好");
        buyer(village, "A4 x2");
        var packer = village.joined("packer");
        packer.says("/pack");
        owner.says("撤货 4 有虫");
        owner.taps("不合格，撤下这批");

        assertThat(packer.taps("打好了 1001").text()).contains("刚才变了", "A4 土鸡蛋 换了一批货");
        assertThat(packer.taps("打好了 1001").text()).contains("订单 1001 打好了");
    }

    @Test
    void who_takes_over_what_another_has_left_lying_is_told_as_well() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        village.joined("packer").says("/pack");
        buyer.says("A1 再加一箱");
        clock.forward(Duration.ofMinutes(11));

        var other = village.joined("packer");
        assertThat(other.says("/packed 1001").text()).contains("A1 黄桃 2 箱 → 3 箱");
        assertThat(other.says("/packed 1001").text()).contains("打好了");
    }

    @Test
    void claims_of_others_and_a_place_on_the_waitlist_do_not_disturb() {
        var village = village();
        village.owner().says("/stock A1 3");
        var buyer = buyer(village, "A1 x2");
        var packer = village.joined("packer");
        packer.says("/pack");
        buyer(village, "A1");
        buyer.says("A1 再加一箱");

        assertThat(packer.taps("打好了 1001").text()).contains("订单 1001 打好了");
    }
}
