package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.LinkedGroup;

/** What is no order: greetings, nonsense, other languages. */
@QuarkusTest
class SmallTalkTest extends Journey {
    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    @Test
    void a_newcomer_is_welcomed_once() {
        var viewer = village().newcomer().opens().opens();

        assertThat(viewer.heardWords()).hasSize(1);
        assertThat(viewer.heardWords().get(0))
                .contains("你好，这里是青山村。", "正在直播：青山丰收直播", "A1 黄桃 ¥29.90/箱 (5 斤) · 剩 200 箱", "A5 腊肉", "A1 2");
        viewer.says("A1");
        viewer.opens();
        assertThat(viewer.heardWords()).hasSize(2);
    }

    @Test
    void help_shows_what_a_viewer_can_do() {
        var village = village();

        assertThat(village.viewer().says("帮助").text()).contains("/buy", "/cart（购物车）", "/address（地址）", "/confirm（确认）");
        assertThat(village.foreigner().says("help").text())
                .contains("/buy order, such as /buy A1 2")
                .doesNotContain("（");
    }

    @Test
    void an_unknown_command_is_said_to_be_unknown() {
        var village = village();

        assertThat(village.viewer().says("/fly A1").text()).contains("这个我还不会。发「帮助」");
        assertThat(village.foreigner().says("/fly").text()).contains("I cannot do that yet");
    }

    @Test
    void what_is_not_understood_is_kept_for_the_host_and_helped_with() {
        var village = village();
        var answer = village.viewer().says("嘟嘟嘟嘟");

        assertThat(answer.text()).contains("没听懂这句", "A1 2");
        assertThat(answer.labels()).containsExactly("今天有什么", "帮助");
        assertThat(lanes.read(village.key(), Unanswered::open)).hasSize(1);
    }

    @Test
    void a_question_about_an_item_is_no_order() {
        var village = village();
        village.viewer().says("A1 甜吗？");

        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
        assertThat(lanes.read(village.key(), Unanswered::open)).hasSize(1);
    }

    @Test
    void a_picture_is_answered_with_what_to_do() throws Exception {
        var village = village();
        var picture = new IncomingMessage(
                village.key(),
                UUID.randomUUID().toString(),
                IncomingMessage.Kind.WORDLESS,
                Origin.privateChat("webchat", "somebody", "", "zh"),
                "",
                IncomingMessage.Details.NONE);

        var taken = inbox.take(picture).toCompletableFuture().get(10, TimeUnit.SECONDS);
        assertThat(lanes.read(village.key(), () -> OutboxMessage.answersTo(taken.id())))
                .singleElement()
                .satisfies(answer -> assertThat(answer.body().text()).contains("图片和语音我还看不懂"));
    }

    @Test
    void before_anything_is_live_every_answer_says_so() {
        var village = emptyVillage("静村");

        assertThat(village.viewer().says("A1 x2").text()).contains("现在没有直播");
        assertThat(village.viewer().says("货单").text()).contains("现在没有直播");
        assertThat(village.viewer().says("购物车").text()).contains("购物车是空的");
        assertThat(village.viewer().says("我的订单").text()).contains("你还没有订单");
        assertThat(village.viewer().says("确认").text()).contains("没有留着的货可以确认");
        assertThat(village.viewer().says("到哪了").text()).contains("你还没有订单");
    }

    @Test
    void doubt_is_asked_back_with_buttons() {
        var village = village();
        var viewer = village.viewer();
        var answer = viewer.says("A9 x2");

        assertThat(answer.text()).contains("今天的货单里没有「A9」");
        assertThat(village.owner().says("战况").text()).contains("待确认 ¥0.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 x0", "A1 x99999", "A2 0.3斤", "A3 两箱", "来一个"})
    void a_question_back_always_offers_an_answer(String words) {
        var answer = village().viewer().says(words);

        assertThat(answer.text().contains("你是要") && answer.labels().isEmpty())
                .as("%s was answered: %s", words, answer.text())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "哈哈",
                "哈哈哈哈😄",
                "主播好",
                "谢谢",
                "谢谢主播！",
                "hi",
                "Hello!",
                "ok",
                "OK 👍",
                "好的",
                "👍",
                "❤️❤️",
                "666",
                "晚上好呀",
                "辛苦了",
                "thanks a lot",
                "good evening",
                "haha",
                "嗯嗯",
                "真棒",
                "加油！",
                "哈哈 谢谢",
                "主播吃饭了吗",
                "累不累呀",
                "how are you?",
                "口水都流出来了",
                "这个桃子好大",
                "你们家鸡蛋好新鲜",
                "上次买的很好吃",
                "我妈说好吃",
                "孩子都愛吃",
                "我在上班偷偷看",
                "my dog loves peaches",
                "looks so yummy",
                "last time they were great",
                "I bought these last year, amazing",
                "perfect"
            })
    void a_kind_word_gets_a_kind_word(String words) {
        var village = village();
        var viewer = village.viewer();
        viewer.opens();
        var answer = viewer.says(words);

        assertThat(answer.text()).isNotBlank().doesNotContain("没听懂", "已为你留").hasSizeLessThan(62);
        assertThat(lanes.read(village.key(), Unanswered::open)).isEmpty();
        assertThat(village.foreigner().says(words).text())
                .as("to a newcomer")
                .isNotBlank()
                .doesNotContain("did not understand");
    }

    @Test
    void among_many_people_a_kind_word_is_not_answered() throws Exception {
        var village = village();
        var group = LinkedGroup.of(inbox, village);
        for (var words : new String[] {"哈哈", "谢谢主播", "hi", "👍", "你好"}) {
            var taken = group.take(IncomingMessage.text(
                    village.key(), UUID.randomUUID().toString(), LinkedGroup.by("somebody"), words));
            assertThat(lanes.read(village.key(), () -> OutboxMessage.answersTo(taken)))
                    .as(words)
                    .isEmpty();
        }
        assertThat(lanes.read(village.key(), Unanswered::open)).isEmpty();
    }

    @Test
    void a_link_to_what_is_not_there_says_so_with_the_list() {
        var village = village();

        assertThat(village.viewer().says("/start s_A99").text()).contains("A1 黄桃 ¥29.90/箱", "今天的货单里没有「A99」");
        assertThat(village.foreigner().says("/start s_a99").text()).contains("\"A99\" is not on today's list");
        assertThat(village.viewer().says("/start s_A3").text()).contains("发 A3 就要 1 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 x99999", "来一个", "A3 两箱"})
    void a_question_back_has_three_buttons_at_most_and_each_says_what_it_does(String words) {
        var labels = village().viewer().says(words).labels();

        assertThat(labels).hasSizeLessThanOrEqualTo(3);
        assertThat(labels).allMatch(label -> label.startsWith("要 ") || label.equals("今天有什么") || label.equals("帮助"));
    }

    @Test
    void who_gives_back_more_than_he_has_is_not_offered_to_buy_it() {
        var viewer = village().viewer();
        viewer.says("A1 x3");

        assertThat(viewer.says("A1-100").labels()).noneMatch(label -> label.contains("100"));
    }
}
