package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.Inbox;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Correspondent;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** A message whose words are changed: what it got follows, once, and never silently. */
@QuarkusTest
class EditingTest extends Journey {
    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    @Test
    void the_line_follows_the_new_quantity_up_and_down() {
        var village = village();
        var writer = writer(village);
        writer.says("A1 x2");

        assertThat(writer.edits("A1 x3")).contains("已为你留 1 箱 黄桃（A1），共 3 箱");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 3 箱");
        assertThat(writer.edits("A1 x1")).contains("已退回 2 箱 黄桃（A1），共 1 箱");
        assertThat(writer.edits("A1 x1")).contains("没有变", "黄桃（A1）共 1 箱");
        assertThat(sales(village)).contains("留着 1 箱");
    }

    @Test
    void the_rest_of_the_cart_stays() {
        var village = village();
        var writer = writer(village);
        writer.says("A1 x2");
        writer.says("A1 x4，A3 一袋");

        assertThat(writer.edits(1, "A1 x1")).contains("已退回 1 箱 黄桃（A1），共 5 箱");
        assertThat(writer.edits(2, "A1 x4")).contains("没有变，共 5 箱", "已退回 1 袋 红糖（A3），现在没有了");
    }

    @Test
    void an_item_is_changed_for_another() {
        var village = village();
        var writer = writer(village);
        writer.says("A1 x2");

        assertThat(writer.edits("A2 x1")).contains("已为你留 1 斤 竹笋（A2），共 1 斤", "已退回 2 箱 黄桃（A1），现在没有了");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱", "A2 竹笋：卖出 0 斤，留着 1 斤");
        assertThat(writer.taps("撤销")).contains("已退回 1 斤 竹笋（A2）", "2 箱 黄桃（A1）给你拿回来了，共 2 箱");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 2 箱", "A2 竹笋：卖出 0 斤，留着 0 斤");
    }

    @Test
    void what_cannot_be_had_costs_nobody_what_he_has() {
        var village = village();
        village.owner().says("/close A2");
        var writer = writer(village);
        writer.says("A1 x2");

        assertThat(writer.edits("A2 x1")).contains("竹笋（A2）暂时停卖", "黄桃（A1）先不动，共 2 箱");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 2 箱");
    }

    @Test
    void an_amount_that_is_not_taken_is_told_with_its_reason_and_what_can_be_had() {
        var village = village();
        var writer = writer(village);
        writer.says("A2 x2");

        assertThat(writer.edits("A2 0.3斤")).contains("竹笋（A2）按 0.5 斤 一档卖", "原来要的没有动", "竹笋（A2）共 2 斤");
        assertThat(writer.edits("A2 0")).contains("竹笋（A2）写的是 0", "A2 不要了", "共 2 斤");
        assertThat(writer.edits("A2 999")).contains("999 斤 竹笋（A2）不是小数目", "还剩 298 斤", "共 2 斤");
        assertThat(sales(village)).contains("A2 竹笋：卖出 0 斤，留着 2 斤");
        assertThat(writer.taps("改成 999 斤")).contains("共 999 斤");
    }

    @Test
    void what_cannot_be_had_again_leaves_what_there_is() {
        var village = village();
        var writer = writer(village);
        writer.says("A1 x5");
        writer.says("A1-3");
        village.owner().says("/close A1");

        assertThat(writer.edits(2, "A1-2")).contains("黄桃（A1）暂时停卖");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 2 箱");
    }

    @Test
    void what_the_limit_forbids_costs_nobody_what_he_has() {
        var village = village();
        village.owner().says("/limit A2 2");
        var writer = writer(village);
        writer.says("A2 x2");
        writer.says("A1 x2");

        assertThat(writer.edits("A2 x1")).contains("每人限 2 斤", "黄桃（A1）先不动，共 2 箱");
    }

    @Test
    void the_same_words_in_other_words_change_nothing() {
        var writer = writer(village());
        writer.says("A1 x2");

        assertThat(writer.edits("A1 两箱")).contains("黄桃（A1）没有变，共 2 箱");
        writer.taps("撤销");
        assertThat(writer.edits("A1 两箱")).as("nothing new was said").contains("没有变", "现在没有了");
    }

    @Test
    void words_that_claim_nothing_leave_it_and_say_so() {
        var village = village();
        var writer = writer(village);
        writer.says("A1 x2");

        for (var words : new String[] {"哈哈", "今天天气怎么样", "A1 甜吗？", "货单"}) {
            assertThat(writer.edits(words)).as(words).contains("没有动", "黄桃（A1）共 2 箱");
        }
        assertThat(writer.taps("原来要的退掉")).contains("已退回 2 箱 黄桃（A1），现在没有了");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @Test
    void less_is_less_and_none_is_none() {
        var village = village();
        var writer = writer(village);
        writer.says("A1 x3");

        assertThat(writer.edits("A1-1")).contains("已退回 1 箱 黄桃（A1），共 2 箱");
        assertThat(writer.edits("A1-1")).as("the same once more").contains("没有变", "黄桃（A1）共 2 箱");
        assertThat(writer.edits("A1 不要了")).contains("已退回 2 箱 黄桃（A1），现在没有了");
        assertThat(writer.edits("A1 不要了")).contains("没有变", "黄桃（A1）现在没有了");
    }

    @Test
    void an_edited_reduction_counts_from_what_there_was() {
        var village = village();
        var writer = writer(village);
        writer.says("A1 x5");
        writer.says("A1-1");

        assertThat(writer.edits("A1-3")).contains("已退回 2 箱 黄桃（A1），共 2 箱");
        assertThat(writer.edits("A1-2")).contains("共 3 箱");
        assertThat(sales(village)).contains("留着 3 箱");
    }

    @Test
    void an_edited_address_is_read_back() {
        var village = village();
        var writer = writer(village);
        writer.says("A1 x2");
        writer.says("张伟 13800138000 湖南省长沙市岳麓区麓山南路1号");
        writer.says("/address ok");

        assertThat(writer.edits(2, "张伟 13800138000 湖南省长沙市岳麓区麓山南路2号")).contains("请看看对不对", "麓山南路2号");
        assertThat(writer.says("/address ok")).contains("地址记下了");
    }

    @Test
    void a_changed_part_of_an_address_is_never_passed_over() {
        var writer = writer(village());
        writer.says("/address");
        writer.says("湖南省长沙市岳麓区麓山南路1号");
        writer.says("13800138000");

        assertThat(writer.edits("13900139000")).contains("地址").doesNotContain("没听懂");
    }

    @Test
    void what_the_host_did_is_not_done_twice_by_an_edit() {
        var village = village();
        var host = writer(village);
        host.says("/start join_" + village.code("host"));
        host.says("加货 A1 50");

        assertThat(host.edits("加货 A1 60")).contains("改过的命令");
        assertThat(host.edits("A1 加货 70")).contains("改过的命令");
        assertThat(sales(village)).contains("剩 250 箱");
    }

    @Test
    void a_changed_command_is_not_run_but_a_changed_claim_in_slashes_is() {
        var village = village();
        var writer = writer(village);
        writer.says("/buy A1 2");
        assertThat(writer.edits("/buy A1 3")).contains("共 3 箱");

        assertThat(writer.edits("/cancel 1001")).contains("改过的命令");
        assertThat(writer.edits("A1 加货 50")).contains("改过的命令");
        assertThat(sales(village)).contains("留着 3 箱，剩 197 箱");
    }

    @Test
    void the_rule_for_second_claims_holds_for_edits_too() {
        var village = village();
        village.owner().says("/shop repeat ignore");
        var writer = writer(village);
        writer.says("A1 x2");
        assertThat(writer.edits("A1 x3")).as("it is the same claim").contains("共 3 箱");
        writer.says("A3 x1");

        assertThat(writer.edits("A1 x1")).contains("黄桃（A1）你已经要过了，共 3 箱", "已退回 1 袋 红糖（A3）");
        village.owner().says("/shop repeat replace");
        writer.says("A4 x1");
        assertThat(writer.edits("A1 x5")).contains("共 5 箱（原来 3 箱）", "已退回 1 盒 土鸡蛋（A4）");
    }

    @Test
    void what_came_to_nothing_is_read_anew() {
        var village = village();
        var writer = writer(village);
        writer.says("啊啊啊鸭鸭");

        assertThat(writer.edits("货单")).contains("A1 黄桃");
        assertThat(writer.edits("A1 x2")).contains("共 2 箱");
    }

    @Test
    void edits_are_answered_in_english() {
        var village = village();
        var writer = new Correspondent(inbox, lanes, village.key(), "en");
        writer.says("A1 x2");

        assertThat(writer.edits("A1 x3")).contains("1 box of Yellow peaches (A1) kept for you, 3 boxes in all");
        assertThat(writer.edits("never saw that")).contains("I could not tell what you want after this edit");
        assertThat(writer.taps("Give back what it was")).contains("3 boxes of Yellow peaches (A1) given back");
        assertThat(writer.edits("/help")).contains("I do not carry out a command again");
    }

    @Test
    void all_versions_go_by_one_short_button_however_many_there_are() {
        var village = village();
        var writer = writer(village);
        writer.says("A1 x1");
        for (int boxes = 2; boxes <= 12; boxes++) {
            writer.edits("A1 x" + boxes);
        }
        writer.edits("A1 x9");
        writer.edits("哈哈");

        assertThat(writer.behind("原来要的退掉").getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
        assertThat(writer.taps("原来要的退掉")).contains("已退回 9 箱 黄桃（A1），现在没有了");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    private Correspondent writer(Village village) {
        return new Correspondent(inbox, lanes, village.key(), "zh");
    }

    private static String sales(Village village) {
        return village.owner().says("战况").text();
    }
}
