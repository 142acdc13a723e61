package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** What a number among many means depends on what it replies to. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class RepliesInPlacesTest extends InPlaces {
    @Test
    void a_number_that_replies_to_what_no_seller_has_said_is_asked_back() {
        var host = host();
        host.says("上 A3").hears("卡片已发给大家");
        var group = group(host, "回话群");
        group.comesToShow("正在讲解 A3");
        settled();
        var before = taken("A3");
        var wang = person("小王").in(group.id());
        var li = acquaintance("小李");
        var there = li.in(group.id());
        wang.says("明天爬山有人吗");
        there.repliesTo(wang, "+1");
        var question = li.hears("没太明白，你是要");
        assertThat(question.buttons()).anyMatch(label -> label.contains("A3"));
        there.edits("+2");
        settled();
        assertThat(taken("A3")).isEqualTo(before);

        there.commentsOnPostOf(-1_003_999_000_001L, 900_001, "+1");
        settled();
        assertThat(taken("A3")).as("below a post that is no card").isEqualTo(before);

        person("生客").in(group.id()).repliesTo(wang, "+1");
        settled();
        assertThat(taken("A3")).isEqualTo(before);
        assertThat(group.shows()).noneMatch(shown -> shown.text().contains("生客"));

        there.repliesTo(wang, "A3 x2");
        li.hears("已为你留 2 袋 红糖（A3）");
        li.says("取消 A3").hears("已退回");
        unlink(host, "回话群");
    }

    @Test
    void a_number_that_replies_to_whoever_sells_means_what_is_presented() {
        var host = host();
        host.says("上 A3").hears("卡片已发给大家");
        var group = group(host, "接话群");
        group.comesToShow("正在讲解 A3");
        settled();
        var seller = host.in(group.id());
        seller.says("想要的朋友扣数字");
        var li = acquaintance("小李");
        li.in(group.id()).repliesTo(seller, "+1");
        li.hears("已为你留 1 袋 红糖（A3）");
        li.says("取消 A3").hears("已退回");
        unlink(host, "接话群");
    }
}
