package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.Inbox;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Correspondent;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** What is edited or taken back once an order is packed opens no other order unsaid. */
@QuarkusTest
class ChangedAfterPackingTest extends Journey {
    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    @Test
    void an_old_undo_asks_before_it_opens_a_new_order() {
        var village = village();
        var writer = writer(village, "zh");
        writer.says("A3 四袋");
        writer.edits("A3 一袋");
        var undo = writer.behind("撤销");
        village.owner().says("/packed 1001");

        assertThat(writer.tapsOld(undo)).contains("订单 1001 已经打包", "3 袋 红糖（A3）放不回去了", "另开一单，运费另算");
        assertThat(sales(village)).contains("A3 红糖：卖出 1 袋，留着 0 袋");
        assertThat(writer.taps("另下一单")).contains("已下单 3 袋 红糖（A3），共 3 袋，另外 1 袋 在已打包的订单 1001 里", "这是另外一单", "订单 1002");
        assertThat(sales(village)).contains("A3 红糖：卖出 4 袋");
    }

    @Test
    void what_was_ordered_and_given_back_since_keeps_an_old_step_from_being_undone() {
        var village = village();
        var writer = writer(village, "zh");
        writer.says("A3 一袋");
        village.owner().says("/packed 1001");
        writer.edits("A3 三袋");
        writer.edits("A3 一袋");
        var undo = writer.behind("撤销");
        writer.edits("A3 五袋");
        writer.says("红糖全部不要了");

        assertThat(writer.tapsOld(undo)).contains("后来你又改过", "1 袋 在已打包的订单 1001 里");
        assertThat(sales(village)).contains("A3 红糖：卖出 1 袋，留着 0 袋");
    }

    @Test
    void what_is_on_its_way_counts_for_nothing_that_is_changed() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("红糖1袋");
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345671001");
        buyer.says("红糖3袋");
        assertThat(buyer.says("红糖改成两袋").text()).contains("共 2 袋，另外 1 袋 在已打包的订单 1001 里（原来 3 袋）");
        assertThat(buyer.says("红糖改成5袋").text()).contains("共 5 袋，另外 1 袋");
    }

    @Test
    void an_edit_upwards_says_that_it_is_another_order_and_counts_that() {
        var village = village();
        var writer = writer(village, "zh");
        writer.says("A3 一袋");
        village.owner().says("/packed 1001");

        assertThat(writer.edits("A3 三袋"))
                .contains("已下单 2 袋 红糖（A3），共 2 袋，另外 1 袋 在已打包的订单 1001 里", "订单 1001 已经打包，加不进去了，所以这是另外一单", "合计 ¥45.60");
        assertThat(writer.edits("A3 五袋"))
                .as("said once")
                .contains("共 4 袋，另外 1 袋 在已打包的订单 1001 里")
                .doesNotContain("另外一单");
    }

    @Test
    void goods_of_other_messages_do_not_come_back_unasked() {
        var village = village();
        var writer = writer(village, "zh");
        writer.says("A3 一袋");
        writer.says("A3 两袋");
        assertThat(writer.edits(3, "A3 不要了")).contains("已退回 3 袋");

        assertThat(writer.edits(3, "A3 五袋")).contains("5 袋 红糖（A3），共 5 袋；另外退掉的 2 袋 是别的消息要的，没有拿回来");
        assertThat(writer.taps("再加 2 袋")).contains("共 7 袋");
    }

    @Test
    void it_is_said_in_english_too() {
        var village = village();
        var writer = writer(village, "en");
        writer.says("A3 x4");
        writer.edits("A3 x1");
        var undo = writer.behind("Undo");
        village.owner().says("/packed 1001");

        assertThat(writer.tapsOld(undo)).contains("Order 1001 is packed", "a new order, with shipping of its own");
        assertThat(writer.edits("A3 x2"))
                .contains("1 bag in all, and 1 bag in order 1001, which is packed", "this is an order of its own");
    }

    private Correspondent writer(Village village, String language) {
        return new Correspondent(inbox, lanes, village.key(), language).livingSomewhere();
    }

    private static String sales(Village village) {
        return village.owner().says("战况").text();
    }
}
