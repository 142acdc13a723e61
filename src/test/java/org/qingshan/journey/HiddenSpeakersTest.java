package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** Who cannot be seen, and what is pointed at elsewhere. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class HiddenSpeakersTest extends InPlaces {
    @Test
    void an_administrator_who_hides_his_name_is_told_once_why_nothing_comes_of_his_words() {
        var host = host();
        var group = group(host, "匿名喊话群");
        settled();
        var before = taken("A1");
        var seen = group.shows().size();
        group.hearsFromNobody("大家好").hearsFromNobody("/ban 12").hearsFromNobody("/card@other_bot A1");
        settled();
        assertThat(group.shows()).hasSize(seen);

        group.hearsFromNobody("改价 A1 1");
        var told = group.comesToShow("匿名管理员发的话，我看不出是谁");
        assertThat(told.buttons()).containsExactly("私聊下单");
        group.hearsFromNobody("A1 x2").hearsFromNobody("/card A1").hearsFromNobody("+1");
        settled();
        assertThat(group.shows()).hasSize(seen + 1);
        assertThat(taken("A1")).isEqualTo(before);
        unlink(host, "匿名喊话群");
        settled();
        group.hearsFromNobody("A1 x2");
        settled();
        assertThat(group.shows())
                .filteredOn(shown -> shown.text().contains("匿名管理员"))
                .hasSize(1);
    }

    @Test
    void a_sure_claim_of_an_administrator_who_hides_his_name_is_answered_too() {
        var host = host();
        var group = group(host, "匿名下单群");
        settled();
        var before = taken("A1");
        group.hearsFromNobody("A1 x2");
        group.comesToShow("匿名管理员发的话，我看不出是谁");
        assertThat(taken("A1")).isEqualTo(before);
        unlink(host, "匿名下单群");
    }

    @Test
    void who_hides_his_name_and_wants_to_link_the_group_is_told_so() {
        var group = telegram.group(address(), "匿名要绑").isGivenByNobody("can_pin_messages");
        group.comesToShow("看不出是谁把我加进来的");
        group.hearsFromNobody("/link");
        group.comesToShow("匿名管理员发的话，我看不出是谁");
    }

    @Test
    void a_reply_to_something_in_another_chat_is_about_that_and_never_about_the_card_that_is_shown_here() {
        var host = host();
        var group = group(host, "原话群");
        host.says("上 A2").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A2");
        host.says("上 A1").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A1");
        settled();
        var ones = taken("A1");
        var viewer = acquaintance("小转");
        group.isAnswered(card, viewer, "+2");
        viewer.hears("已为你留 2 斤 竹笋（A2）");
        viewer.says("取消 A2").hears("已退回");

        var elsewhere = telegram.group(address(), "别家群");
        elsewhere.isAnswered(card, viewer, "+1");
        viewer.hears(shown -> !shown.text().isBlank(), "an answer");
        settled();
        assertThat(taken("A1")).isEqualTo(ones);
        var there = viewer.in(group.id());
        elsewhere.isAnswered(card, there, "+1");
        settled();
        assertThat(taken("A1")).isEqualTo(ones);
        elsewhere.isAnswered(card, viewer, "A1 一箱");
        viewer.hears("已为你留 1 箱 黄桃（A1）");
        viewer.says("取消 A1").hears("已退回");
        unlink(host, "原话群");
    }
}
