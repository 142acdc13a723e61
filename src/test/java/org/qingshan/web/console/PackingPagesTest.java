package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packing run on a phone. */
@QuarkusTest
class PackingPagesTest extends PackingPageStory {
    @Test
    void an_order_is_given_ticked_off_weighed_and_followed_by_the_next() {
        assertThat(page(one)).contains("还有 2 单要打", "给我下一单", "<span>黄桃</span> <b>2 箱</b>");
        assertThat(form(one, "next", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page(one))
                .contains(">1001<", "A1 黄桃 <b>2 箱</b>", "type=\"checkbox\"", "138****5678")
                .doesNotContain("13812345678");

        assertThat(form(one, "packed", Map.of("number", "1001", "weight", "5。25"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(look("select max(grams) from parcel")).isEqualTo(5250);
        assertThat(page(one)).contains(">1002<", "还有 1 单要打");
        form(one, "packed", Map.of("number", "1002", "weight", ""));
        assertThat(page(one)).contains("没有要打包的单子");
        assertThat(look("select string_agg(status, ' ' order by number) from orders"))
                .isEqualTo("PACKED PACKED");
    }

    @Test
    void which_of_the_goods_are_wished_for_is_read_while_packing() {
        stall.buy("小兰", "A1 x1，要硬一点的");
        form(one, "take", Map.of("number", "1003"));

        assertThat(page(one)).contains(">1003<", "买家备注：A1 黄桃：要硬一点的");
        form(one, "take", Map.of("number", "1001"));
        assertThat(page(one)).doesNotContain("买家备注");
    }

    @Test
    void two_packers_never_have_the_same_order_and_a_label_is_scanned() {
        form(one, "next", Map.of());
        form(two, "next", Map.of());
        assertThat(page(one)).contains(">1001<", "1 单别人正在打");
        assertThat(page(two)).contains(">1002<");
        assertThat(form(two, "take", Map.of("number", "1001-1")).asString()).contains("正在打，换一单");
        assertThat(form(two, "packed", Map.of("number", "1001")).asString()).contains("正在打，换一单");

        form(one, "next", Map.of("skip", "1001"));
        assertThat(form(two, "take", Map.of("number", "1001-1")).statusCode()).isEqualTo(303);
        assertThat(page(two)).contains(">1001<");
        form(one, "next", Map.of());
        assertThat(page(one)).contains(">1002<");
    }

    @Test
    void what_is_typed_wrong_is_said_and_changes_nothing() {
        assertThat(form(one, "take", Map.of("number", "桃子")).asString()).contains("这不是订单号");
        assertThat(form(one, "take", Map.of("number", "4711")).asString()).contains("4711");
        assertThat(form(one, "packed", Map.of("number", "1001", "weight", "很重")).asString())
                .contains("重量看不懂");
        assertThat(form(one, "packed", Map.of("number", "1001", "weight", "0")).asString())
                .contains("重量看不懂");
        assertThat(form(one, "packed", Map.of("number", "1001", "weight", List.of("1", "2")))
                        .asString())
                .contains("订单 1001 是 1 箱");
        assertThat(look("select string_agg(status, ' ' order by number) from orders"))
                .isEqualTo("CONFIRMED CONFIRMED");
    }

    @Test
    void a_refused_weight_keeps_what_was_ticked_and_typed_of_that_order_alone() {
        stall.buy("小红", "A2 3斤");
        form(one, "next", Map.of());
        var item = market.look(stall, "select id from lineup_item where shop_id = :shop and slot = 'A2'");
        var typed = Map.of("number", "1001", "weight", "5.2公斤", "item", item, "net", "2.9", "tick", "1-2");

        assertThat(form(one, "packed", typed).asString())
                .contains(
                        "重量看不懂",
                        "value=\"5.2公斤\"",
                        "value=\"2.9\"",
                        "value=\"1-2\" checked",
                        "value=\"1-1\" required>");
        assertThat(page(one)).doesNotContain("5.2公斤", " checked");
        var other = new HashMap<String, Object>(typed);
        other.put("number", "1002");
        assertThat(form(one, "packed", other).asString()).contains("重量看不懂").doesNotContain("5.2公斤", " checked");
    }

    @Test
    void what_is_not_ticked_is_not_in_the_box() {
        stall.buy("小红", "A2 3斤");
        form(one, "next", Map.of());
        assertThat(page(one)).contains("name=\"rows\" value=\"2\"", "required");

        assertThat(form(one, "packed", Map.of("number", "1001", "rows", "2")).asString())
                .contains("还有 2 样没勾");
        assertThat(form(one, "packed", Map.of("number", "1001", "rows", "2", "tick", "1-1"))
                        .asString())
                .contains("还有 1 样没勾", "value=\"1-1\" checked");
        assertThat(look("select max(status) from orders")).isEqualTo("CONFIRMED");
        assertThat(form(one, "packed", Map.of("number", "1001", "rows", "2", "tick", List.of("1-1", "1-2")))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_the_page_did_not_show_is_not_packed_by_it() {
        form(one, "next", Map.of());
        var seen = seen(one);
        stall.buy("小红", "A1");

        assertThat(form(one, "packed", Map.of("number", "1001", "seen", seen)).asString())
                .contains("订单 1001 刚才变了", "A1 黄桃 2 箱 → 3 箱", "<b>3 箱</b>");
        assertThat(form(one, "packed", Map.of("number", "1001", "seen", seen)).asString())
                .as("the old page again")
                .contains("刚才变了");
        assertThat(form(one, "packed", Map.of("number", "1001", "seen", "<b>；drop"))
                        .asString())
                .as("what no page has written")
                .contains("内容改过");
        assertThat(look("select min(status) from orders")).isEqualTo("CONFIRMED");
        assertThat(form(one, "packed", Map.of("number", "1001", "seen", seen(one)))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_was_weighed_of_goods_that_have_not_changed_stays_when_others_have() {
        stall.buy("小红", "A2 3斤");
        form(one, "next", Map.of());
        var item = market.look(stall, "select id from lineup_item where shop_id = :shop and slot = 'A2'");
        var typed = new HashMap<String, Object>(
                Map.of("number", "1001", "seen", seen(one), "weight", "5.2", "item", item, "net", "2.9"));
        stall.buy("小红", "A1");

        assertThat(form(one, "packed", typed).asString())
                .contains("A1 黄桃 2 箱 → 3 箱", "value=\"2.9\"")
                .doesNotContain("value=\"5.2\"");
        typed.put("seen", seen(one));
        stall.buy("小红", "A2 1斤");
        assertThat(form(one, "packed", typed).asString())
                .contains("刚才变了")
                .doesNotContain("value=\"2.9\"", "value=\"5.2\"");
        typed.put("seen", seen(one));
        market.sql(stall, "update orders set detail = detail || '旁边' where shop_id = :shop and number = 1001");
        assertThat(form(one, "packed", typed).asString()).contains("地址改了", "value=\"2.9\"", "value=\"5.2\"");
    }
}
