package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** A button that stands in somebody's chat since an earlier version does what it says. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class OldButtonsTest extends WithBots {

    @Test
    void a_button_of_before_means_what_it_meant_and_typed_words_are_a_reason() {
        var village = village();
        var world = bot(village, "old_buttons_bot");
        var host = world.user(72_401, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        var buyer = world.user(72_402, "李");
        buyer.says("A4 3盒").hears("已为你留 3 盒");
        var asked = host.says("/recall 4 有虫").hears("撤吗");
        host.forges(asked, "/recall 4 no -").hears("没有撤，4 号照旧");
        var again = host.says("/recall 4 no papers").hears("撤吗");
        host.forges(again, "/recall 4 yes 有虫").hears("撤下了");
        assertThat(rows.<String>of(
                        village.key(),
                        "select data ->> 'reason' from history where shop_id = :shop and action = 'lot.recalled'"))
                .containsExactly("有虫");
        village.owner().says("/bot off");
    }

    @Test
    void who_cancels_for_a_buyer_by_a_button_of_before_gives_the_reason_that_stands_in_it() {
        var village = village();
        var world = bot(village, "old_cancel_bot");
        var host = world.user(72_411, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        var buyer = world.user(72_412, "李");
        buyer.says("A1 x2").hears("已为你留 2 箱");
        var shown = host.says("/cancel 1001").hears("订单 1001");
        host.forges(shown, "/cancel 1001 yes 缺货").hears("取消了");
        assertThat(buyer.hears("缺货").text()).doesNotContain("yes");
        village.owner().says("/bot off");
    }
}
