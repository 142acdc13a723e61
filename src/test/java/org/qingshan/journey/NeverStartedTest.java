package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Village;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.FakeWorld;

/** People of a group who never talked to the bot alone: what they are told there, and what they read once they do. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class NeverStartedTest extends WithBots {

    private record Stand(Village village, FakeWorld world, FakePlace group) {}

    private Stand stand(String bot, int numbers, String title) {
        var village = village();
        var world = bot(village, bot);
        var host = world.user(numbers, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        var group = world.group(-1_009_000_000_000L - numbers, title).isGiven(host, "can_pin_messages");
        host.hears("「" + title + "」绑好了");
        return new Stand(village, world, group);
    }

    private List<String> outcomes(Stand stand, String words) {
        return rows.of(
                stand.village().key(),
                "select outcome from inbox where shop_id = :shop and words like '" + words + "' and outcome <> ''");
    }

    @Test
    void who_calls_the_bot_by_name_in_a_group_is_told_how_to_order_there() {
        var stand = stand("called_bot", 73_610, "点名问群");
        var group = stand.group();
        stand.world().user(73_611, "小甲").in(group.id()).says("@called_bot");
        group.comesToShow("小甲：想要什么，在这里发编号和数量，比如 A1 2");
        stand.world().user(73_612, "小乙").in(group.id()).says("@called_bot 怎么弄啊我不会");
        group.comesToShow("小乙：想要什么，在这里发编号和数量");
        stand.world().user(73_613, "小丙").in(group.id()).says("你好 @Called_Bot！");
        group.comesToShow("小丙：想要什么，在这里发编号和数量");
        var known = stand.world().user(73_614, "小丁").reads("en");
        known.says("/start").hears("Qingshan");
        known.in(group.id()).says("@called_bot");
        known.hears("To order, send a code and a quantity");

        var other = stand.world().user(73_615, "小戊").in(group.id());
        other.says("我问过 @called_bot 了呀");
        await().untilAsserted(() -> assertThat(outcomes(stand, "我问过%了呀")).containsExactly("ignored"));
        other.says("@called_other_bot");
        await().untilAsserted(
                        () -> assertThat(outcomes(stand, "@called_other_bot")).containsExactly("ignored"));
        assertThat(group.shows()).noneMatch(shown -> shown.text().contains("小戊"));
        stand.village().owner().says("/bot off");
    }

    @Test
    void who_ordered_in_a_group_alone_reads_how_it_stands_once_he_comes_in() {
        var stand = stand("unheard_bot", 73_620, "没私聊群");
        var group = stand.group();
        var li = stand.world().user(73_621, "小己");
        var zhao = stand.world().user(73_622, "小庚");
        li.in(group.id()).says("A1 x2");
        group.comesToShow("小己 A1×2");
        zhao.in(group.id()).says("A3 x1");
        group.comesToShow("小庚 A3×1");
        stand.village().owner().says("/cancel 1002 没货了");
        stand.village().owner().says("/end yes");
        assertThat(group.comesToShow("只在私聊里说").buttons()).containsExactly("私聊下单");

        li.says("/start").hears("黄桃 2 箱");
        zhao.says("/start cart").hears("订单 1002");
        stand.village().owner().says("/bot off");
    }
}
