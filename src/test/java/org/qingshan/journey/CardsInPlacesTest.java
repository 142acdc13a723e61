package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.telegram.Call;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.ShownMessage;

/** What is presented and what is on sale, in groups and channels. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class CardsInPlacesTest extends InPlaces {
    @Test
    void a_place_has_one_pinned_list_and_a_card_with_buttons_for_whatever_is_presented() {
        var host = host();
        var group = group(host, "卡片群");
        var list = group.comesToShow("在卡片下面回 +1 就是要它");
        assertThat(group.pinned()).containsExactly(list.id());
        assertThat(list.text()).contains("A2 竹笋").doesNotContain("剩");

        host.says("上 A4").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A4");
        assertThat(card.buttons()).containsExactly("要 1 盒", "要 2 盒", "多少…", "问一句", "私聊下单");
        assertThat(card.markup().toString())
                .contains("https://t.me/qingshan_test_bot?start=q_A4")
                .contains("https://t.me/qingshan_test_bot?start=a_A4")
                .contains("https://t.me/qingshan_test_bot?start=s_A4");
        var viewer = acquaintance("小王");
        viewer.says("/start q_A4").hears("要多少");
        viewer.says("/start a_A4").hears("想问土鸡蛋（A4）什么");
        viewer.says("/start cart").hears("购物车是空的");
        unlink(host, "卡片群");
    }

    @Test
    void price_and_stock_follow_on_the_card_that_is_presented_and_on_the_others_what_matters() {
        var host = host();
        var group = group(host, "库存群");
        host.says("上 A5").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A5");
        var viewer = acquaintance("小李");
        viewer.says("A5 2斤").hears("已为你留 2 斤 腊肉（A5）");
        assertThat(group.comesToShow("剩 38 斤").id()).isEqualTo(card.id());
        host.says("改价 A5 55").hears("¥55.00");
        assertThat(group.comesToShow("¥55.00/斤").id()).isEqualTo(card.id());
        group.comesToShow("A5 腊肉 ¥55.00");

        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        assertThat(group.comesToShow("发 A5 就要").id()).isEqualTo(card.id());
        host.says("停卖 A5").hears("A5");
        assertThat(group.comesToShow("腊肉 ¥55.00/斤 · 暂时停卖").buttons()).isEmpty();
        host.says("开卖 A5").hears("A5");
        host.says("改价 A5 58").hears("¥58.00");
        host.says("上 A5").hears("卡片已发给大家");
        host.says("上 A5").hears("卡片已发给大家");
        group.comesToShow("有新卡片了");
        viewer.says("取消 A5").hears("已退回");
        unlink(host, "库存群");
    }

    @Test
    void goods_without_a_photo_are_drawn_once_and_anew_only_for_what_the_picture_tells() {
        var host = host();
        var one = group(host, "画卡群");
        var other = group(host, "画卡二群");
        settled();
        telegram.forgetCalls();
        host.says("上 A2").hears("卡片已发给大家");
        var card = one.comesToShow("正在讲解 A2");
        assertThat(card.isPhoto()).isTrue();
        assertThat(other.comesToShow("正在讲解 A2").isPhoto()).isTrue();
        settled();
        var viewer = acquaintance("小赵");
        viewer.says("A2 2斤").hears("已为你留 2 斤 竹笋（A2）");
        var left = new BigDecimal(300).subtract(new BigDecimal(taken("A2")));
        assertThat(one.comesToShow("剩 " + left.stripTrailingZeros().toPlainString() + " 斤")
                        .id())
                .isEqualTo(card.id());
        settled();
        assertThat(telegram.calls("editMessageMedia"))
                .filteredOn(call -> call.chat() == one.id() || call.chat() == other.id())
                .isEmpty();
        host.says("改价 A2 8.8").hears("¥8.80");
        assertThat(one.comesToShow("¥8.80/斤").id()).isEqualTo(card.id());
        other.comesToShow("¥8.80/斤");
        settled();
        assertThat(telegram.calls("editMessageMedia"))
                .filteredOn(call -> call.chat() == one.id() || call.chat() == other.id())
                .extracting(Call::chat)
                .containsExactlyInAnyOrder(one.id(), other.id());
        host.says("改价 A2 9.8").hears("¥9.80");
        viewer.says("取消 A2").hears("已退回");
        unlink(host, "画卡群");
        unlink(host, "画卡二群");
    }

    @Test
    void what_is_sold_out_offers_the_waitlist() {
        var host = host();
        var group = group(host, "抢光群");
        host.says("/stock A4 3").hears("A4");
        host.says("上 A4").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A4");
        var viewer = acquaintance("买光的");
        viewer.says("A4 3盒").hears("已为你留 3 盒 土鸡蛋（A4）");
        assertThat(group.comesToShow("抢光了").buttons()).contains("候补 1 盒", "私聊下单");
        viewer.says("取消 A4").hears("已退回");
        group.comesToShow("剩 3 盒");
        host.says("/stock A4 60").hears("A4");
        unlink(host, "抢光群");
    }

    @Test
    void a_channel_with_its_discussion_is_one_place() {
        var host = host();
        var channel = channel(host, "双频道");
        var group = group(host, "双讨论").discusses(channel);
        host.says("上 A1").hears("卡片已发给大家");
        host.comesToSee("「双讨论」是「双频道」的讨论群");
        group.comesToShow("正在讲解 A1");
        settled();
        telegram.forgetCalls();
        host.says("上 A2").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A2");
        settled();
        assertThat(telegram.calls("sendPhoto"))
                .filteredOn(call -> call.text().contains("正在讲解 A2"))
                .extracting(Call::chat)
                .contains(channel.id())
                .doesNotContain(group.id());
        unlink(host, "双讨论");
        unlink(host, "双频道");
    }

    @Test
    void what_a_group_was_shown_before_it_was_known_to_discuss_a_channel_is_followed_no_more() {
        var host = host();
        host.says("上 A1").hears("卡片已发给大家");
        var group = group(host, "先绑群");
        var list = group.comesToShow("正在直播");
        var card = group.comesToShow("正在讲解 A1");
        settled();
        var channel = channel(host, "后绑频道");
        assertThat(channel.comesToShow("正在直播").text()).contains("点卡片下面的按钮").doesNotContain("在这里发");
        group.discusses(channel);
        host.says("/link").hears("把我加进直播用的群或频道");
        host.taps("检查 后绑频道").comesToSee("「先绑群」是「后绑频道」的讨论群");
        assertFollowedNoMore(group, list, card);
        settled();
        telegram.forgetCalls();
        host.says("上 A2").hears("卡片已发给大家");
        channel.comesToShow("正在讲解 A2");
        settled();
        assertThat(telegram.calls("sendPhoto"))
                .extracting(Call::chat)
                .contains(channel.id())
                .doesNotContain(group.id());
        unlink(host, "先绑群");
        unlink(host, "后绑频道");
    }

    @Test
    void a_channel_that_is_linked_again_shows_its_cards_in_its_group_by_itself_again() {
        var host = host();
        var channel = channel(host, "回来频道");
        var group = group(host, "回来讨论");
        settled();
        group.discusses(channel);
        host.says("/link").hears("把我加进直播用的群或频道");
        host.taps("检查 回来频道").comesToSee("「回来讨论」是「回来频道」的讨论群");
        unlink(host, "回来频道");
        host.says("上 A1").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A1");
        settled();
        channel.isLeft(host).isGiven(host, "can_post_messages", "can_edit_messages");
        host.comesToSee("「回来频道」绑好了");
        assertFollowedNoMore(group, card);
        unlink(host, "回来讨论");
        unlink(host, "回来频道");
    }

    @Test
    void what_stands_in_a_place_that_is_unlinked_or_linked_anew_tells_no_old_price() {
        var host = host();
        host.says("上 A1").hears("卡片已发给大家");
        var group = group(host, "退出群");
        var list = group.comesToShow("正在直播");
        var card = group.comesToShow("正在讲解 A1");
        group.isLeft(host);
        host.hears("我不在「退出群」里了");
        group.isGiven(host, "can_pin_messages");
        host.hears("「退出群」绑好了");
        assertFollowedNoMore(group, list, card);
        var nextList = group.comesToShow("正在直播");
        var nextCard = group.comesToShow("正在讲解 A1");
        assertThat(nextCard.id()).isGreaterThan(card.id());
        unlink(host, "退出群");
        assertFollowedNoMore(group, nextList, nextCard);
    }

    private static void assertFollowedNoMore(FakePlace group, ShownMessage... old) {
        for (var one : old) {
            await().atMost(Duration.ofSeconds(25))
                    .until(() -> group.shows().stream()
                            .filter(shown -> shown.id() == one.id())
                            .anyMatch(shown -> shown.text().startsWith("这条不再更新了")
                                    && shown.buttons().equals(List.of("私聊下单"))));
        }
    }

    @Test
    void a_move_in_the_midst_of_a_stream_shows_everything_anew_and_loses_nothing() {
        var host = host();
        var group = group(host, "搬家群");
        host.says("上 A1").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A1");
        group.becomesSupergroupUnnoticed(address());
        host.says("上 A3").hears("卡片已发给大家");
        host.hears("「搬家群」升级成了超级群");
        group.comesToShow("正在讲解 A3");
        group.comesToShow("在卡片下面回 +1 就是要它");
        var viewer = acquaintance("小王");
        viewer.in(group.id()).taps("要 1 袋");
        viewer.hears("已为你留 1 袋 红糖（A3）");
        viewer.says("取消 A3").hears("已退回");
        unlink(host, "搬家群");
    }
}
