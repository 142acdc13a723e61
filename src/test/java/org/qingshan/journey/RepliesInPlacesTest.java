package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Village;

/** What a number among many means depends on what it replies to. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class RepliesInPlacesTest extends WithBots {

    private BigDecimal taken(Village village) {
        return rows.<BigDecimal>of(
                        village.key(), "select coalesce(sum(quantity), 0) from order_line where shop_id = :shop")
                .get(0);
    }

    @Test
    void a_number_that_replies_to_a_card_of_an_earlier_stream_is_asked_back() {
        var village = village();
        var world = bot(village, "two_streams_bot");
        var host = world.user(72_301, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        var group = world.group(-1_009_000_002_301L, "隔天群").isGiven(host, "can_pin_messages");
        host.hears("「隔天群」绑好了");
        host.says("上 A2").hears("卡片已发给大家");
        var old = group.comesToShow("正在讲解 A2");
        host.says("下播 是");
        group.comesToShow("竹笋：这场直播结束了");
        village.owner().says("上架 黄桃 29.9 50箱");
        village.owner().says("开播");
        host.says("上 A1").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A1");
        var li = world.user(72_302, "李");
        li.says("/start").hears("青山村");

        var there = li.in(group.id());
        there.answers(old, "+1");
        assertThat(li.hears("没太明白，你是要").buttons()).anyMatch(label -> label.contains("黄桃"));
        there.edits("+2");
        li.hears("没太明白，你是要");
        assertThat(taken(village)).isZero();

        there.answers(card, "+1");
        li.hears("已为你留 1 箱 黄桃（A1）");
        village.owner().says("/bot off");
    }
}
