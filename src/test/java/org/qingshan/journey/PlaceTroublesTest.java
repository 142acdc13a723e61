package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Unbroken;
import org.qingshan.support.telegram.Answer;

/** What groups must not do: sell when the team does not want them any more, show everything twice, tell of a person. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class PlaceTroublesTest extends InPlaces {
    @Test
    void where_the_platform_does_not_let_the_bot_post_the_host_is_told_and_sends_it_again() {
        var host = host();
        var group = group(host, "禁言群");
        group.comesToShow("正在直播");
        settled();
        telegram.answer(
                call -> call.chat() == group.id() && call.text().contains("正在讲解 A2"),
                Answer.refused(400, "Bad Request: not enough rights to send text messages to the chat"),
                2);
        host.says("上 A2").hears("卡片已发给大家");
        host.hears("卡片没发到「禁言群」");
        settled();
        telegram.fineWeather();
        host.taps("再发一次").hears("再发一次了");
        group.comesToShow("正在讲解 A2");
        unlink(host, "禁言群");
    }

    @Test
    void where_the_team_has_unlinked_a_group_nothing_is_sold_and_an_old_card_says_so() {
        var host = host();
        var group = group(host, "散了的群");
        host.says("上 A3").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A3");
        unlink(host, "散了的群");
        var before = taken("A3");
        var viewer = acquaintance("小散");

        viewer.in(group.id()).says("A3 2");
        assertThat(viewer.in(group.id())
                        .forges(card, card.dataOf("要 2 袋").orElseThrow())
                        .isToasted()
                        .path("text")
                        .asText())
                .contains("这里已经不卖了");
        settled();
        assertThat(taken("A3")).isEqualTo(before);

        host.in(group.id()).says("/link@qingshan_test_bot");
        host.hears("「散了的群」绑好了");
        unlink(host, "散了的群");
    }

    @Test
    void a_move_that_is_told_after_the_new_group_shows_everything_once() {
        var host = host();
        var group = group(host, "搬家群");
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");

        group.becomesSupergroupUnnoticed(address()).isGiven(host, "can_pin_messages");
        group.comesToShow("正在讲解 A3");
        group.tellsThatItMoved();
        settled();

        assertThat(host.says("/link").hears("把我加进直播用的群或频道").text().split("搬家群", -1))
                .as("named once")
                .hasSize(2);
        assertThat(group.shows())
                .filteredOn(shown -> shown.text().contains("正在讲解 A3"))
                .hasSize(1);
        unlink(host, "搬家群");
    }

    @Test
    void what_waits_for_a_group_that_moves_goes_where_it_is_now_and_nothing_is_broken_by_that() {
        var host = host();
        var group = group(host, "升级群");
        settled();
        var before = group.id();

        group.becomesSupergroupUnnoticed(address()).isGiven(host, "can_pin_messages");
        person("小升").in(before).says("A3 1");
        group.comesToShow("小升");
        settled();
        Unbroken.check();
        group.tellsThatItMoved();
        settled();
        Unbroken.check();
        unlink(host, "升级群");
    }

    @Test
    void what_waits_for_a_group_goes_where_it_has_moved_where_that_is_told_first() {
        var host = host();
        var group = group(host, "先说群");
        settled();
        var before = group.id();
        telegram.answer(call -> call.is("sendMessage") && call.chat() == before, Answer.tooMany(5), 1);
        person("小迁").in(before).says("A3 1");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> telegram.calls("sendMessage").stream()
                        .anyMatch(call -> call.chat() == before && call.text().contains("小迁")));

        group.becomesSupergroup(address());
        group.comesToShow("小迁");
        settled();
        Unbroken.check();
        unlink(host, "先说群");
    }

    @Test
    void what_a_command_tells_of_a_person_is_never_read_by_a_group() {
        var host = host();
        var group = group(host, "热闹群");
        var buyer = acquaintance("小密");
        buyer.says("张三，13812345678，浙江省杭州市西湖区文三路 1 号").hears("文三路");
        buyer.taps("对，就寄这里").hears("地址记下了");
        buyer.blocks();

        buyer.in(group.id()).says("/address");
        group.comesToShow("这个只跟你自己说");
        settled();

        assertThat(group.shows())
                .noneMatch(shown -> shown.text().contains("文三路") || shown.text().contains("138"));
        unlink(host, "热闹群");
    }

    @Test
    void where_somebodys_parcel_is_no_group_reads_however_he_asks() {
        var host = host();
        var group = group(host, "催单群");
        var buyer = acquaintance("小急");
        buyer.says("张三，13812345678，浙江省杭州市西湖区文三路 1 号").hears("文三路");
        buyer.taps("对，就寄这里").hears("地址记下了");
        buyer.says("A3 1").hears("已下单 1 袋 红糖（A3）");
        buyer.blocks();
        for (var words : List.of("怎么还没到", "我的订单到哪了", "一共多少钱")) {
            buyer.in(group.id()).says(words);
            settled();
        }
        assertThat(group.shows())
                .filteredOn(shown -> shown.text().contains("小急"))
                .isNotEmpty()
                .allMatch(shown -> shown.text().contains("小急：这个只跟你自己说"));
        unlink(host, "催单群");
    }

    @Test
    void what_is_meant_for_another_bot_is_answered_by_nobody() {
        var host = host();
        var group = group(host, "管理群");
        settled();
        var seen = group.shows().size();
        var known = acquaintance("小管");
        settled();
        var heard = known.sees().size();
        person("生客").in(group.id()).says("/ban 12").says("/rules");
        known.in(group.id()).says("/warn 小王");
        settled();
        assertThat(group.shows()).hasSize(seen);
        assertThat(known.sees()).hasSize(heard);
        unlink(host, "管理群");
    }

    @Test
    void where_nobody_of_the_team_has_brought_the_bot_in_nothing_is_sold() {
        var nobody = telegram.group(address(), "野群");
        nobody.isGivenByNobody("can_pin_messages");
        nobody.comesToShow("看不出是谁把我加进来的");
        settled();
        var before = taken("A1");
        var there = person("路人").in(nobody.id());
        there.says("A1 x2").edits("A1 x3");
        settled();
        assertThat(taken("A1")).isEqualTo(before);
        assertThat(nobody.shows()).hasSize(1);
    }

    @Test
    void a_group_into_which_a_stranger_has_brought_the_bot_back_sells_nothing() {
        var host = host();
        var group = group(host, "捡回群");
        group.comesToShow("正在直播");
        group.isLeft(host);
        host.hears("我不在「捡回群」里了");
        var stranger = acquaintance("路人甲");
        group.isGiven(stranger, "can_pin_messages");
        stranger.hears("我只给青山村的主播帮忙");
        settled();
        var before = taken("A1");
        person("路人乙").in(group.id()).says("A1 x2");
        settled();
        assertThat(taken("A1")).isEqualTo(before);
    }

    @Test
    void of_a_list_that_a_stranger_asks_for_in_a_group_no_headline_is_read_there() {
        var host = host();
        var group = group(host, "问单群");
        var stranger = person("生客").in(group.id());
        stranger.says("/lineup");
        group.comesToShow("生客：这个只跟你自己说");
        settled();
        stranger.says("/help@qingshan_test_bot");
        settled();
        assertThat(group.shows())
                .filteredOn(shown -> shown.text().contains("生客"))
                .hasSize(2)
                .allMatch(shown -> shown.text().startsWith("生客：这个只跟你自己说")
                        && shown.buttons().contains("私聊下单"));
        unlink(host, "问单群");
    }
}
