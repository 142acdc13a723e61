package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.ShownMessage;

/** Groups with several talks, which Telegram calls forums: everybody is answered where he spoke. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class TopicsTest extends InPlaces {
    private static long topicOf(FakePlace group, String words) {
        return group.comesToShow(words).topic();
    }

    @Test
    void the_card_and_the_list_go_where_the_host_has_linked_the_forum() {
        var host = host();
        var group = group(host, "论坛");
        settled();
        assertThat(group.shows()).allMatch(shown -> shown.topic() == 0);
        var sale = group.opensTopic("直播");
        host.in(group.id(), sale).says("/link@qingshan_test_bot");
        host.hears("「论坛」绑好了");
        host.says("上 A3").hears("卡片已发给大家");
        assertThat(topicOf(group, "正在讲解 A3")).isEqualTo(sale);
        host.says("喊话 大家看这里").hears(shown -> !shown.text().isBlank(), "that it was said");
        assertThat(topicOf(group, "大家看这里")).isEqualTo(sale);

        group.closesTopic(sale);
        host.says("上 A4").hears("卡片已发给大家");
        assertThat(topicOf(group, "正在讲解 A4"))
                .as("the general one is always there")
                .isZero();
        unlink(host, "论坛");
    }

    @Test
    void who_orders_in_a_topic_is_answered_there_and_nowhere_else() {
        var host = host();
        var group = group(host, "两个话题");
        var fruit = group.opensTopic("水果");
        var sugar = group.opensTopic("糖");
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        person("小果").in(group.id(), fruit).says("A1 x1");
        person("小糖").in(group.id(), sugar).says("A3 x2");
        person("小众").in(group.id()).says("A2 2斤");
        assertThat(topicOf(group, "小果 A1×1")).isEqualTo(fruit);
        assertThat(topicOf(group, "小糖 A3×2")).isEqualTo(sugar);
        assertThat(topicOf(group, "小众 A2×2")).isZero();
        settled();
        assertThat(group.shows())
                .filteredOn(shown -> shown.text().contains("小果"))
                .extracting(ShownMessage::topic)
                .containsOnly(fruit);
        unlink(host, "两个话题");
    }
}
