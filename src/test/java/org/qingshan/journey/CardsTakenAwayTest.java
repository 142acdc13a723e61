package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.telegram.Answer;
import org.qingshan.support.telegram.FakePlace;

/** Whoever may delete messages in a group may delete the shop's, and Telegram tells no bot of it. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class CardsTakenAwayTest extends InPlaces {
    private static List<Long> showing(FakePlace group, String words) {
        return group.shows().stream()
                .filter(shown -> shown.text().contains(words))
                .map(shown -> shown.id())
                .toList();
    }

    @Test
    void a_card_that_was_taken_away_is_posted_anew_with_its_next_change_and_only_once() {
        var host = host();
        var group = group(host, "删卡群");
        host.says("上 A5").hears("卡片已发给大家");
        group.loses(group.comesToShow("正在讲解 A5"));
        host.says("改价 A5 56").hears("¥56.00");
        var again = group.comesToShow("正在讲解 A5");
        assertThat(again.text()).contains("¥56.00");

        host.says("改价 A5 57").hears("¥57.00");
        assertThat(group.comesToShow("¥57.00/斤").id()).isEqualTo(again.id());
        group.loses(again);
        host.says("改价 A5 58").hears("¥58.00");
        settled();
        assertThat(showing(group, "正在讲解 A5")).as("somebody means it").isEmpty();

        host.says("上 A5").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A5");
        unlink(host, "删卡群");
    }

    @Test
    void the_list_that_was_taken_away_is_pinned_anew_and_an_old_card_is_not() {
        var host = host();
        var group = group(host, "删单群");
        var list = group.comesToShow("正在直播");
        host.says("上 A4").hears("卡片已发给大家");
        var old = group.comesToShow("正在讲解 A4");
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        settled();
        group.loses(list).loses(old);
        host.says("停卖 A4").hears("A4");
        await().atMost(Duration.ofSeconds(25))
                .until(() -> showing(group, "正在直播").stream().anyMatch(id -> !id.equals(list.id())));
        settled();
        var lists = showing(group, "正在直播");
        assertThat(lists).hasSize(1).doesNotContain(list.id());
        await().atMost(Duration.ofSeconds(10)).until(() -> group.pinned().equals(lists));
        assertThat(showing(group, "土鸡蛋")).as("the old card").isSubsetOf(lists);
        host.says("开卖 A4").hears("A4");
        unlink(host, "删单群");
    }

    @Test
    void what_is_sent_again_says_what_is_so_now_and_an_old_card_is_not_sent() {
        var host = host();
        // Another story may have left A2 presented: the group would be shown it, at the old price, as soon as it is
        // linked.
        host.says("上 A1").hears("卡片已发给大家");
        var group = group(host, "迟到群");
        settled();
        telegram.answer(call -> call.is("sendPhoto") && call.chat() == group.id(), Answer.badGateway(), 1);
        host.says("上 A2").hears("卡片已发给大家");
        host.hears("发到「迟到群」的卡片不知道到没到");
        host.says("改价 A2 8.8").hears("¥8.80");
        host.taps("再发一次").hears("再发一次了");
        assertThat(group.comesToShow("正在讲解 A2").text()).contains("¥8.80").doesNotContain("9.80");
        settled();

        telegram.answer(call -> call.is("sendPhoto") && call.chat() == group.id(), Answer.badGateway(), 1);
        host.says("上 A1").hears("卡片已发给大家");
        host.hears("发到「迟到群」的卡片不知道到没到");
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        host.taps("再发一次").hears("已经过时了");
        settled();
        assertThat(showing(group, "正在讲解 A1")).isEmpty();
        host.says("改价 A2 9.8").hears("¥9.80");
        unlink(host, "迟到群");
    }
}
