package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever asks what he has is told, in whatever words: before he has ordered and after. */
@QuarkusTest
class OwnThingsAskedTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "帮我看下我都要了啥",
                "给我看一下我的购物车",
                "我要了几箱来着",
                "我刚才下的啥",
                "我现在都要了些什么",
                "看看我的单子",
                "我订了几箱黄桃来着",
                "核对一下我的订单",
                "我都买了哪些东西，忘了",
                "我的购物车里有啥"
            })
    void in_chinese(String asked) {
        var viewer = ordered();

        assertThat(viewer.says(asked).text()).as(asked).contains("黄桃").contains("1001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what's my order",
                "whats my order now",
                "what's in my basket right now",
                "can I see what I've got",
                "so what do I have now",
                "remind me what I bought",
                "hows my order doing",
                "can you tell me what I ordered again?",
                "please read back my order",
                "what have I got so far",
                "what all did I order"
            })
    void in_english(String asked) {
        assertThat(orderedInEnglish().says(asked).text())
                .as(asked)
                .contains("ellow peaches")
                .contains("1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what's my order", "帮我看下我都要了啥"})
    void who_has_nothing_is_told_so(String asked) {
        var village = liveWithBrought("Nothing", 60);

        assertThat(village.newcomer().says(asked).text())
                .doesNotContain("没听懂", "不清楚", "did not understand", "do not know");
    }

    @ParameterizedTest
    @ValueSource(strings = {"放张贺卡：生日快乐", "箱子里能不能帮我放个纸条 写妈妈节日快乐", "别放价格单 送人的", "包装好看点 送礼用", "帮我写个卡片：祝您健康"})
    void what_makes_it_a_gift_is_passed_on(String wish) {
        assertThat(ordered().says(wish).text()).as(wish).contains("转给主播");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can you add a card: happy birthday, mum",
                "please write 'for grandma' on the box",
                "it's a present, please no invoice in the box",
                "no price tag in the box please, it's a present"
            })
    void what_makes_it_a_gift_is_passed_on_in_english(String wish) {
        assertThat(orderedInEnglish().says(wish).text()).as(wish).contains("passed this note on to the host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"can you include a gift card that says Happy Birthday", "add a note: leave at the door"})
    void also_while_it_is_asked_how_much_was_paid(String wish) {
        var viewer = orderedInEnglish();
        viewer.says("paid by wechat");

        assertThat(viewer.says(wish).text()).as(wish).doesNotContain("do not know", "did not understand");
    }
}
